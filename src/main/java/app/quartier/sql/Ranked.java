package app.quartier.sql;

import app.quartier.domain.core.Core;
import java.math.BigDecimal;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.SortField;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// The contacts with the highest or lowest values: numbered by value and then by id over all that
/// are visible and have one, and counted in the same pass.
///
/// Taken are those whose number is below n, or below n % of how many there are plus one: that is n
/// % rounded up, without a division.
record Ranked(SqlSchema schema, Core.Rank rank) {
  private static final String ID = "ranked_id";
  private static final String PLACE = "ranked_place";
  private static final String ALL = "ranked_all";

  Condition condition() {
    Table<?> ranked = numbered().asTable("ranked");
    org.jooq.Field<Long> id = DSL.field(DSL.name("ranked", ID), SQLDataType.BIGINT);
    return schema.contacts().id().in(DSL.select(id).from(ranked).where(taken()));
  }

  private org.jooq.Select<? extends Record> numbered() {
    ContactPlace contacts = schema.contacts();
    FieldPlace place = schema.field(rank.field());
    org.jooq.Field<?> value = place.column();
    SortField<?> byValue = rank.highest() ? value.desc() : value.asc();
    return DSL.select(
            contacts.id().as(ID),
            DSL.rowNumber().over(DSL.orderBy(byValue, contacts.id().asc())).as(PLACE),
            DSL.count().over().as(ALL))
        .from(tables(contacts, place))
        .where(contacts.visible().and(value.isNotNull()));
  }

  private static Table<? extends Record> tables(ContactPlace contacts, FieldPlace place) {
    return place.table().equals(contacts.table())
        ? contacts.table()
        : contacts
            .table()
            .join(place.table())
            .on(place.contact().eq(contacts.id()).and(place.visible()));
  }

  private Condition taken() {
    org.jooq.Field<BigDecimal> place = whole(PLACE);
    if (!rank.percent()) {
      return place.le(DSL.val(rank.n(), SQLDataType.DECIMAL(19, 0)));
    }
    return place
        .minus(DSL.inline(BigDecimal.ONE))
        .multiply(DSL.inline(BigDecimal.valueOf(100)))
        .lt(whole(ALL).multiply(DSL.val(rank.n(), SQLDataType.DECIMAL(9, 6))));
  }

  private static org.jooq.Field<BigDecimal> whole(String name) {
    return DSL.field(DSL.name("ranked", name), SQLDataType.BIGINT).cast(SQLDataType.DECIMAL(19, 0));
  }
}
