package app.quartier.store;

import static app.quartier.store.db.Tables.SEGMENT;
import static app.quartier.store.db.Tables.SEGMENT_REF;
import static app.quartier.store.db.Tables.SEGMENT_VERSION;

import app.quartier.domain.segment.SavedSegment;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import app.quartier.store.db.tables.records.SegmentRecord;
import app.quartier.store.db.tables.records.SegmentVersionRecord;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/// The saved segments of a workspace. What a document says is not looked at here.
///
/// Names are unique among segments that were not removed, upper and lower case alike. Every method
/// is one transaction; what writes is on the disk when it returns.
public final class Segments {
  private final Writing writing;

  Segments(Writing writing) {
    this.writing = writing;
  }

  /// Saves a new version; the segment is made when the id is new.
  ///
  /// @param refersTo ids of the segments its rule is built on
  public SavedSegment save(String id, String name, String document, Set<String> refersTo) {
    return written(db -> {
      requireFree(db, id, name);
      OffsetDateTime now = now();
      SegmentRecord known = db.fetchOne(SEGMENT, SEGMENT.ID.eq(id));
      SegmentRecord row = known == null ? db.newRecord(SEGMENT) : known;
      row.setId(id);
      row.setName(name);
      row.setCurrentVersion(known == null ? 1 : known.getCurrentVersion() + 1);
      row.setDeleted(null);
      row.store();
      db.insertInto(SEGMENT_VERSION)
          .set(SEGMENT_VERSION.ID, Counters.take(db, Counters.VERSION, 1))
          .set(SEGMENT_VERSION.SEGMENT, id)
          .set(SEGMENT_VERSION.VERSION, row.getCurrentVersion())
          .set(SEGMENT_VERSION.DOCUMENT, document)
          .set(SEGMENT_VERSION.SAVED, now)
          .execute();
      db.deleteFrom(SEGMENT_REF).where(SEGMENT_REF.SEGMENT.eq(id)).execute();
      for (String other : refersTo) {
        db.insertInto(SEGMENT_REF)
            .set(SEGMENT_REF.SEGMENT, id)
            .set(SEGMENT_REF.REFERS_TO, other)
            .execute();
      }
      Ledger.audit(db, writing.clock(), "save", "segment", id, row.getCurrentVersion());
      return saved(db, row);
    });
  }

  /// All segments, by name.
  public List<SavedSegment> all() {
    return writing
        .database()
        .transact(db -> {
          Map<String, Set<String>> refersTo =
              db.selectFrom(SEGMENT_REF).fetchGroups(SEGMENT_REF.SEGMENT).entrySet().stream()
                  .collect(
                      Collectors.toMap(
                          Map.Entry::getKey,
                          refs -> Set.copyOf(refs.getValue().getValues(SEGMENT_REF.REFERS_TO))));
          return db.select()
              .from(SEGMENT)
              .join(SEGMENT_VERSION)
              .on(
                  SEGMENT_VERSION.SEGMENT.eq(SEGMENT.ID),
                  SEGMENT_VERSION.VERSION.eq(SEGMENT.CURRENT_VERSION))
              .where(SEGMENT.DELETED.isNull())
              .orderBy(SEGMENT.NAME, SEGMENT.ID)
              .fetch(row ->
                  saved(
                      row.into(SEGMENT),
                      row.into(SEGMENT_VERSION),
                      refersTo.getOrDefault(row.get(SEGMENT.ID), Set.of())));
        });
  }

  /// Takes a segment out of use; its versions are kept. Refused while others are built on it.
  public void remove(String id) {
    written(db -> {
      SegmentRecord row = required(db, id);
      List<SavedSegment> users = users(db, id);
      if (!users.isEmpty()) {
        throw new Refusal(
            Problem.input("store.segment.used", row.getName(), users.getFirst().name()));
      }
      row.setDeleted(now());
      row.store();
      Ledger.audit(db, writing.clock(), "remove", "segment", id, 1);
      return row;
    });
  }

  private static List<SavedSegment> users(DSLContext db, String id) {
    return db.select(SEGMENT.fields())
        .from(SEGMENT)
        .join(SEGMENT_REF)
        .on(SEGMENT_REF.SEGMENT.eq(SEGMENT.ID))
        .where(SEGMENT_REF.REFERS_TO.eq(id), SEGMENT.DELETED.isNull(), SEGMENT.ID.ne(id))
        .orderBy(SEGMENT.NAME, SEGMENT.ID)
        .fetchInto(SEGMENT)
        .map(row -> saved(db, row));
  }

  private <T> T written(Function<DSLContext, T> work) {
    T result = writing.database().transact(work);
    writing.database().force();
    return result;
  }

  private OffsetDateTime now() {
    return writing.clock().instant().atOffset(ZoneOffset.UTC);
  }

  private static void requireFree(DSLContext db, String id, String name) {
    boolean taken =
        db
            .selectFrom(SEGMENT)
            .where(SEGMENT.DELETED.isNull(), SEGMENT.ID.ne(id))
            .fetch(SEGMENT.NAME)
            .stream()
            .anyMatch(other -> lower(other).equals(lower(name)));
    if (taken) {
      throw new Refusal(Problem.input("store.segment.nameTaken", name));
    }
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static Optional<SegmentRecord> living(DSLContext db, String id) {
    return db.selectFrom(SEGMENT)
        .where(SEGMENT.DELETED.isNull(), SEGMENT.ID.eq(id))
        .fetchOptional();
  }

  private static SegmentRecord required(DSLContext db, String id) {
    return living(db, id)
        .orElseThrow(() -> new Refusal(Problem.input("store.segment.unknown", id)));
  }

  private static SavedSegment saved(DSLContext db, SegmentRecord row) {
    SegmentVersionRecord version =
        db.selectFrom(SEGMENT_VERSION)
            .where(
                SEGMENT_VERSION.SEGMENT.eq(row.getId()),
                SEGMENT_VERSION.VERSION.eq(row.getCurrentVersion()))
            .fetchSingle();
    return saved(
        row,
        version,
        Set.copyOf(
            db.select(SEGMENT_REF.REFERS_TO)
                .from(SEGMENT_REF)
                .where(SEGMENT_REF.SEGMENT.eq(row.getId()))
                .fetch(SEGMENT_REF.REFERS_TO)));
  }

  private static SavedSegment saved(
      SegmentRecord row, SegmentVersionRecord version, Set<String> refersTo) {
    return new SavedSegment(
        row.getId(),
        row.getName(),
        row.getCurrentVersion(),
        version.getSaved().toInstant(),
        version.getDocument(),
        refersTo);
  }
}
