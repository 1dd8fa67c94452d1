package app.quartier.importing;

import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.FieldType;
import app.quartier.kernel.Problem;
import app.quartier.value.Currencies;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Completes what an order says of money: the amount as paid and its currency are kept, and the
/// amount in the workspace's currency is added by the rate given (half even to four decimals;
/// missing without a rate). Refunds become negative. Without any status column orders count as
/// paid.
final class OrderMoney {
  private static final long LARGEST_ORIGINAL = 10_000_000_000_000_000L;

  private final String currency;
  private final Map<String, BigDecimal> rates;
  private final int amount;
  private final int original;
  private final int code;
  private final int status;
  private final boolean assumesPaid;
  private final Set<String> foreign = new TreeSet<>();
  private long withoutRate;

  OrderMoney(EventLayout layout, Plan plan, String currency, Map<String, BigDecimal> rates) {
    this.currency = currency;
    this.rates = rates;
    this.amount = layout.place(EventLayout.AMOUNT);
    this.original = layout.place(EventLayout.ORIGINAL);
    this.code = layout.place(EventLayout.CURRENCY);
    this.status = layout.place(EventKind.STATUS);
    this.assumesPaid =
        status >= 0 && plan.targets().stream().noneMatch(t -> t.key().equals(EventKind.STATUS));
  }

  /// Amounts whose currency has no rate.
  long withoutRate() {
    return withoutRate;
  }

  /// Currencies seen that are not the workspace's.
  List<String> foreign() {
    return List.copyOf(foreign);
  }

  boolean assumesPaid() {
    return assumesPaid;
  }

  /// Completes the values of one order.
  ///
  /// @param written the amount's cell, which may name a currency
  /// @param codeMisfit whether the row's currency could not be read
  /// @return why the amount cannot be kept, or null
  @Nullable Problem complete(
      @Nullable Object[] values, @Nullable String written, boolean codeMisfit) {
    if (assumesPaid) {
      values[status] = EventKind.PAID;
    }
    if (amount < 0 || !(values[amount] instanceof Long paid)) {
      return null;
    }
    boolean refund = status >= 0 && OrderWords.REFUNDED.equals(values[status]) && paid > 0;
    long signed = refund ? -paid : paid;
    String paidIn = codeMisfit ? null : currency(values, written);
    values[amount] = null;
    if (paidIn != null && !paidIn.equals(currency)) {
      foreign.add(paidIn);
    }
    if (original >= 0 && Math.abs(signed) < LARGEST_ORIGINAL) {
      values[original] = signed * 100;
    }
    if (code >= 0) {
      values[code] = paidIn;
    }
    BigDecimal rate = paidIn == null ? null : rate(paidIn);
    if (rate == null) {
      withoutRate++;
      return null;
    }
    BigDecimal own =
        BigDecimal.valueOf(signed, FieldType.MONEY.scale())
            .multiply(rate)
            .setScale(FieldType.MONEY.scale(), RoundingMode.HALF_EVEN);
    if (own.unscaledValue().bitLength() > 62) {
      return Problem.input("problem.value.tooLarge");
    }
    values[amount] = own.unscaledValue().longValueExact();
    return null;
  }

  private String currency(@Nullable Object[] values, @Nullable String written) {
    if (code >= 0 && values[code] instanceof String named) {
      return named;
    }
    return written == null ? currency : Currencies.beside(written).orElse(currency);
  }

  private @Nullable BigDecimal rate(String paidIn) {
    return paidIn.equals(currency) ? BigDecimal.ONE : rates.get(paidIn);
  }
}
