package app.quartier.store;

import static app.quartier.store.db.Tables.LIST_ENTRY;

import app.quartier.domain.consent.Consent;
import app.quartier.domain.field.ContactList;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;

/// What a batch says about memberships: entries of lists, consents, and which contacts it names.
///
/// Lists it brings into being are nobody's until [#register]. Whom it names is remembered in memory
/// and written down once, by [#finish].
final class StagedMembers implements AutoCloseable {
  /// Touched when a list or its entries change, and when the imports there are do.
  static final String LISTS = "LIST";

  static final String BATCHES = "BATCH";

  private final Writing writing;
  private final Connection connection;
  private final int batch;
  private final List<ContactList> lists;
  private final Set<Integer> hidden;
  private final List<ContactList> born = new ArrayList<>();
  private final Map<Integer, Entries> entries = new HashMap<>();
  private final BitSet named = new BitSet();
  private final BitSet changed = new BitSet();
  private final Rows consents;
  private final Rows listRows;
  private long nextConsent = -1;

  StagedMembers(Writing writing, Connection connection, int batch, Registry registry)
      throws SQLException {
    this.writing = writing;
    this.connection = connection;
    this.batch = batch;
    this.lists = registry.catalog().lists();
    this.hidden = registry.layout().hidden();
    consents = Rows.inserting(connection, Statements.CONSENT);
    listRows = Rows.inserting(connection, Statements.ENTRY);
  }

  /// Where a list stands while the batch adds to it.
  private static final class Entries {
    private final BitSet members;

    /// Who was ever put on it.
    private final BitSet known;

    private final BitSet said = new BitSet();
    private long next;

    private Entries(BitSet members, BitSet known, long next) {
      this.members = members;
      this.known = known;
      this.next = next;
    }
  }

  void named(int contact) {
    named.set(contact);
  }

  void changed(int contact) {
    changed.set(contact);
  }

  ContactList list(String name) {
    return ContactLists.named(lists, name)
        .or(() -> ContactLists.named(born, name))
        .orElseGet(() -> {
          ContactList made =
              writing
                  .database()
                  .transact(db -> ContactLists.prepared(db, writing.clock().instant(), name));
          born.add(made);
          return made;
        });
  }

  void entry(ContactList list, int contact, boolean on) throws SQLException {
    Entries rows = entries.get(list.number());
    if (rows == null) {
      rows = opened(list.number());
      entries.put(list.number(), rows);
    }
    if (on) {
      named.set(contact);
    } else if (!rows.known.get(contact)) {
      return;
    }
    // Said once though it changes nothing: an earlier batch that said it too may be undone.
    if (rows.members.get(contact) != on || !rows.said.get(contact)) {
      rows.members.set(contact, on);
      rows.known.set(contact);
      rows.said.set(contact);
      listRows.add(rows.next++, list.number(), (long) contact, on, batch);
    }
  }

  private Entries opened(int list) {
    DSLContext db = Database.jooq(connection);
    BitSet members = new BitSet();
    BitSet known = new BitSet();
    db.select(LIST_ENTRY.CONTACT, LIST_ENTRY.JOINED)
        .from(LIST_ENTRY)
        .where(new MemberTables(hidden).of(list))
        .orderBy(LIST_ENTRY.ID)
        .fetch()
        .forEach(row -> {
          known.set(row.value1().intValue());
          members.set(row.value1().intValue(), row.value2());
        });
    String source = Layout.list(list);
    long next = BatchLog.nextId(db, source, Keys.entry(list, 0));
    BatchLog.insert(db, new BatchLog.Range(batch, source, next, next, next));
    return new Entries(members, known, next);
  }

  void consent(int contact, Consent consent) throws SQLException {
    note(contact, consent);
    changed.set(contact);
  }

  void consentAgain(int contact, Consent consent) throws SQLException {
    note(contact, consent);
    named.set(contact);
  }

  private void note(int contact, Consent consent) throws SQLException {
    if (nextConsent < 0) {
      DSLContext db = Database.jooq(connection);
      nextConsent = BatchLog.nextId(db, Layout.CONSENT, 0);
      BatchLog.insert(
          db, new BatchLog.Range(batch, Layout.CONSENT, nextConsent, nextConsent, nextConsent));
    }
    consents.add(
        nextConsent++,
        (long) contact,
        consent.channel().name(),
        consent.status().cell(),
        Cells.instant(consent.at().toEpochMilli()),
        consent.source(),
        consent.proof(),
        batch);
  }

  void flush() throws SQLException {
    listRows.flush();
    consents.flush();
    DSLContext db = Database.jooq(connection);
    entries.forEach((list, rows) -> BatchLog.grow(db, batch, Layout.list(list), rows.next));
    if (nextConsent >= 0) {
      BatchLog.grow(db, batch, Layout.CONSENT, nextConsent);
    }
  }

  /// Writes down whom the batch names among the contacts that were there before, a bunch a commit.
  ///
  /// @param firstContact contacts from this id on are the batch's own
  void finish(long firstContact, int bunch) throws SQLException {
    named.or(changed);
    try (Rows rows = Rows.inserting(connection, Statements.NAMED)) {
      int waiting = 0;
      for (int contact = named.nextSetBit(0);
          contact >= 0 && contact < firstContact;
          contact = named.nextSetBit(contact + 1)) {
        rows.add(Keys.named(batch, contact), batch, (long) contact, changed.get(contact));
        if (++waiting == bunch) {
          write(rows);
          waiting = 0;
        }
      }
      if (waiting > 0) {
        write(rows);
      }
    }
  }

  private void write(Rows rows) throws SQLException {
    rows.flush();
    connection.commit();
    writing.reached(Writing.STAGED);
  }

  /// Enters the lists that were brought into being, as part of the caller's transaction.
  void register(DSLContext db) {
    born.forEach(list -> ContactLists.insert(db, list, batch));
  }

  /// Adds what will be different once the batch is published.
  void touch(Set<String> sources) {
    if (!entries.isEmpty() || !born.isEmpty()) {
      sources.add(LISTS);
    }
    if (nextConsent >= 0) {
      sources.add(Layout.CONSENT);
    }
    sources.add(BATCHES);
  }

  @Override
  public void close() throws SQLException {
    consents.close();
    listRows.close();
  }
}
