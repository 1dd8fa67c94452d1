package app.quartier.ui.export;

import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.segment.Segment;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import app.quartier.ui.kit.Desk;
import app.quartier.work.Job;
import app.quartier.work.JobName;
import app.quartier.work.Jobs;
import app.quartier.work.Lane;
import app.quartier.workspace.Counted;
import app.quartier.workspace.MembersTable;
import app.quartier.workspace.Reach;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What is exported and how that went. Window's thread only.
final class ExportModel {
  private static final int PREVIEW = 10;
  private static final String NEWSLETTER = "newsletter";

  private final Desk desk;
  private final Jobs jobs;
  private final Lane lane;
  private final Segment segment;
  private final @Nullable Instant at;
  // a choice is a change of the list as a move is
  private final ObservableList<ColumnChoice> columns =
      FXCollections.observableArrayList(column -> new Observable[] {column.chosenProperty()});
  private @Nullable Field consent;
  private final ReadOnlyObjectWrapper<Shown> shown =
      new ReadOnlyObjectWrapper<>(this, "shown", new Shown.Counting());

  ExportModel(Desk desk, Jobs jobs, Segment segment) {
    this.desk = desk;
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
  /// @param consentKnown whether the data says of anybody who agreed to e-mails
  record Sample(
      long count,
      Field key,
      List<Field> fields,
      List<List<@Nullable Object>> rows,
      ZoneId zone,
      boolean consentKnown) {}

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

  /// The name of the segment, without what no file can have in its name.
  String fileName() {
    return segment.name().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-") + ".csv";
  }

  /// Whether a file of this name would be replaced.
  static boolean exists(String written) {
    try {
      return Files.isRegularFile(Path.of(written.strip()));
    } catch (InvalidPathException unusable) {
      return false;
    }
  }

  void start() {
    lane.submit(
        this::sample,
        answer -> {
          if (answer instanceof Shown.Ready(Sample sample)) {
            columns.setAll(sample.fields().stream().map(ColumnChoice::new).toList());
          }
          shown.set(answer);
        });
  }

  /// Fields that can say who agreed: who may be written to, where that is known of anybody, then
  /// those with a yes or no, the newsletter's first.
  List<Field> consentFields() {
    @Nullable Sample sample = sample();
    return sample == null
        ? List.of()
        : Stream.concat(
                Stream.of(Reach.field()).filter(reachable -> sample.consentKnown()),
                sample.fields().stream()
                    .filter(field -> field.type() == FieldType.YES_NO)
                    .sorted(Comparator.comparing(field -> !field.key().equals(NEWSLETTER))))
            .toList();
  }

  /// Only members with a yes in this field; null for all. Counts anew.
  void consent(@Nullable Field field) {
    if (!Objects.equals(consent, field)) {
      consent = field;
      lane.submit(cancel -> sample(field, cancel), shown::set);
    }
  }

  private Shown sample(Cancel cancel) {
    return sample(null, cancel);
  }

  private Shown sample(@Nullable Field only, Cancel cancel) {
    try (Counted counted = desk.workspace().count(segment, at, null, cancel)) {
      Field key = counted.catalog().field(counted.catalog().keyField()).orElseThrow();
      List<Field> fields = counted.catalog().fields().stream().filter(f -> !f.equals(key)).toList();
      List<List<@Nullable Object>> rows =
          new MembersTable(counted, List.of(), only)
              .contacts()
              .limit(PREVIEW)
              .mapToObj(contact -> row(counted, contact, fields))
              .toList();
      long count = new MembersTable(counted, List.of(), only).contacts().count();
      return new Shown.Ready(
          new Sample(count, key, fields, rows, counted.lowered().zone(), Reach.isKnown(counted)));
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

  /// Moves a column up (negative) or down by so many places; answers where it is then.
  int move(int place, int by) {
    int to = place + by;
    if (place >= 0 && to >= 0 && to < columns.size()) {
      ColumnChoice moved = columns.remove(place);
      columns.add(to, moved);
      return to;
    }
    return place;
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
    @Nullable Field only = consent;
    shown.set(new Shown.Writing(sample));
    jobs.run(
        JobName.of("export.job", segment.name()),
        (progress, cancel) -> written(sample, new Wanted(keys, only, file, preset), cancel),
        shown::set,
        news -> {
          if (news.state() == Job.State.CANCELLED || news.state() == Job.State.FAILED) {
            shown.set(
                news.reasons().isEmpty()
                    ? new Shown.Ready(sample)
                    : new Shown.Refused(sample, news.reasons()));
          }
        });
  }

  private record Wanted(List<String> keys, @Nullable Field only, Path file, Preset preset) {}

  private Shown written(Sample sample, Wanted wanted, Cancel cancel) {
    try (Counted counted = desk.workspace().count(segment, at, null, cancel)) {
      MembersTable table = new MembersTable(counted, wanted.keys(), wanted.only());
      long rows = table.export(wanted.file(), wanted.preset().style(), cancel);
      return new Shown.Written(sample, wanted.file(), rows);
    }
  }
}
