package app.quartier.ui.people;

import app.quartier.domain.field.ContactList;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.ItemSet;
import app.quartier.domain.field.Point;
import app.quartier.domain.segment.ByHand;
import app.quartier.domain.segment.Combine;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Segment;
import app.quartier.domain.segment.Trees;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Folding;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import app.quartier.ui.kit.Desk;
import app.quartier.ui.kit.ListChanges;
import app.quartier.work.Jobs;
import app.quartier.work.Lane;
import app.quartier.workspace.Counted;
import app.quartier.workspace.ListShelf;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The contacts of one node by itself, or of the whole segment, at the state of the data they were
/// counted at, which is held until [#close()]. Window's thread only.
final class PeopleModel implements AutoCloseable {
  private static final int LOOKED_AT = 200;

  private final Desk desk;
  private final Lane counting;
  private final Lane sorting;
  private final ListChanges changes;
  private final ReadOnlyObjectWrapper<Shown> shown =
      new ReadOnlyObjectWrapper<>(this, "shown", new Shown.Counting());
  private String asked = "";
  private boolean closed;

  /// @param jobs for what changes the workspace: one change at a time, and none is dropped
  PeopleModel(Desk desk, Jobs jobs) {
    this.desk = desk;
    this.changes = new ListChanges(desk, jobs);
    this.counting = desk.lane();
    this.sorting = desk.lane();
  }

  /// What there is to see.
  sealed interface Shown {
    record Counting() implements Shown {}

    /// @param ids of contacts, in the order shown
    /// @param telling fields of which the first contacts have a value
    record Ready(Counted counted, List<Integer> ids, List<Field> telling) implements Shown {}

    record Refused(List<Problem> problems) implements Shown {}
  }

  /// A column to sort by.
  ///
  /// @param field null = the key
  record Order(@Nullable Field field, boolean descending) {}

  ReadOnlyObjectProperty<Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /// Counts the contacts of a node of this segment; the empty id is the whole segment.
  void ask(Segment segment, String node, @Nullable Instant at) {
    asked = segment.id();
    Segment wanted =
        Trees.find(segment.rule(), node).map(found -> alone(segment, found)).orElse(segment);
    counting.submit(
        cancel -> counted(wanted, at, cancel),
        new Lane.Taker<Shown>() {
          @Override
          public void answered(Shown answer) {
            take(answer);
          }

          @Override
          public void dropped(Shown late) {
            giveBack(late);
          }
        });
  }

  /// A segment whose rule is this node and nothing else, not even what was added by hand.
  private static Segment alone(Segment segment, Node node) {
    Node audible = node.withMarks(node.marks().withMuted(false));
    Group rule = new Group(Marks.of(node.id() + "-alone"), Combine.ALL, List.of(audible));
    return new Segment(
        segment.id(), segment.name(), null, segment.zone(), List.of(), List.of(), rule);
  }

  private Shown counted(Segment asked, @Nullable Instant at, Cancel cancel) {
    try {
      Counted counted = desk.workspace().count(asked, at, null, cancel);
      List<Integer> ids = counted.evaluation().members().boxed().toList();
      return new Shown.Ready(counted, ids, telling(counted, ids));
    } catch (Refusal refusal) {
      return new Shown.Refused(refusal.problems());
    }
  }

  /// Reads every column for the first time, so that the window's thread never does.
  private static List<Field> telling(Counted counted, List<Integer> ids) {
    return counted.catalog().fields().stream()
        .filter(field ->
            ids.stream().limit(LOOKED_AT).anyMatch(id -> counted.columns().cell(id, field) != null))
        .toList();
  }

  private void take(Shown answer) {
    if (closed) {
      giveBack(answer);
    } else {
      shown.set(answer);
    }
  }

  private static void giveBack(Shown answer) {
    if (answer instanceof Shown.Ready late) {
      late.counted().close();
    }
  }

  List<ContactList> lists() {
    return desk.workspace().lists().list();
  }

  /// Adds contacts to the segment they were asked of, as one step that can be undone.
  ///
  /// @return how many; none when another segment is on the desk by now
  long addByHand(List<Integer> contacts, @Nullable String why) {
    return byHand("step.addByHand", contacts, (now, keys, at) -> ByHand.add(now, keys, at, why));
  }

  /// Removes contacts from the segment they were asked of, as one step that can be undone.
  ///
  /// @return how many; none when another segment is on the desk by now
  long removeByHand(List<Integer> contacts, @Nullable String why) {
    return byHand(
        "step.removeByHand", contacts, (now, keys, at) -> ByHand.remove(now, keys, at, why));
  }

  @FunctionalInterface
  private interface HandEdit {
    Segment of(Segment now, List<String> keys, Instant at);
  }

  private long byHand(String step, List<Integer> contacts, HandEdit edit) {
    @Nullable Segment open = desk.segmentProperty().get();
    if (!(shown.get() instanceof Shown.Ready ready) || open == null || !open.id().equals(asked)) {
      return 0;
    }
    List<String> keys = contacts.stream().map(ready.counted().keys()::key).toList();
    desk.change(step, now -> edit.of(now, keys, ready.counted().lowered().at()));
    return keys.size();
  }

  /// Puts contacts on the list of this name, made if there is none, or takes them off.
  ///
  /// @param onDone told how many were not on it before, or were
  void enter(
      String name,
      List<Integer> contacts,
      boolean on,
      LongConsumer onDone,
      Consumer<List<Problem>> onRefused) {
    int[] ids = contacts.stream().mapToInt(Integer::intValue).toArray();
    changes.make(shelf -> entered(shelf, name, ids, on), onDone::accept, onRefused);
  }

  private static long entered(ListShelf shelf, String name, int[] ids, boolean on) {
    ContactList list =
        shelf.list().stream()
            .filter(one -> one.name().equalsIgnoreCase(name.strip()))
            .findFirst()
            .orElseGet(() -> on ? shelf.create(name) : shelf.find(name));
    return shelf.enter(list, Arrays.stream(ids), on);
  }

  /// Sorts by a column, missing values last; without one, in the order the contacts came.
  void sort(Optional<Order> order) {
    if (shown.get() instanceof Shown.Ready ready) {
      sorting.submit(
          cancel ->
              new Shown.Ready(
                  ready.counted(), sorted(ready.counted(), order, cancel), ready.telling()),
          answer -> {
            if (!closed) {
              shown.set(answer);
            }
          });
    }
  }

  private static List<Integer> sorted(Counted counted, Optional<Order> order, Cancel cancel) {
    List<Integer> ids = counted.evaluation().members().boxed().toList();
    if (order.isEmpty()) {
      return ids;
    }
    List<Keyed> keyed = ids.stream().map(id -> Keyed.of(counted, id, order.get().field())).toList();
    cancel.check();
    Comparator<Keyed> values = Comparator.comparing(Keyed::value, PeopleModel::compare);
    Comparator<Keyed> way = order.get().descending() ? values.reversed() : values;
    return keyed.stream()
        .sorted(Comparator.comparing(Keyed::missing).thenComparing(way))
        .map(Keyed::id)
        .toList();
  }

  private record Keyed(int id, boolean missing, Object value) {
    static Keyed of(Counted counted, int id, @Nullable Field field) {
      @Nullable Object cell =
          field == null ? counted.keys().key(id) : counted.columns().cell(id, field);
      return new Keyed(id, cell == null, cell == null ? 0L : ordered(cell));
    }
  }

  /// What a cell is sorted by: texts and items without case and accents, places from south to
  /// north.
  private static Object ordered(Object cell) {
    return switch (cell) {
      case String text -> Folding.of(false, false).fold(text);
      case ItemSet set -> Folding.of(false, false).fold(String.join(", ", set.items()));
      case Point point -> Math.round(point.lat() * Point.STEPS);
      default -> cell;
    };
  }

  private static int compare(Object a, Object b) {
    return a instanceof String text && b instanceof String other
        ? text.compareTo(other)
        : a instanceof Long number && b instanceof Long second ? number.compareTo(second) : 0;
  }

  @Override
  public void close() {
    closed = true;
    if (shown.get() instanceof Shown.Ready ready) {
      // behind what is being read on the lane at this moment
      sorting.submit(cancel -> true, over -> ready.counted().close());
    }
  }
}
