package app.quartier.sql;

import app.quartier.kernel.MailDomain;
import app.quartier.kernel.WrittenNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// What conditions need and SQL has not, or has differently everywhere: functions that a database
/// is given under these names. NULL in, NULL out.
public interface SqlFunctions {

  /// The text read as a number, as [WrittenNumber] does; NULL when it is none.
  default Field<BigDecimal> number(Field<String> text) {
    return DSL.function("QUARTIER_NUMBER", SQLDataType.DECIMAL(18, 6), text);
  }

  /// The domain of an e-mail address, as [MailDomain#of] gives it.
  default Field<String> domain(Field<String> address) {
    return DSL.function("QUARTIER_DOMAIN", SQLDataType.VARCHAR, address);
  }

  /// The text is, as a whole, as the pattern says.
  default Condition isLike(Field<String> text, String pattern) {
    return DSL.condition(
        DSL.function("QUARTIER_LIKE", SQLDataType.BOOLEAN, text, DSL.val(pattern)));
  }

  /// The text has a part that the expression describes.
  default Condition has(Field<String> text, String expression, boolean caseMatters) {
    return DSL.condition(
        DSL.function(
            "QUARTIER_FIND",
            SQLDataType.BOOLEAN,
            text,
            DSL.val(expression),
            DSL.inline(caseMatters)));
  }

  /// The local day of an instant.
  default Field<LocalDate> day(Field<OffsetDateTime> instant, ZoneId zone) {
    return DSL.function("QUARTIER_DAY", SQLDataType.LOCALDATE, instant, DSL.val(zone.getId()));
  }
}
