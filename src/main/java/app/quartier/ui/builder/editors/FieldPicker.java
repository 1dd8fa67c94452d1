package app.quartier.ui.builder.editors;

import app.quartier.domain.data.Facet;
import app.quartier.domain.field.Catalog;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.text.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What a row is about: a field of contacts, an event or one of its properties, a saved segment.
public final class FieldPicker implements Editor {
  private final Wording wording;
  private final SearchList<Pick> list;
  private final Consumer<Pick> taker;
  private final Map<String, Double> filled = new HashMap<>();
  private Runnable close = () -> {};

  private FieldPicker(Wording wording, Consumer<Pick> taker) {
    this.wording = wording;
    this.taker = taker;
    String prompt = wording.texts().text("builder.field.search");
    this.list = new SearchList<>(prompt, new TextField(), this::pick);
  }

  /// Everything a row at contact level can be about.
  ///
  /// @param events whether events and segments are offered beside fields
  /// @param segments that may be referred to
  public static FieldPicker ofContacts(
      Wording wording,
      Catalog catalog,
      Facts facts,
      boolean events,
      List<Pick.OfSegment> segments,
      Consumer<Pick> taker) {
    FieldPicker picker = new FieldPicker(wording, taker);
    Runnable show =
        () -> picker.list.show(picker.contactLines(catalog, events ? segments : List.of(), events));
    show.run();
    for (Field field : catalog.fields()) {
      facts.facet(
          field,
          (Facet facet) -> {
            picker.filled.put(field.key(), Facts.filled(facet));
            show.run();
          });
    }
    return picker;
  }

  /// The kinds of events.
  public static FieldPicker ofKinds(Wording wording, Catalog catalog, Consumer<EventKind> taker) {
    FieldPicker picker =
        new FieldPicker(
            wording,
            pick -> {
              if (pick instanceof Pick.OfKind(EventKind kind)) {
                taker.accept(kind);
              }
            });
    List<Line<Pick>> lines = new ArrayList<>();
    for (EventKind kind : catalog.kinds()) {
      String label = kind.labels().in(wording.texts().locale());
      lines.add(new Line<>(new Pick.OfKind(kind), label, "", Icons.of(kind.role())));
    }
    picker.list.show(lines);
    return picker;
  }

  /// The properties of one kind of event.
  public static FieldPicker ofProperties(Wording wording, EventKind kind, Consumer<Pick> taker) {
    FieldPicker picker = new FieldPicker(wording, taker);
    List<Line<Pick>> lines = new ArrayList<>();
    lines.add(Line.heading(kind.labels().in(wording.texts().locale())));
    picker.properties(kind, lines);
    lines.add(picker.property(kind, kind.at()));
    picker.list.show(lines);
    return picker;
  }

  private List<Line<Pick>> contactLines(
      Catalog catalog, List<Pick.OfSegment> segments, boolean events) {
    Texts texts = wording.texts();
    List<Line<Pick>> lines = new ArrayList<>();
    lines.add(Line.heading(texts.text("builder.field.profile")));
    for (Field field : catalog.fields()) {
      lines.add(
          new Line<>(
              new Pick.OfField(field),
              wording.label(field),
              detail(filled.get(field.key())),
              Icons.of(field.type())));
    }
    if (events) {
      for (EventKind kind : catalog.kinds()) {
        kind(kind, lines);
      }
    }
    if (!segments.isEmpty()) {
      lines.add(Line.heading(texts.text("builder.field.segments")));
      for (Pick.OfSegment segment : segments) {
        lines.add(new Line<>(segment, segment.name(), "", Feather.USERS));
      }
    }
    return lines;
  }

  private void kind(EventKind kind, List<Line<Pick>> lines) {
    String label = kind.labels().in(wording.texts().locale());
    lines.add(Line.heading(label));
    lines.add(
        new Line<>(
            new Pick.OfKind(kind),
            wording.texts().text("builder.field.happened", label),
            "",
            Icons.of(kind.role())));
    properties(kind, lines);
  }

  private void properties(EventKind kind, List<Line<Pick>> lines) {
    for (Field property : kind.properties()) {
      lines.add(property(kind, property));
    }
  }

  private Line<Pick> property(EventKind kind, Field property) {
    String label = kind.labels().in(wording.texts().locale()) + " · " + wording.label(property);
    return new Line<>(new Pick.OfProperty(kind, property), label, "", Icons.of(property.type()));
  }

  private String detail(@Nullable Double share) {
    return share == null
        ? ""
        : wording.texts().text("builder.field.filled", wording.texts().formats().percent(share));
  }

  private void pick(Pick pick) {
    close.run();
    taker.accept(pick);
  }

  @Override
  public void onPicked(Runnable closing) {
    close = closing;
  }

  @Override
  public Region view() {
    return list;
  }

  @Override
  public void focus() {
    list.search().requestFocus();
  }

  @Override
  public boolean commit() {
    list.selected().ifPresent(taker);
    return true;
  }
}
