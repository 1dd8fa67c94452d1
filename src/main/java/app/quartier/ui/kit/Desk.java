package app.quartier.ui.kit;

import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.Locks;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Segment;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import app.quartier.work.Lane;
import app.quartier.workspace.Counted;
import app.quartier.workspace.SegmentSession;
import app.quartier.workspace.Workspace;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;

/// The segment on the desk: what is edited, and the latest numbers of it.
///
/// Lives on the window's thread. Every change asks the lane for new numbers; until they come, the
/// last ones stay and [#staleProperty] tells that they are not of what is shown. Numbers are never
/// blank.
public final class Desk {
  private final Workspace workspace;
  private final Lane lane;
  private final Clock clock;
  private final ReadOnlyObjectWrapper<@Nullable SegmentSession> session =
      new ReadOnlyObjectWrapper<>(this, "session", null);
  private final ReadOnlyObjectWrapper<@Nullable Segment> segment =
      new ReadOnlyObjectWrapper<>(this, "segment", null);
  private final ReadOnlyObjectWrapper<@Nullable Counted> counted =
      new ReadOnlyObjectWrapper<>(this, "counted", null);
  private final ReadOnlyObjectWrapper<List<Problem>> problems =
      new ReadOnlyObjectWrapper<>(this, "problems", List.of());
  private final ReadOnlyBooleanWrapper computing =
      new ReadOnlyBooleanWrapper(this, "computing", false);
  private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper(this, "stale", false);
  private final ObservableSet<String> quiet = FXCollections.observableSet();
  private final ReadOnlyBooleanWrapper editing = new ReadOnlyBooleanWrapper(this, "editing", false);
  private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper(this, "dirty", false);
  private final ReadOnlyLongWrapper millis = new ReadOnlyLongWrapper(this, "millis", 0);

  /// Whether the last question asked was answered with numbers.
  private boolean answered = true;

  /// Whether a segment is being shown that is about to be counted.
  private boolean showing;

  private final List<Runnable> behind = new ArrayList<>();

  private final StringProperty selected = new SimpleStringProperty(this, "selected", "");
  private final StringProperty refused = new SimpleStringProperty(this, "refused", "");
  private final List<IntSupplier> editors = new ArrayList<>();
  private IntConsumer onLeftOut = lines -> {};

  public Desk(Workspace workspace, Lane lane, Clock clock) {
    this.workspace = workspace;
    this.lane = lane;
    this.clock = clock;
  }

  public Workspace workspace() {
    return workspace;
  }

  /// A lane for what a screen wants to know besides the numbers, so that it never waits for it.
  public Lane lane() {
    return lane.beside();
  }

  /// The history of the segment on the desk; null when there is none.
  public ReadOnlyObjectProperty<@Nullable SegmentSession> sessionProperty() {
    return session.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<@Nullable Segment> segmentProperty() {
    return segment.getReadOnlyProperty();
  }

  /// The last numbers that came, perhaps of an earlier tree.
  public ReadOnlyObjectProperty<@Nullable Counted> countedProperty() {
    return counted.getReadOnlyProperty();
  }

  /// Why the segment cannot be counted; empty when it can.
  public ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
    return problems.getReadOnlyProperty();
  }

  /// Id of the node that has the focus in the builder; empty when none has.
  public StringProperty selectedProperty() {
    return selected;
  }

  /// Id of the locked node that did not let itself be changed just now; empty for none.
  public StringProperty refusedProperty() {
    return refused;
  }

  public ReadOnlyBooleanProperty computingProperty() {
    return computing.getReadOnlyProperty();
  }

  /// Whether the last numbers are of another rule than the one shown, or the last attempt to count
  /// brought none. True also while new ones are on their way.
  public ReadOnlyBooleanProperty staleProperty() {
    return stale.getReadOnlyProperty();
  }

  /// Whether the segment on the desk has work that is not in the workspace.
  public ReadOnlyBooleanProperty dirtyProperty() {
    return dirty.getReadOnlyProperty();
  }

  /// How long the last count took.
  public ReadOnlyLongProperty millisProperty() {
    return millis.getReadOnlyProperty();
  }

  /// Called before the segment as a whole gives way to another or to an earlier state of itself:
  /// who is editing a part of it hands over what is typed and closes.
  ///
  /// @param open whether somebody is editing
  /// @param editor tells how many lines of a list it had to leave out
  public void onHandOver(ObservableBooleanValue open, IntSupplier editor) {
    editors.add(editor);
    editing.bind(open);
  }

  /// Whether a part of the segment is being edited, so that it may be about to change.
  public ReadOnlyBooleanProperty editingProperty() {
    return editing.getReadOnlyProperty();
  }

  /// Ids of the segments for which no suggestions are wanted.
  public ObservableSet<String> quiet() {
    return quiet;
  }

  /// Lets who is editing a part of the segment hand over what is typed.
  public void handOver() {
    int leftOut = editors.stream().mapToInt(IntSupplier::getAsInt).sum();
    if (leftOut > 0) {
      onLeftOut.accept(leftOut);
    }
  }

  /// Told how many lines of a list could not be handed over.
  public void onLeftOut(IntConsumer told) {
    onLeftOut = told;
  }

  /// Puts a segment back on the desk with its history; null leaves the desk empty.
  public void resume(@Nullable SegmentSession kept) {
    handOver();
    session.set(kept);
    selected.set("");
    show();
  }

  /// Tells the desk that its segment, as it is now, is in the workspace.
  public void markSaved() {
    @Nullable SegmentSession current = session.get();
    if (current != null) {
      current.markSaved();
      dirty.set(current.isDirty());
    }
  }

  /// Puts a segment on the desk.
  ///
  /// @param saved its version in the workspace; null when it has none
  public void open(Segment opened, @Nullable Segment saved) {
    handOver();
    session.set(new SegmentSession(opened, saved));
    show();
  }

  /// Changes the rule as one step of the history.
  ///
  /// @param label text key of the step
  public void edit(String label, UnaryOperator<Group> change) {
    edit(label, null, change);
  }

  /// Changes the rule as one step, unless it would change what is locked; then says so.
  ///
  /// @return whether it was done
  public boolean editUnlocked(String label, UnaryOperator<Group> change) {
    @Nullable Segment open = segment.get();
    if (open == null) {
      return false;
    }
    Group after = change.apply(open.rule());
    Optional<Node> locked = Locks.broken(open.rule(), after);
    refused.set(locked.map(Node::id).orElse(""));
    if (locked.isEmpty()) {
      edit(label, null, now -> after);
    }
    return locked.isEmpty();
  }

  /// Changes more than the rule, its name for instance, as one step of the history.
  public void change(String label, UnaryOperator<Segment> change) {
    @Nullable SegmentSession current = session.get();
    if (current != null) {
      current.apply(label, null, clock.millis(), change.apply(current.segment()));
      show();
    }
  }

  /// Changes the rule, merged with the step before when it has the same key and is half a second
  /// old.
  public void edit(String label, @Nullable String mergeKey, UnaryOperator<Group> change) {
    @Nullable SegmentSession current = session.get();
    if (current != null) {
      Segment now = current.segment();
      current.apply(label, mergeKey, clock.millis(), now.withRule(change.apply(now.rule())));
      show();
    }
  }

  public void undo() {
    handOver();
    @Nullable SegmentSession current = session.get();
    if (current != null) {
      current.undo();
      show();
    }
  }

  public void redo() {
    handOver();
    @Nullable SegmentSession current = session.get();
    if (current != null) {
      current.redo();
      show();
    }
  }

  /// Counts again: the data changed, or time went by.
  public void refresh() {
    @Nullable SegmentSession current = session.get();
    if (current == null) {
      return;
    }
    Segment asked = current.segment();
    computing.set(true);
    lane.submit(
        cancel -> answer(() -> workspace.count(asked, null, null, cancel)), new AnswerTaker());
  }

  /// Asks something of the data as it is now, whatever state the segment is in; the answer comes
  /// later. What is asked sees all contacts, as the base and as members.
  public <T> void ask(Function<Counted, T> question, Consumer<T> onAnswer) {
    Segment everybody = Everybody.by(workspace.catalog().keyField());
    lane.aside(
        () -> {
          try (Counted data = workspace.count(everybody, null, null, Cancel.NEVER)) {
            return question.apply(data);
          }
        },
        onAnswer);
  }

  /// Does something once the numbers of what is shown have come, or none will; at once when nothing
  /// is being counted. What nobody waits for is asked so, behind what people do wait for.
  public void afterNumbers(Runnable task) {
    behind.add(task);
    settle();
  }

  private void settle() {
    if (!showing && !computing.get()) {
      List<Runnable> due = List.copyOf(behind);
      behind.clear();
      due.forEach(Runnable::run);
    }
  }

  /// Either numbers or the problems that stand in their way.
  private record Answer(@Nullable Counted counted, List<Problem> problems, long millis) {}

  private Answer answer(Supplier<Counted> count) {
    long start = clock.millis();
    try {
      Counted found = count.get();
      return new Answer(found, List.of(), clock.millis() - start);
    } catch (Refusal refusal) {
      return new Answer(null, refusal.problems(), clock.millis() - start);
    }
  }

  /// What comes of counting.
  private final class AnswerTaker implements Lane.Taker<Answer> {
    @Override
    public void answered(Answer answer) {
      if (segment.get() == null) {
        dropped(answer);
        return;
      }
      millis.set(answer.millis());
      if (answer.counted() != null) {
        replace(answer.counted());
      }
      over(answer.counted() != null, answer.problems());
    }

    @Override
    public void failed() {
      over(false, List.of());
    }

    @Override
    public void dropped(Answer answer) {
      if (answer.counted() != null) {
        answer.counted().close();
      }
    }
  }

  private void over(boolean withNumbers, List<Problem> found) {
    answered = withNumbers;
    judge();
    problems.set(found);
    computing.set(false);
    settle();
  }

  private void replace(@Nullable Counted next) {
    @Nullable Counted old = counted.get();
    counted.set(next);
    if (old != null) {
      old.close();
    }
  }

  private void judge() {
    @Nullable Counted numbers = counted.get();
    @Nullable Segment shown = segment.get();
    boolean old = numbers != null && shown != null && !sameMembers(numbers.segment(), shown);
    stale.set(shown != null && (old || !answered));
  }

  private static boolean sameMembers(Segment one, Segment other) {
    return one.rule().equals(other.rule())
        && one.added().equals(other.added())
        && one.removed().equals(other.removed())
        && Objects.equals(one.zone(), other.zone());
  }

  private void show() {
    showing = true;
    try {
      @Nullable SegmentSession current = session.get();
      @Nullable Segment before = segment.get();
      @Nullable Segment now = current == null ? null : current.segment();
      if (before == null || now == null || !before.id().equals(now.id())) {
        // Another segment's numbers would be taken for this one's, as node ids repeat.
        replace(null);
        over(true, List.of());
      }
      if (!Objects.equals(before, now)) {
        refused.set("");
      }
      segment.set(now);
      // told to be on their way before the last ones are told to be old, or those pale for a moment
      refresh();
      judge();
      dirty.set(current != null && current.isDirty());
    } finally {
      showing = false;
    }
    settle();
  }
}
