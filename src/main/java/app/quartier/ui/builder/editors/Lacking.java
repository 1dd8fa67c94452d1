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
/// of the segment come first: this is counted behind them, once for each condition. Of a condition
/// that cannot be counted it stays unknown. Window's thread only.
final class Lacking {
  /// So many answers are kept, those asked for last; a condition may hold a list of thousands.
  static final int KEPT = 200;

  private final Desk desk;
  private final Map<Condition, OptionalLong> known = new LinkedHashMap<>(16, 0.75f, true);
  private final Map<Condition, List<LongConsumer>> asking = new LinkedHashMap<>();
  private int edition;

  Lacking(Desk desk) {
    this.desk = desk;
  }

  /// Forgets what was said of other data.
  void forget() {
    known.clear();
    edition++;
  }

  void of(Condition condition, LongConsumer onAnswer) {
    Condition asked = condition.withIfMissing(null).withMarks(Marks.of("with"));
    @Nullable OptionalLong answer = known.get(asked);
    if (answer != null) {
      answer.ifPresent(onAnswer);
      return;
    }
    boolean first = !asking.containsKey(asked);
    asking.computeIfAbsent(asked, key -> new ArrayList<>()).add(onAnswer);
    if (first) {
      desk.afterNumbers(() -> ask(asked));
    }
  }

  private void ask(Condition asked) {
    int now = edition;
    desk.lane()
        .submit(
            cancel -> count(asked),
            new Lane.Taker<OptionalLong>() {
              @Override
              public void answered(OptionalLong answer) {
                take(asked, answer, now);
              }

              @Override
              public void failed() {
                asking.remove(asked);
              }
            });
  }

  private void take(Condition asked, OptionalLong answer, int at) {
    if (at == edition) {
      known.put(asked, answer);
      if (known.size() > KEPT) {
        known.remove(known.keySet().iterator().next());
      }
    }
    @Nullable List<LongConsumer> askers = asking.remove(asked);
    if (askers != null) {
      answer.ifPresent(count -> askers.forEach(told -> told.accept(count)));
    }
  }

  private OptionalLong count(Condition condition) {
    Node without = condition.withIfMissing(false).withMarks(Marks.of("without").withNot(true));
    Group rule =
        new Group(Marks.of("n0"), Combine.ALL, List.of(condition.withIfMissing(true), without));
    Segment segment = new Segment("", "", null, null, List.of(), List.of(), rule);
    try (Counted counted = desk.workspace().count(segment, null, null, Cancel.NEVER)) {
      return OptionalLong.of(counted.evaluation().count());
    } catch (Refusal refusal) {
      // what is wrong with it is said at its row
      return OptionalLong.empty();
    }
  }
}
