package app.quartier.ui.export;

import app.quartier.domain.field.Field;
import app.quartier.domain.segment.Segment;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import app.quartier.ui.kit.Desk;
import app.quartier.ui.kit.Language;
import app.quartier.work.Jobs;
import app.quartier.work.Lane;
import app.quartier.workspace.Counted;
import app.quartier.workspace.MembersTable;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What is exported and how that went. Window's thread only.
final class ExportModel {
  private static final int PREVIEW = 10;

  private final Desk desk;
  private final Language language;
  private final Jobs jobs;
  private final Lane lane;
  private final Segment segment;
  private final @Nullable Instant at;
  private final ObservableList<ColumnChoice> columns = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Shown> shown =
      new ReadOnlyObjectWrapper<>(this, "shown", new Shown.Counting());

  ExportModel(Desk desk, Language language, Jobs jobs, Segment segment) {
    this.desk = desk;
    this.language = language;
    this.jobs = jobs;
    this.lane = desk.lane();
    this.segment = segment;
    @Nullable Counted counted = desk.countedProperty().get();
    this.at = counted == null ? null : counted.lowered().at();
  }

  /// How far the export is.
  sealed interface Shown {
    record Counting() implements Shown {}

    record Ready(Sample sample) implements Shown {}

    record Writing(Sample sample) implements Shown {}

    record Written(Sample sample, Path file, long rows) implements Shown {}

    /// @param sample null when not even counting was possible
    record Refused(@Nullable Sample sample, List<Problem> problems) implements Shown {}
  }

  /// The first members, for the preview.
  ///
  /// @param count members in all
  /// @param rows the key, then a cell per field, null when missing
  record Sample(
      long count, Field key, List<Field> fields, List<List<@Nullable Object>> rows, ZoneId zone) {}

  ReadOnlyObjectProperty<Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /// The fields besides the key, in the order of the columns.
  ObservableList<ColumnChoice> columns() {
    return columns;
  }

  String name() {
    return segment.name();
  }

  void start() {
    lane.submit(
        this::sample,
        answer -> {
          if (answer instanceof Shown.Ready(Sample sample)) {
            sample.fields().forEach(field -> columns.add(new ColumnChoice(field)));
          }
          shown.set(answer);
        });
  }

  private Shown sample(Cancel cancel) {
    try (Counted counted = desk.workspace().count(segment, at, null, cancel)) {
      Field key = counted.catalog().field(counted.catalog().keyField()).orElseThrow();
      List<Field> fields = counted.catalog().fields().stream().filter(f -> !f.equals(key)).toList();
      List<List<@Nullable Object>> rows =
          counted
              .evaluation()
              .members()
              .limit(PREVIEW)
              .mapToObj(contact -> row(counted, contact, fields))
              .toList();
      return new Shown.Ready(
          new Sample(counted.evaluation().count(), key, fields, rows, counted.lowered().zone()));
    } catch (Refusal refusal) {
      return new Shown.Refused(null, refusal.problems());
    }
  }

  private static List<@Nullable Object> row(Counted counted, int contact, List<Field> fields) {
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(counted.keys().key(contact));
    fields.forEach(field -> cells.add(counted.columns().cell(contact, field)));
    return cells;
  }

  /// Moves a column up (−1) or down (1).
  void move(int place, int by) {
    int to = place + by;
    if (place >= 0 && to >= 0 && to < columns.size()) {
      ColumnChoice moved = columns.remove(place);
      columns.add(to, moved);
    }
  }

  @Nullable Sample sample() {
    return switch (shown.get()) {
      case Shown.Counting _ -> null;
      case Shown.Ready ready -> ready.sample();
      case Shown.Writing writing -> writing.sample();
      case Shown.Written written -> written.sample();
      case Shown.Refused refused -> refused.sample();
    };
  }

  /// Writes the file as a job; it counts for itself, so the dialog may be closed meanwhile.
  void export(Path file, Preset preset) {
    @Nullable Sample sample = sample();
    if (sample == null) {
      return;
    }
    List<String> keys =
        columns.stream()
            .filter(column -> column.chosenProperty().get())
            .map(column -> column.field().key())
            .toList();
    shown.set(new Shown.Writing(sample));
    jobs.run(
        language.texts().text("export.job", segment.name()),
        (progress, cancel) -> written(sample, keys, file, preset, cancel),
        shown::set);
  }

  private Shown written(Sample sample, List<String> keys, Path file, Preset preset, Cancel cancel) {
    try (Counted counted = desk.workspace().count(segment, at, null, cancel)) {
      long rows = new MembersTable(counted, keys).export(file, preset.locale(), cancel);
      return new Shown.Written(sample, file, rows);
    } catch (Refusal refusal) {
      return new Shown.Refused(sample, refusal.problems());
    }
  }
}
