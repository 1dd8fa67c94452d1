package app.quartier.ui.shell;

import app.quartier.domain.segment.Combine;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Segment;
import app.quartier.kernel.Refusal;
import app.quartier.ui.kit.Desk;
import app.quartier.work.Lane;
import app.quartier.workspace.Counted;
import app.quartier.workspace.Workspace;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Counts what the sidebar shows, one segment after the other, so that the segment being edited
/// never waits for more than one of them. Window's thread only.
public final class Numbers {
  /// The data as a whole.
  ///
  /// @param contacts how many there are
  /// @param changed when the last import or undo ended; null = never
  public record Size(long contacts, @Nullable Instant changed) {}

  private static final Segment NOBODY = bare("nobody");

  private final Workspace workspace;
  private final Lane sizing;
  private final Lane counting;
  private final ReadOnlyObjectWrapper<@Nullable Size> size =
      new ReadOnlyObjectWrapper<>(this, "size", null);

  /// @param lane a lane of its own, beside the one of the desk
  /// @param quiet does something when the window is done with what a person waits for
  public Numbers(Desk desk, Lane lane, Executor quiet) {
    this.workspace = desk.workspace();
    this.sizing = lane;
    this.counting = lane.when(quiet);
  }

  /// Null until it is known.
  public ReadOnlyObjectProperty<@Nullable Size> sizeProperty() {
    return size.getReadOnlyProperty();
  }

  /// A segment without a condition.
  static Segment bare(String id) {
    return new Segment(
        id,
        "",
        null,
        null,
        List.of(),
        List.of(),
        new Group(Marks.of("n0"), Combine.ALL, List.of()));
  }

  /// Counts the data, then these segments, each when nothing else is to do; a call in between
  /// starts all over.
  ///
  /// @param onCount told the id and the count; null when it cannot be counted
  public void count(List<String> ids, BiConsumer<String, @Nullable Long> onCount) {
    counting.cancel();
    sizing.submit(
        cancel -> {
          try (Counted counted = workspace.count(NOBODY, null, null, cancel)) {
            return new Size(counted.evaluation().base(), changed());
          }
        },
        answer -> {
          size.set(answer);
          goOn(new ArrayDeque<>(ids), onCount);
        });
  }

  private @Nullable Instant changed() {
    return workspace.imports().stream()
        .map(past -> past.batch().finished())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /// Found or not; a lane's answer cannot be null.
  private record Answer(@Nullable Long count) {}

  private void goOn(Deque<String> waiting, BiConsumer<String, @Nullable Long> onCount) {
    @Nullable String id = waiting.poll();
    if (id == null) {
      return;
    }
    counting.submit(
        cancel -> {
          try (Counted counted =
              workspace.count(workspace.segments().find(id), null, null, cancel)) {
            return new Answer(counted.evaluation().count());
          } catch (Refusal broken) {
            // the sidebar shows a dash, opening the segment tells why; or it is gone by now
            return new Answer(null);
          }
        },
        answer -> {
          onCount.accept(id, answer.count());
          goOn(waiting, onCount);
        });
  }
}
