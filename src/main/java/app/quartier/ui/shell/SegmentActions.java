package app.quartier.ui.shell;

import app.quartier.domain.operator.Completeness;
import app.quartier.domain.segment.Segment;
import app.quartier.domain.segment.Trees;
import app.quartier.text.Texts;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a person does with whole segments: asks what has to be asked, then lets the book do it.
final class SegmentActions {
  private final Shell shell;
  private final Asking asking;
  private final Runnable begin;

  /// Segments whose incomplete rows were asked about already.
  private final Set<String> agreed = new HashSet<>();

  /// @param begin lets the person choose the first field of a new segment
  SegmentActions(Shell shell, Asking asking, Runnable begin) {
    this.shell = shell;
    this.asking = asking;
    this.begin = begin;
  }

  void create() {
    shell.book().create(free(texts().text("segment.new")));
    begin.run();
  }

  /// Begins with the rule of a template, under the name it has in the language of the window.
  void create(Template template) {
    Segment pattern = template.segment();
    shell.book().begin(pattern.withName(free(texts().text(template.nameKey()))));
  }

  /// Asks for a name the first time, and once about rows that lack something.
  void save() {
    shell.desk().handOver();
    @Nullable Segment segment = shell.desk().segmentProperty().get();
    if (segment == null) {
      return;
    }
    boolean saved = shell.book().isSaved(segment.id());
    if (saved && !shell.desk().dirtyProperty().get()) {
      // the editor that was open had nothing new to hand over
      return;
    }
    if (!saved) {
      asking.name(texts(), segment.name()).ifPresent(name -> save(segment, name));
    } else {
      save(segment, segment.name());
    }
  }

  private void save(Segment segment, String name) {
    long incomplete =
        Trees.preorder(segment.rule()).stream()
            .filter(node -> !Completeness.isComplete(node))
            .count();
    if (incomplete > 0 && !agreed.contains(segment.id())) {
      String question = texts().count("ask.incomplete", incomplete);
      if (!asking.confirm(texts(), question, texts().text("ask.incomplete.yes"))) {
        return;
      }
      agreed.add(segment.id());
    }
    shell.book().save(name, () -> say(Notice.information(t -> t.text("said.saved", name))));
  }

  void rename() {
    @Nullable Segment segment = shell.desk().segmentProperty().get();
    if (segment != null) {
      boolean clean = !shell.desk().dirtyProperty().get();
      asking
          .name(texts(), segment.name())
          .ifPresent(name -> {
            shell.desk().change("step.nameSegment", named -> named.withName(name));
            if (clean && !name.equals(segment.name())) {
              shell
                  .book()
                  .save(name, () -> say(Notice.information(t -> t.text("said.renamed", name))));
            }
          });
    }
  }

  /// Asks in whose days the segment counts.
  void zone() {
    @Nullable Segment segment = shell.desk().segmentProperty().get();
    if (segment != null) {
      ZoneChoice now = new ZoneChoice(segment.zone());
      asking
          .zone(texts(), now, shell.desk().workspace().catalog().zone())
          .filter(chosen -> !chosen.equals(now))
          .ifPresent(
              chosen -> shell.desk().change("step.zone", moved -> moved.withZone(chosen.own())));
    }
  }

  void duplicate() {
    @Nullable Segment segment = shell.desk().segmentProperty().get();
    if (segment != null) {
      shell.book().duplicate(free(texts().text("segment.copy", segment.name())));
    }
  }

  /// Takes the segment on the desk away; no question, because the toast brings it back.
  void remove() {
    @Nullable Segment segment = shell.desk().segmentProperty().get();
    if (segment != null) {
      shell
          .book()
          .remove(
              segment.id(),
              removed ->
                  shell
                      .notices()
                      .toast(
                          Notice.information(t -> t.text("toast.removed", segment.name()))
                              .with("command.undo", () -> shell.book().restore(removed))));
    }
  }

  void refresh() {
    shell.book().refresh();
    shell.desk().refresh();
  }

  /// The wish, or the wish with the first number that makes it unlike every other name.
  private String free(String wish) {
    Set<String> taken = new HashSet<>();
    shell.book().lines().forEach(line -> taken.add(line.name()));
    String name = wish;
    for (int n = 2; taken.contains(name); n++) {
      name = wish + " " + n;
    }
    return name;
  }

  private void say(Notice notice) {
    shell.notices().saidProperty().set(notice);
  }

  private Texts texts() {
    return shell.language().texts();
  }
}
