package app.quartier.ui.builder;

import app.quartier.domain.field.Catalog;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.segment.Combine;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Segment;
import app.quartier.domain.segment.Subject;
import app.quartier.ui.builder.editors.ListEditor;
import app.quartier.ui.builder.editors.Wording;
import app.quartier.ui.kit.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Makes, in a scene nobody sees, rows and a list as the first segment and the first editor will
/// need them, each part in a frame of its own. The first of their kind take many times as long as
/// those after them, and the window would let wait at the first click. Window's thread only.
final class Beforehand {
  private static final double WIDTH = 900;
  private static final double HEIGHT = 700;
  private static final int OF_A_KIND = 2;
  private static final double FEW_LINES = 160;

  private final StackPane room = new StackPane();
  private final List<Node> rows = new ArrayList<>();
  private final TreePane tree;
  private final SentenceView sentence;
  private final Function<Segment, Showing> showings;

  /// @param showings what a segment looks like now
  /// @param sheets of the builder
  Beforehand(
      Hands hands, Language language, Function<Segment, Showing> showings, List<String> sheets) {
    this.tree = new TreePane(hands, id -> {});
    this.sentence = new SentenceView(language, id -> {});
    this.showings = showings;
    room.getStylesheets().setAll(sheets);
  }

  /// @param dress gives a scene the looks of the program
  void make(Catalog catalog, Consumer<Scene> dress, Consumer<Runnable> parts) {
    parts.accept(() -> dress.accept(new Scene(room, WIDTH, HEIGHT)));
    show(this::grown, parts);
    for (Node row : drafts(catalog)) {
      show(
          () -> {
            rows.add(row);
            return grown();
          },
          parts);
    }
    show(
        () -> {
          sentence.show(segment(), showings.apply(segment()));
          return sentence;
        },
        parts);
    catalog.fields().stream()
        .filter(field -> field.type() == FieldType.TEXT)
        .findFirst()
        .ifPresent(field -> show(() -> operators(field), parts));
    parts.accept(room.getChildren()::clear);
  }

  /// A row of each common kind, as it is before its value is chosen.
  static List<Node> drafts(Catalog catalog) {
    List<Node> drafts = new ArrayList<>();
    for (FieldType type : List.of(FieldType.TEXT, FieldType.MONEY, FieldType.DATE)) {
      for (Field field : first(catalog.fields().stream().filter(f -> f.type() == type))) {
        String id = "n" + (drafts.size() + 1);
        drafts.add(Drafts.condition(id, new Subject.Field(field.key()), type));
      }
    }
    for (EventKind kind : first(catalog.kinds().stream())) {
      drafts.add(Drafts.did("n" + (drafts.size() + 1), kind.key(), null));
    }
    return drafts;
  }

  private static <T> List<T> first(Stream<T> of) {
    return of.limit(OF_A_KIND).toList();
  }

  private Region operators(Field field) {
    Wording wording = showings.apply(segment()).tokens().wording();
    Region view = ListEditor.operators(wording, field, false, null, pick -> {}).view();
    view.setMaxHeight(FEW_LINES);
    return view;
  }

  private Segment segment() {
    Group rule = new Group(Marks.of("n0"), Combine.ALL, rows);
    return new Segment("seg-0", "", null, null, List.of(), List.of(), rule);
  }

  private Region grown() {
    tree.show(segment().rule(), showings.apply(segment()));
    return tree;
  }

  /// To make, to dress and to lay out takes a frame each.
  private void show(Supplier<Region> shown, Consumer<Runnable> parts) {
    parts.accept(() -> room.getChildren().setAll(shown.get()));
    parts.accept(room::applyCss);
    parts.accept(room::layout);
  }
}
