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
    long[] all = values();
    int taken = (int) question.taken(all.length);
    if (taken == 0) {
      return Matches.NONE;
    }
    long cut = cut(all, taken);
    Matches beyond = beyond(cut);
    int room = (int) (taken - beyond.count());
    return beyond.or(Matches.of(equal(cut).stream().limit(room).toArray()));
  }

  /// How many have the value of the last one taken and are not.
  ///
  /// @param taken the answer to the question
  long leftOut(Matches taken) {
    if (taken.isEmpty()) {
      return 0;
    }
    long[] cut = {question.highest() ? Long.MAX_VALUE : Long.MIN_VALUE};
    taken.inPieces((piece, count) -> {
      for (int i = 0; i < count; i++) {
        long value = values.value(piece[i]);
        cut[0] = question.highest() ? Math.min(cut[0], value) : Math.max(cut[0], value);
      }
    });
    return equal(cut[0]).minus(taken).count();
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

  private long cut(long[] all, int taken) {
    return Selection.nth(all, question.highest() ? all.length - taken : taken - 1, cancel);
  }

  private long[] values() {
    long[] all = new long[(int) values.present(cancel).count()];
    int[] size = {0};
    values
        .present(cancel)
        .inPieces((piece, count) -> {
          cancel.check();
          for (int i = 0; i < count; i++) {
            all[size[0] + i] = values.value(piece[i]);
          }
          size[0] += count;
        });
    return all;
  }
}
