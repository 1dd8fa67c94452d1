package app.quartier.engine;

import app.quartier.domain.core.Core;
import app.quartier.kernel.Cancel;

/// The contacts with the highest or lowest values: everybody beyond the value of the last one
/// taken, and of those who have just that value the ones with the lowest ids.
final class Ranking {
  private final Core.Rank question;
  private final NumberColumn values;
  private final Rows rows;
  private final Cancel cancel;

  Ranking(Core.Rank question, NumberColumn values, Rows rows, Cancel cancel) {
    this.question = question;
    this.values = values;
    this.rows = rows;
    this.cancel = cancel;
  }

  Matches taken() {
    int taken = howMany();
    if (taken == 0) {
      return Matches.NONE;
    }
    long cut = cut(taken);
    Matches beyond = beyond(cut);
    int room = (int) (taken - beyond.count());
    return beyond.or(Matches.of(equal(cut).stream().limit(room).toArray()));
  }

  /// Those that have the value of the last one taken and are not.
  ///
  /// @param taken the answer to the question
  Matches leftOut(Matches taken) {
    return taken.isEmpty() ? taken : equal(cut(howMany())).minus(taken);
  }

  private int howMany() {
    return (int) question.taken(values.present(cancel).count());
  }

  private Matches beyond(long cut) {
    if (cut == (question.highest() ? Long.MAX_VALUE : Long.MIN_VALUE)) {
      return Matches.NONE;
    }
    return question.highest()
        ? values.between(cut + 1, Long.MAX_VALUE, rows, cancel)
        : values.between(Long.MIN_VALUE, cut - 1, rows, cancel);
  }

  private Matches equal(long cut) {
    return values.between(cut, cut, rows, cancel);
  }

  /// The value of the last one taken.
  private long cut(int taken) {
    int place = question.highest() ? (int) values.present(cancel).count() - taken : taken - 1;
    return values.nth(place, cancel);
  }
}
