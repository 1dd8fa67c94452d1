package app.quartier.ui.shell;

import app.quartier.domain.segment.SavedSegment;
import app.quartier.domain.segment.Segment;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import app.quartier.ui.kit.Desk;
import app.quartier.ui.kit.Errands;
import app.quartier.workspace.SegmentSession;
import app.quartier.workspace.SegmentShelf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The segments of the workspace and what is being done to them: opened, edited, saved, dropped.
/// Each keeps its history and its unsaved work while another is on the desk. Window's thread only.
public final class SegmentBook {
  private final Desk desk;
  private final Numbers numbers;
  private final Errands errands;
  private final Drafts drafts;
  private final Supplier<String> newIds;

  private final Map<String, SegmentSession> sessions = new LinkedHashMap<>();
  private final Map<String, Long> counts = new HashMap<>();
  private final ObservableList<SegmentLine> lines = FXCollections.observableArrayList();
  private List<SavedSegment> saved = List.of();

  /// Counts what was asked onto the desk: a segment that is read too late stays off it.
  private int asked;

  /// @param newIds ids for new segments
  public SegmentBook(
      Desk desk, Numbers numbers, Errands errands, Drafts drafts, Supplier<String> newIds) {
    this.desk = desk;
    this.numbers = numbers;
    this.errands = errands;
    this.drafts = drafts;
    this.newIds = newIds;
    desk.segmentProperty().addListener((property, old, next) -> keepDraft());
    desk.dirtyProperty().addListener((property, old, next) -> keepDraft());
  }

  /// Saved segments by name, then those never saved.
  public ObservableList<SegmentLine> lines() {
    return lines;
  }

  public Numbers numbers() {
    return numbers;
  }

  public boolean isSaved(String id) {
    return saved.stream().anyMatch(segment -> segment.id().equals(id));
  }

  /// Reads the list again and counts it.
  public void refresh() {
    errands.run(
        () -> shelf().list(),
        list -> {
          saved = list;
          rebuild();
          numbers.count(list.stream().map(SavedSegment::id).toList(), this::counted);
        });
  }

  /// Brings back the drafts of an earlier run.
  ///
  /// @param onFound told how many there were
  public void recover(Consumer<Integer> onFound) {
    errands.run(
        () -> drafts.read().stream().map(draft -> new Recovered(draft, last(draft.id()))).toList(),
        found -> {
          found.forEach(
              r -> sessions.put(r.draft().id(), new SegmentSession(r.draft(), r.saved())));
          rebuild();
          onFound.accept(found.size());
        });
  }

  /// A draft and the version in the workspace it was made from.
  private record Recovered(Segment draft, @Nullable Segment saved) {}

  private @Nullable Segment last(String id) {
    return shelf().list().stream().anyMatch(s -> s.id().equals(id)) ? shelf().find(id) : null;
  }

  /// Puts a segment on the desk, with its history when it was there before.
  public void open(String id) {
    int ticket = ++asked;
    @Nullable SegmentSession kept = sessions.get(id);
    if (kept != null) {
      desk.resume(kept);
    } else {
      errands.run(
          () -> shelf().find(id),
          found -> {
            if (ticket == asked) {
              opened(found);
            }
          });
    }
  }

  /// A draft that was recovered meanwhile counts, not the version that was read.
  private void opened(Segment found) {
    desk.resume(sessions.computeIfAbsent(found.id(), id -> new SegmentSession(found, found)));
    rebuild();
  }

  /// Takes the segment off the desk; its work is kept.
  public void leave() {
    asked++;
    desk.resume(null);
    rebuild();
  }

  /// A new segment on the desk.
  public void create(String name) {
    begin(Numbers.bare(newIds.get()).withName(name), null);
  }

  /// A new segment on the desk with the rule of another.
  public void begin(Segment pattern) {
    begin(pattern.withId(newIds.get()), null);
  }

  /// A copy of the segment on the desk, unsaved.
  public void duplicate(String name) {
    desk.handOver();
    @Nullable Segment original = desk.segmentProperty().get();
    if (original != null) {
      begin(original.withId(newIds.get()).withName(name), null);
    }
  }

  private void begin(Segment segment, @Nullable Segment version) {
    asked++;
    SegmentSession session = new SegmentSession(segment, version);
    sessions.put(segment.id(), session);
    desk.resume(session);
    rebuild();
  }

  /// Saves the segment on the desk under this name.
  public void save(String name, Runnable onDone) {
    desk.change("step.nameSegment", segment -> segment.withName(name));
    @Nullable SegmentSession session = desk.sessionProperty().get();
    if (session == null) {
      return;
    }
    Segment version = session.segment();
    errands.run(
        () -> shelf().save(version),
        done -> {
          settled(session, version);
          refresh();
          onDone.run();
        });
  }

  /// The names of segments with work that is not in the workspace.
  public List<String> unsaved() {
    return sessions.values().stream()
        .filter(this::hasWork)
        .map(session -> session.segment().name())
        .toList();
  }

  /// A segment that could not be saved, and why.
  public record Unsaved(String name, List<Problem> problems) {}

  private record Attempt(SegmentSession session, Segment version, List<Problem> problems) {}

  /// Saves all unsaved work, drafts too, each segment by itself.
  ///
  /// @param onDone told which could not be saved
  public void saveAll(Consumer<List<Unsaved>> onDone) {
    List<Attempt> attempts =
        sessions.values().stream()
            .filter(this::hasWork)
            .map(session -> new Attempt(session, session.segment(), List.of()))
            .toList();
    errands.run(
        () -> attempts.stream().map(this::attempted).toList(),
        done -> {
          done.stream()
              .filter(attempt -> attempt.problems().isEmpty())
              .forEach(attempt -> settled(attempt.session(), attempt.version()));
          refresh();
          onDone.accept(
              done.stream()
                  .filter(attempt -> !attempt.problems().isEmpty())
                  .map(attempt -> new Unsaved(attempt.version().name(), attempt.problems()))
                  .toList());
        });
  }

  private Attempt attempted(Attempt attempt) {
    try {
      shelf().save(attempt.version());
      return attempt;
    } catch (Refusal refusal) {
      return new Attempt(attempt.session(), attempt.version(), refusal.problems());
    }
  }

  /// A new segment without a condition is no work yet.
  private boolean hasWork(SegmentSession session) {
    Segment now = session.segment();
    return session.isDirty() && !(now.rule().of().isEmpty() && !isSaved(now.id()));
  }

  /// What was changed since stays work, and its draft stays.
  private void settled(SegmentSession session, Segment version) {
    if (!session.segment().equals(version)) {
      return;
    }
    session.markSaved();
    String id = session.segment().id();
    errands.run(() -> removed(id), this::ignore);
    if (session == desk.sessionProperty().get()) {
      desk.markSaved();
    }
  }

  /// A segment that was taken out of use: its last version and the work on it, where there are any.
  public record Removed(String id, @Nullable Segment version, @Nullable SegmentSession session) {}

  /// Takes a segment out of use; refused while another is built on it.
  ///
  /// @param onDone told what was removed, to bring it back by
  public void remove(String id, Consumer<Removed> onDone) {
    @Nullable SegmentSession session = sessions.get(id);
    errands.run(
        () -> {
          @Nullable Segment version = last(id);
          if (version != null) {
            shelf().remove(id);
          }
          drafts.remove(id);
          return new Removed(id, version, session);
        },
        removed -> {
          sessions.remove(id);
          @Nullable Segment shown = desk.segmentProperty().get();
          if (shown != null && shown.id().equals(id)) {
            desk.resume(null);
          }
          refresh();
          onDone.accept(removed);
        });
  }

  /// Brings a removed segment back, and opens it with the work that was on it.
  public void restore(Removed removed) {
    @Nullable Segment version = removed.version();
    if (removed.session() != null) {
      sessions.put(removed.id(), removed.session());
    }
    errands.run(
        () -> version == null ? removed.id() : shelf().save(version).id(),
        id -> {
          refresh();
          open(id);
        });
  }

  private SegmentShelf shelf() {
    return desk.workspace().segments();
  }

  private void counted(String id, @Nullable Long count) {
    counts.remove(id);
    if (count != null) {
      counts.put(id, count);
    }
    rebuild();
  }

  private void keepDraft() {
    @Nullable SegmentSession session = desk.sessionProperty().get();
    if (session != null) {
      Segment now = session.segment();
      if (hasWork(session)) {
        errands.run(() -> written(now), this::ignore);
      } else {
        errands.run(() -> removed(now.id()), this::ignore);
      }
    }
    rebuild();
  }

  private String written(Segment segment) {
    drafts.write(segment);
    return segment.id();
  }

  private String removed(String id) {
    drafts.remove(id);
    return id;
  }

  /// A draft that was written needs no answer.
  private void ignore(String id) {}

  private void rebuild() {
    Stream<SegmentLine> known = saved.stream().map(s -> line(s.id(), s.name(), true));
    Stream<SegmentLine> fresh =
        sessions.values().stream()
            .map(SegmentSession::segment)
            .filter(segment -> !isSaved(segment.id()))
            .map(segment -> line(segment.id(), segment.name(), false));
    List<SegmentLine> next = new ArrayList<>(Stream.concat(known, fresh).toList());
    if (!next.equals(lines)) {
      lines.setAll(next);
    }
  }

  private SegmentLine line(String id, String name, boolean inWorkspace) {
    @Nullable SegmentSession session = sessions.get(id);
    boolean unsaved = session != null && session.isDirty();
    String shown = session == null ? name : session.segment().name();
    return new SegmentLine(id, shown, counts.get(id), inWorkspace, unsaved);
  }
}
