package app.quartier.ui.builder.editors;

import app.quartier.domain.segment.Combine;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Segment;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Refusal;
import app.quartier.ui.kit.Desk;
import app.quartier.work.Lane;
import app.quartier.workspace.Counted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/// How many contacts lack what a condition compares, whatever its switch for them says. The numbers
/// of the segment come first: this is counted behind them, once for each condition and one after
/// the other, so that new numbers never wait for more than one. Of a condition that cannot be
/// counted it stays unknown. Window's thread only.
final class Lacking {
  /// So many answers are kept, those asked for last; a condition may hold a list of thousands.
  static final int KEPT = 200;

  private final Desk desk;
  private final Lane lane;
  private final Map<Condition, OptionalLong> known = new LinkedHashMap<>(16, 0.75f, true);

  /// Who waits for what, in the order it is counted.
  private final Map<Condition, List<LongConsumer>> asking = new LinkedHashMap<>();

  private int edition;

  /// Whether a question is to be asked behind the numbers that people wait for.
  private boolean due;

  /// Whether a question of this edition is being answered.
  private boolean counting;

  Lacking(Desk desk) {
    this.desk = desk;
    this.lane = desk.lane();
  }

  /// Forgets what was said of other data. What is being counted of it is asked again, in place of
  /// it on the lane.
  void forget() {
    known.clear();
    edition++;
    counting = false;
    askSoon();
  }

  void of(Condition condition, LongConsumer onAnswer) {
    Condition asked = condition.withIfMissing(null).withMarks(Marks.of("with"));
    @Nullable OptionalLong answer = known.get(asked);
    if (answer != null) {
      answer.ifPresent(onAnswer);
      return;
    }
    asking.computeIfAbsent(asked, key -> new ArrayList<>()).add(onAnswer);
    askSoon();
  }

  private void askSoon() {
    if (!due && !counting && !asking.isEmpty()) {
      due = true;
      desk.afterNumbers(this::ask);
    }
  }

  private void ask() {
    due = false;
    counting = true;
    int now = edition;
    Condition asked = asking.keySet().iterator().next();
    lane.submit(
        cancel -> count(asked, cancel),
        new Lane.Taker<OptionalLong>() {
          @Override
          public void answered(OptionalLong answer) {
            if (now == edition) {
              keep(asked, answer);
              over(asked, answer);
            }
          }

          @Override
          public void failed() {
            if (now == edition) {
              over(asked, OptionalLong.empty());
            }
          }
        });
  }

  private void keep(Condition asked, OptionalLong answer) {
    known.put(asked, answer);
    if (known.size() > KEPT) {
      known.remove(known.keySet().iterator().next());
    }
  }

  private void over(Condition asked, OptionalLong answer) {
    counting = false;
    @Nullable List<LongConsumer> askers = asking.remove(asked);
    if (askers != null) {
      answer.ifPresent(count -> askers.forEach(told -> told.accept(count)));
    }
    askSoon();
  }

  private OptionalLong count(Condition condition, Cancel cancel) {
    Node without = condition.withIfMissing(false).withMarks(Marks.of("without").withNot(true));
    Group rule =
        new Group(Marks.of("n0"), Combine.ALL, List.of(condition.withIfMissing(true), without));
    Segment segment = new Segment("", "", null, null, List.of(), List.of(), rule);
    try (Counted counted = desk.workspace().count(segment, null, null, cancel)) {
      return OptionalLong.of(counted.evaluation().count());
    } catch (Refusal refusal) {
      // what is wrong with it is said at its row
      return OptionalLong.empty();
    }
  }
}
