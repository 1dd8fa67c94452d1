package app.quartier.sql;

import app.quartier.domain.core.Membership;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// Membership of lists, imports and random parts.
final class MembersSql {
  /// Hexadecimal digits of the four bytes that decide.
  private static final int DIGITS = 8;

  private static final long EVERYBODY = 1L << 32;

  private final SqlSchema schema;

  MembersSql(SqlSchema schema) {
    this.schema = schema;
  }

  Condition of(Membership.OfList list) {
    return schema.contacts().id().in(schema.listed(list.list()));
  }

  Condition of(Membership.OfImport imported) {
    return schema.contacts().id().in(schema.imported(imported.batch(), imported.role()));
  }

  /// Hexadecimal texts of one length are ordered as the numbers they write.
  Condition of(Membership.OfSample sample) {
    if (sample.below() <= 0) {
      return DSL.falseCondition();
    }
    if (sample.below() >= EVERYBODY) {
      return DSL.trueCondition();
    }
    Field<String> seed = DSL.val(sample.seed() + ":", SQLDataType.VARCHAR);
    Field<String> hash = schema.sha256(seed.concat(schema.contacts().key()));
    return DSL.substring(hash, 1, DIGITS).lt("%08x".formatted(sample.below()));
  }
}
