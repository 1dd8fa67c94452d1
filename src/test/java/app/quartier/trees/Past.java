package app.quartier.trees;

import app.quartier.domain.consent.Channel;
import app.quartier.domain.consent.Consent;
import app.quartier.domain.consent.Consent.Status;
import app.quartier.domain.field.ContactList;
import app.quartier.domain.field.OwnFacts;
import app.quartier.domain.intake.Batch;
import app.quartier.oracle.OracleContact;
import app.quartier.oracle.OracleMembers;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What the program will know about contacts once [StoreWorld] has brought them, worked out from
/// that history by hand: block `b` of contacts comes with batch `2b + 1`, a millisecond after the
/// one before, which is too little for anything to have been held for; batches `2b` are undone in
/// the end.
final class Past {
  /// When batch 0 would have been.
  static final Instant START = Instant.parse("2026-04-01T08:00:00.500Z");

  /// Every so many contacts of the block before stand in the next file too, unchanged.
  static final int ALSO_NAMED = 3;

  /// Every so many contacts unsubscribed.
  static final int LOST = 7;

  private Past() {}

  static int batch(int block) {
    return 2 * block + 1;
  }

  static Instant at(int batch) {
    return START.plusMillis(batch);
  }

  static String file(int batch) {
    return "import-" + batch + ".csv";
  }

  /// The imports as they will be; `late` are the contacts of the first block that get values with
  /// the second.
  static Map<Integer, OracleMembers.Imported> imports(
      List<OracleContact> contacts, int together, Set<String> late, int last) {
    Map<Integer, OracleMembers.Imported> imports = new TreeMap<>();
    for (int i = 0; i < contacts.size(); i++) {
      String key = contacts.get(i).key();
      int block = i / together;
      imported(imports, batch(block)).created().add(key);
      boolean again = i % ALSO_NAMED == 0 && (block + 1) * together < contacts.size();
      if (block == 0 && late.contains(key)) {
        imported(imports, batch(1)).changed().add(key);
      } else if (again) {
        imported(imports, batch(block + 1)).unchanged().add(key);
      }
      if (withdrew(contacts.get(i))) {
        imported(imports, last).changed().add(key);
      }
    }
    imported(imports, last);
    return imports;
  }

  private static OracleMembers.Imported imported(
      Map<Integer, OracleMembers.Imported> imports, int batch) {
    return imports.computeIfAbsent(
        batch, _ -> new OracleMembers.Imported(new HashSet<>(), new HashSet<>(), new HashSet<>()));
  }

  private static boolean withdrew(OracleContact contact) {
    for (Channel channel : Channel.values()) {
      if (contact.values().get(channel.field()).equals("withdrawn")) {
        return true;
      }
    }
    return false;
  }

  /// The contact with its own facts as they will be.
  static OracleContact storable(
      OracleContact contact, int index, int together, Set<String> late, int last) {
    Map<String, Object> values = new HashMap<>(contact.values());
    int block = index / together;
    int changed = block == 0 && late.contains(contact.key()) ? batch(1) : batch(block);
    values.put(OwnFacts.CHANGED, at(withdrew(contact) ? last : changed));
    values.put(OwnFacts.SOURCE, file(batch(block)));
    String email = Channel.EMAIL.field();
    if (values.get(email).equals("none")) {
      Object newsletter = values.get("newsletter");
      values.put(
          email, newsletter == null ? "none" : newsletter.equals(true) ? "given" : "refused");
    }
    values.put(OwnFacts.REACHABLE, values.get(email).equals("given") && index % LOST != 0);
    return new OracleContact(contact.key(), values, contact.events(), contact.past());
  }

  /// What was said when the contact came: whoever withdraws gave it first.
  static void firstSaid(Batch batch, int id, OracleContact drawn, Instant at) {
    for (Channel channel : Channel.values()) {
      Object status = drawn.values().get(channel.field());
      if (!status.equals("none")) {
        Status said = status.equals("refused") ? Status.REFUSED : Status.GIVEN;
        batch.consent(id, new Consent(channel, said, at, null, null));
      }
    }
  }

  static void takeBack(Batch batch, int id, OracleContact drawn, Instant at) {
    for (Channel channel : Channel.values()) {
      if (drawn.values().get(channel.field()).equals("withdrawn")) {
        batch.consent(id, new Consent(channel, Status.WITHDRAWN, at, null, null));
        // said later, but of an earlier moment: does not count
        batch.consent(id, new Consent(channel, Status.GIVEN, at.minusSeconds(1), null, null));
      }
    }
  }

  /// Puts a contact on the lists it is on and on those it will be taken off.
  static void enter(Batch batch, int id, String key, OracleMembers members) {
    for (String list : new TreeSet<>(members.lists().keySet())) {
      OracleMembers.Listed listed = members.lists().get(list);
      ContactList found = batch.list("List " + list);
      if (listed.on().contains(key) || listed.off().contains(key)) {
        batch.entry(found, id, true);
      }
    }
  }

  /// Takes a contact off the lists it will be off; with `turned`, off those it is on, and back.
  static void leave(Batch batch, int id, String key, OracleMembers members, boolean turned) {
    for (String list : new TreeSet<>(members.lists().keySet())) {
      OracleMembers.Listed listed = members.lists().get(list);
      Set<String> gone = turned ? listed.on() : listed.off();
      Set<String> back = turned ? listed.off() : Set.of();
      if (gone.contains(key) || back.contains(key)) {
        batch.entry(batch.list("List " + list), id, back.contains(key));
      }
    }
  }
}
