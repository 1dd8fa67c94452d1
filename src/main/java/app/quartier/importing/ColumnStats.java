package app.quartier.importing;

import app.quartier.value.DateOrder;
import app.quartier.value.Decimals;
import app.quartier.value.Reading;
import app.quartier.value.Temporals;
import app.quartier.value.ValueReader;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the whole of one column looks like.
final class ColumnStats {
  private final ValueReader expected;
  private final Familiar<Look> familiar = new Familiar<>();
  private final Map<Decimals.Evidence, Long> decimals = new EnumMap<>(Decimals.Evidence.class);
  private final Map<Temporals.Evidence, Long> orders = new EnumMap<>(Temporals.Evidence.class);
  private final Map<String, Long> currencies = new HashMap<>();
  private final SetEvidence sets = new SetEvidence();
  private final @Nullable Fingerprints keys;
  private Repeated repeated = Repeated.NONE;
  private boolean areSets;
  private long filled;
  private long expectedFits;
  private long numbers;
  private long leadingZeros;
  private long emails;
  private long yesNos;
  private long words;
  private long dayFirst;
  private long monthFirst;
  private long timed;

  /// `expected` reads the type that the column's name promises; `key` when the column may name what
  /// the rows are about.
  ColumnStats(ValueReader expected, boolean key) {
    this.expected = expected;
    this.keys = key ? new Fingerprints() : null;
  }

  /// Whether this is what somebody finds who looks at the same column like that.
  boolean answers(ValueReader reader, boolean key) {
    return expected.equals(reader) && (keys != null || !key);
  }

  /// All cells were seen: lets go of what was only needed while looking.
  void end() {
    familiar.forget();
    areSets = sets.isSet();
    sets.forget();
    if (keys != null) {
      repeated = keys.repeated();
      keys.forget();
    }
  }

  void see(String written) {
    Look look = familiar.of(written, text -> Look.at(text, expected));
    if (look.cell().isEmpty()) {
      return;
    }
    filled++;
    if (look.expected() instanceof Reading.Read read) {
      expectedFits++;
      if (keys != null) {
        keys.add(Fingerprints.of(Keys.key(read.cell())));
      }
    }
    sets.see(look.cell());
    emails += look.email() ? 1 : 0;
    yesNos += look.yesNo() ? 1 : 0;
    words += look.yesNo() && Character.isLetter(look.cell().charAt(0)) ? 1 : 0;
    see(look.number());
    see(look.date());
  }

  private void see(Look.@Nullable Numeral number) {
    if (number == null) {
      return;
    }
    numbers++;
    leadingZeros += number.leadingZero() ? 1 : 0;
    decimals.merge(number.decimal(), 1L, Long::sum);
    if (number.currency() != null) {
      currencies.merge(number.currency(), 1L, Long::sum);
    }
  }

  private void see(Look.@Nullable Day date) {
    if (date == null) {
      return;
    }
    dayFirst += date.dayFirst() ? 1 : 0;
    monthFirst += date.monthFirst() ? 1 : 0;
    orders.merge(date.order(), 1L, Long::sum);
    timed += date.timed() ? 1 : 0;
  }

  long filled() {
    return filled;
  }

  /// The keys that come more than once, as this reader reads them; empty when the column was looked
  /// at in another way.
  Optional<Repeated> repeated(ValueReader reader) {
    return answers(reader, true) ? Optional.of(repeated) : Optional.empty();
  }

  /// Cells that fit the type the name promises.
  long expectedFits() {
    return expectedFits;
  }

  long numbers() {
    return numbers;
  }

  /// Numbers such as 01000, whose zero means something.
  long leadingZeros() {
    return leadingZeros;
  }

  long emails() {
    return emails;
  }

  long yesNos() {
    return yesNos;
  }

  /// Yes and no written as words, not as 1 and 0.
  long words() {
    return words;
  }

  /// Whether the cells are sets of a few items.
  boolean areSets() {
    return areSets;
  }

  long timed() {
    return timed;
  }

  long dates(DateOrder order) {
    return order == DateOrder.DAY_FIRST ? dayFirst : monthFirst;
  }

  long decimals(Decimals.Evidence evidence) {
    return decimals.getOrDefault(evidence, 0L);
  }

  long orders(Temporals.Evidence evidence) {
    return orders.getOrDefault(evidence, 0L);
  }

  /// How many numbers have each currency beside them.
  Map<String, Long> currencies() {
    return Map.copyOf(currencies);
  }
}
