package app.quartier.store;

import static app.quartier.store.db.Tables.CONTACT_LIST;

import app.quartier.domain.field.ContactList;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import app.quartier.store.db.tables.records.ContactListRecord;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// The lists of a workspace: making, renaming and removing them. Who is on them comes through
/// batches.
///
/// Names are unique among lists that were not removed, upper and lower case alike. Every method is
/// one transaction; what writes is on the disk when it returns.
public final class ContactLists {
  private static final int LONGEST = 200;
  private static final String KEY = "lst-";

  private final Writing writing;
  private final OneWrite turn;

  ContactLists(Writing writing, OneWrite turn) {
    this.writing = writing;
    this.turn = turn;
  }

  /// The lists there are, by name.
  static List<ContactList> read(DSLContext db) {
    return db.selectFrom(CONTACT_LIST)
        .where(CONTACT_LIST.REMOVED.isNull())
        .orderBy(CONTACT_LIST.NAME, CONTACT_LIST.ID)
        .fetch(row -> list(row.getId(), row.getName(), row.getCreated().toInstant()));
  }

  private static ContactList list(int id, String name, Instant created) {
    return new ContactList(id, KEY + id, name, created);
  }

  static Optional<ContactList> named(List<ContactList> lists, String name) {
    return lists.stream().filter(list -> lower(list.name()).equals(lower(name))).findFirst();
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /// A list to be, under a number nobody else gets; the caller commits.
  static ContactList prepared(DSLContext db, Instant now, String name) {
    return list((int) Counters.take(db, Counters.LIST, 1), name, now);
  }

  static void insert(DSLContext db, ContactList list, @Nullable Integer batch) {
    db.insertInto(CONTACT_LIST)
        .set(CONTACT_LIST.ID, list.number())
        .set(CONTACT_LIST.NAME, list.name())
        .set(CONTACT_LIST.CREATED, list.created().atOffset(ZoneOffset.UTC))
        .set(CONTACT_LIST.BATCH, batch)
        .execute();
  }

  /// The name as it is kept; refused when it says nothing or too much.
  static String usable(String name) {
    String bare = name.strip();
    if (bare.isEmpty() || bare.length() > LONGEST) {
      throw new Refusal(Problem.input("store.list.name", LONGEST));
    }
    return bare;
  }

  /// Makes an empty list.
  public ContactList create(String name) {
    String usable = usable(name);
    return written(db -> {
      requireFree(db, 0, usable);
      ContactList list = prepared(db, writing.clock().instant(), usable);
      insert(db, list, null);
      Ledger.audit(db, writing.clock(), "create", "list", list.number(), 0);
      return list;
    });
  }

  /// Gives a list another name; a list an import brought is a person's by that.
  public ContactList rename(int number, String name) {
    String usable = usable(name);
    return written(db -> {
      requireFree(db, number, usable);
      ContactListRecord row = required(db, number);
      row.setName(usable);
      row.setBatch(null);
      row.store();
      Ledger.audit(db, writing.clock(), "rename", "list", number, 0);
      return list(number, usable, row.getCreated().toInstant());
    });
  }

  /// Takes a list out of use; who was on it is kept.
  public void remove(int number) {
    written(db -> {
      ContactListRecord row = required(db, number);
      row.setRemoved(writing.clock().instant().atOffset(ZoneOffset.UTC));
      row.store();
      Ledger.audit(db, writing.clock(), "remove", "list", number, 0);
      return row;
    });
  }

  /// Brings a removed list back, with whoever was on it.
  public ContactList restore(int number) {
    return written(db -> {
      ContactListRecord row =
          db.selectFrom(CONTACT_LIST)
              .where(CONTACT_LIST.ID.eq(number))
              .fetchOptional()
              .orElseThrow(() -> unknown(number));
      requireFree(db, number, row.getName());
      row.setRemoved(null);
      row.store();
      Ledger.audit(db, writing.clock(), "restore", "list", number, 0);
      return list(number, row.getName(), row.getCreated().toInstant());
    });
  }

  private static ContactListRecord required(DSLContext db, int number) {
    return db.selectFrom(CONTACT_LIST)
        .where(CONTACT_LIST.ID.eq(number), CONTACT_LIST.REMOVED.isNull())
        .fetchOptional()
        .orElseThrow(() -> unknown(number));
  }

  private static Refusal unknown(int number) {
    return new Refusal(Problem.input("store.list.unknown", KEY + number));
  }

  private static void requireFree(DSLContext db, int number, String name) {
    named(read(db), name)
        .filter(other -> other.number() != number)
        .ifPresent(other -> {
          throw new Refusal(Problem.input("store.list.nameTaken", other.name()));
        });
  }

  private <T> T written(Function<DSLContext, T> work) {
    // A batch that is open has looked at the lists already.
    if (!turn.begin()) {
      throw new Refusal(Problem.input("store.list.busy"));
    }
    try {
      T result =
          writing
              .database()
              .transact(db -> {
                T done = work.apply(db);
                Ledger.raise(db, Set.of(StagedMembers.LISTS));
                return done;
              });
      writing.database().force();
      return result;
    } finally {
      turn.end();
    }
  }
}
