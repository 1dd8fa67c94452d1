package app.quartier.store;

import static app.quartier.store.db.Tables.COUNTER;

import org.jooq.DSLContext;

/// Numbers that only grow. What is taken is never given again, whatever becomes of its first owner.
final class Counters {
  static final String BATCH = "batch";
  static final String FIELD = "field";
  static final String KIND = "kind";
  static final String TABLE = "table";
  static final String VERSION = "segment_version";
  static final String LIST = "list";
  static final String AUDIT = "audit";

  private Counters() {}

  /// Takes `amount` numbers in a row and returns the first; they are taken when the caller commits.
  static long take(DSLContext db, String name, long amount) {
    Long known =
        db.select(COUNTER.NEXT_ID)
            .from(COUNTER)
            .where(COUNTER.NAME.eq(name))
            .fetchOne(0, Long.class);
    if (known == null) {
      db.insertInto(COUNTER).set(COUNTER.NAME, name).set(COUNTER.NEXT_ID, 1 + amount).execute();
      return 1;
    }
    db.update(COUNTER).set(COUNTER.NEXT_ID, known + amount).where(COUNTER.NAME.eq(name)).execute();
    return known;
  }
}
