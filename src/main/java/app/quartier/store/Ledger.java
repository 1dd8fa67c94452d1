package app.quartier.store;

import static app.quartier.store.db.Tables.AUDIT;
import static app.quartier.store.db.Tables.TOUCHED;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// What every publication writes down besides its data: touched tables, and the audit.
final class Ledger {
  private Ledger() {}

  static void raise(DSLContext db, Set<String> sources) {
    long generation = Registry.generation(db) + 1;
    UUID mark = db.select(DSL.uuid()).fetchSingle().value1();
    for (String source : sources) {
      int known =
          db.update(TOUCHED)
              .set(TOUCHED.GENERATION, generation)
              .set(TOUCHED.MARK, mark)
              .where(TOUCHED.SOURCE.eq(source))
              .execute();
      if (known == 0) {
        db.insertInto(TOUCHED)
            .set(TOUCHED.SOURCE, source)
            .set(TOUCHED.GENERATION, generation)
            .set(TOUCHED.MARK, mark)
            .execute();
      }
    }
  }

  static void audit(DSLContext db, Clock clock, String action, String subject, Object id, long n) {
    db.insertInto(AUDIT)
        .set(AUDIT.ID, Counters.take(db, Counters.AUDIT, 1))
        .set(AUDIT.DONE, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        .set(AUDIT.ACTION, action)
        .set(AUDIT.SUBJECT, subject)
        .set(AUDIT.SUBJECT_ID, id.toString())
        .set(AUDIT.AMOUNT, n)
        .execute();
  }
}
