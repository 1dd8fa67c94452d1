package app.quartier.bench;

import app.quartier.kernel.Folding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// The shop on PostgreSQL: texts are kept folded, and what the product needs functions for is said
/// in the server's own words, so a server is given nothing but tables.
///
/// Domains are those of addresses in ASCII, which the shop's are.
final class PostgresTables extends ShopTables {
  private static final char ESCAPE = '!';
  private static final String WRITTEN_NUMBER =
      "^[+-]?([0-9]{1,3}( [0-9]{3})+|[0-9]+)([.,][0-9]+)?$";

  @Override
  public Field<String> sha256(Field<String> text) {
    return DSL.field("encode(sha256(convert_to({0}, 'UTF8')), 'hex')", SQLDataType.VARCHAR, text);
  }

  @Override
  public Field<String> folded(Field<String> text, Folding folding) {
    if (folding != Folding.IGNORE_CASE_AND_ACCENTS) {
      throw new IllegalArgumentException("texts are not kept as " + folding + ": " + text);
    }
    return text;
  }

  @Override
  public Field<?> local(Field<OffsetDateTime> instant, ZoneId zone) {
    return DSL.field(
        "{0} AT TIME ZONE {1}", SQLDataType.TIMESTAMP(3), instant, DSL.inline(zone.getId()));
  }

  @Override
  public Field<LocalDate> day(Field<OffsetDateTime> instant, ZoneId zone) {
    return local(instant, zone).cast(SQLDataType.LOCALDATE);
  }

  /// What number fields cannot hold is none.
  @Override
  public Field<BigDecimal> number(Field<String> text) {
    Field<BigDecimal> read =
        DSL.field(
            "CASE WHEN {0} ~ {1} THEN replace(replace({0}, ' ', ''), ',', '.')::numeric END",
            SQLDataType.DECIMAL, text, DSL.inline(WRITTEN_NUMBER));
    return DSL.field(
        "CASE WHEN abs({0}) < 1e12 AND scale(trim_scale({0})) <= 6 THEN {0} END",
        SQLDataType.DECIMAL(18, 6), read);
  }

  @Override
  public Field<String> domain(Field<String> address) {
    return DSL.field(
        "coalesce(substring({0} from '@([^@]*)$'), CASE WHEN {0} IS NOT NULL THEN '' END)",
        SQLDataType.VARCHAR, address);
  }

  @Override
  public Condition isLike(Field<String> text, String pattern) {
    String escaped = DSL.escape(pattern, ESCAPE);
    return text.like(escaped.replace('*', '%').replace('?', '_'), ESCAPE);
  }

  @Override
  public Condition has(Field<String> text, String expression, boolean caseMatters) {
    return DSL.condition(caseMatters ? "{0} ~ {1}" : "{0} ~* {1}", text, DSL.val(expression));
  }
}
