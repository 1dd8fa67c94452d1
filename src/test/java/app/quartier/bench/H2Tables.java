package app.quartier.bench;

import app.quartier.kernel.Folding;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// The shop on H2, which calls the product's own functions.
final class H2Tables extends ShopTables {

  @Override
  public Field<String> sha256(Field<String> text) {
    return DSL.field(
        "lower(rawtohex(hash('SHA-256', stringtoutf8({0}))))", SQLDataType.VARCHAR, text);
  }

  @Override
  public Field<String> folded(Field<String> text, Folding folding) {
    return DSL.function("QUARTIER_FOLD", SQLDataType.VARCHAR, text, DSL.inline(folding.name()));
  }

  @Override
  public Field<?> local(Field<OffsetDateTime> instant, ZoneId zone) {
    return DSL.field(
        "{0} AT TIME ZONE {1}",
        SQLDataType.TIMESTAMPWITHTIMEZONE(3), instant, DSL.inline(zone.getId()));
  }
}
