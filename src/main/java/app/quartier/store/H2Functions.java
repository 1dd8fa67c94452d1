package app.quartier.store;

import app.quartier.domain.core.Expression;
import app.quartier.kernel.Folding;
import app.quartier.kernel.MailDomain;
import app.quartier.kernel.Wildcards;
import app.quartier.kernel.WrittenNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// What SQL inside the workspace file may call; the migrations give these methods their SQL names.
/// Safe from any thread.
public final class H2Functions {
  private H2Functions() {}

  /// `QUARTIER_FOLD(text, mode)`: the text as comparisons see it.
  ///
  /// @param mode name of a [Folding]
  public static @Nullable String fold(@Nullable String text, String mode) {
    return text == null ? null : Folding.valueOf(mode).fold(text);
  }

  /// `QUARTIER_NUMBER(text)`: the text read as a number; NULL when it is none.
  public static @Nullable BigDecimal number(@Nullable String text) {
    OptionalLong read = text == null ? OptionalLong.empty() : WrittenNumber.millionths(text);
    return read.isEmpty() ? null : BigDecimal.valueOf(read.getAsLong(), 6);
  }

  /// `QUARTIER_DOMAIN(address)`: the domain of an e-mail address.
  public static @Nullable String domain(@Nullable String address) {
    return address == null ? null : MailDomain.of(address);
  }

  /// `QUARTIER_LIKE(text, pattern)`: the whole text is as a pattern with `*` and `?` says.
  public static @Nullable Boolean like(@Nullable String text, String pattern) {
    return text == null ? null : (Boolean) new Wildcards(pattern).match(text);
  }

  /// `QUARTIER_FIND(text, expression, caseMatters)`: a part of the text is as an expression says.
  public static @Nullable Boolean find(
      @Nullable String text, String expression, boolean caseMatters) {
    return text == null ? null : (Boolean) new Expression(expression, caseMatters).isIn(text);
  }

  /// `QUARTIER_DAY(instant, zone)`: the local day.
  public static @Nullable LocalDate day(@Nullable OffsetDateTime instant, String zone) {
    return instant == null ? null : LocalDate.ofInstant(instant.toInstant(), ZoneId.of(zone));
  }
}
