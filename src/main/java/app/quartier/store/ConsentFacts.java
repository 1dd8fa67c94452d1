package app.quartier.store;

import static app.quartier.store.db.Tables.CONSENT;
import static app.quartier.store.db.Tables.CONTACT;

import app.quartier.domain.consent.Channel;
import app.quartier.domain.consent.Consent;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// What each contact last said on a channel, and whether it may be written to. Each table is read
/// once and put together here: joined in the database, every contact would go through all consents.
///
/// @param shown leaves out the contacts of hidden batches
record ConsentFacts(DSLContext db, OwnFactTables tables, Condition shown, Reading reading) {

  /// Runs a query.
  interface Reading {
    void each(Select<?> query, SnapshotSource.RowSink sink);
  }

  /// Hands over each contact with the word of its consent.
  void consents(Channel channel, BiConsumer<Integer, Object> sink) {
    Map<Integer, String> said = said(channel);
    contacts(contact -> sink.accept(contact, said.getOrDefault(contact, Consent.Status.NONE)));
  }

  /// Hands over each contact with yes or no: agreed to e-mails, and neither unsubscribed nor
  /// complained nor bounced.
  void reachable(BiConsumer<Integer, Object> sink) {
    Map<Integer, String> said = said(Channel.EMAIL);
    BitSet lost = new BitSet();
    tables.against().ifPresent(all -> reading.each(all, row -> lost.set(row.getInt(1))));
    String given = Consent.Status.GIVEN.cell();
    contacts(contact ->
        sink.accept(contact, given.equals(said.get(contact)) && !lost.get(contact) ? 1L : 0L));
  }

  private void contacts(java.util.function.IntConsumer each) {
    reading.each(
        db.select(CONTACT.ID).from(CONTACT).where(shown), row -> each.accept(row.getInt(1)));
  }

  private Map<Integer, String> said(Channel channel) {
    Map<Integer, String> said = new HashMap<>();
    tables
        .newsletter(channel)
        .ifPresent(place ->
            reading.each(
                db.select(
                        ValueWriter.key(place),
                        DSL.field(DSL.name(place.table(), place.column()), SQLDataType.BOOLEAN))
                    .from(Tables.table(place.table())),
                row -> {
                  boolean yes = row.getBoolean(2);
                  if (!row.wasNull()) {
                    said.put(
                        row.getInt(1),
                        (yes ? Consent.Status.GIVEN : Consent.Status.REFUSED).cell());
                  }
                }));
    reading.each(
        db.select(CONSENT.CONTACT, CONSENT.STATUS)
            .from(CONSENT)
            .where(CONSENT.CHANNEL.eq(channel.name()), tables.shown(CONSENT.BATCH))
            .orderBy(CONSENT.SAID, CONSENT.ID),
        row -> said.put(row.getInt(1), row.getString(2)));
    return said;
  }
}
