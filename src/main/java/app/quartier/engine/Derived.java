package app.quartier.engine;

import app.quartier.domain.data.Changes;
import app.quartier.domain.field.Catalog;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.OwnFacts;
import app.quartier.engine.file.DerivedFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The parts of one data version that are in files, each under a title that names the states of
/// what it was read from. Columns have a row for each contact, so their titles name the contacts
/// too; events stay good when people come, as new ones have none of a kind that has not changed.
///
/// @param changes in which states the parts of this version are
record Derived(DerivedFiles files, Changes changes) {

  Optional<Contacts> contacts() {
    return files.read(titleOfContacts(), Contacts::read);
  }

  void keep(Contacts contacts) {
    if (contacts.rows().to() > 0) {
      files.write(titleOfContacts(), contacts::write);
    }
  }

  Optional<Column> column(Field field) {
    return files.read(title(field), in -> Column.read(field.type(), in));
  }

  void keep(Field field, Column column) {
    if (column.size() > 0) {
      files.write(title(field), column::write);
    }
  }

  /// @param visible the contacts of this version
  Optional<EventTable> events(EventKind kind, Contacts visible) {
    return files
        .read(title(kind), in -> EventTable.read(kind, in))
        .filter(table -> table.isOnlyOf(visible));
  }

  void keep(EventKind kind, EventTable table) {
    files.write(title(kind), out -> table.write(kind, out));
  }

  /// Deletes the files that hold nothing of this version.
  ///
  /// @param catalog all that it has
  void deleteOutdated(Catalog catalog) {
    List<String> titles = new ArrayList<>();
    titles.add(titleOfContacts());
    catalog.fields().forEach(field -> titles.add(title(field)));
    OwnFacts.all().forEach(fact -> titles.add(title(fact)));
    catalog.kinds().forEach(kind -> titles.add(title(kind)));
    files.keepOnly(titles);
  }

  private String titleOfContacts() {
    return title("contacts", changes.contacts());
  }

  private String title(Field field) {
    return title(
        "field",
        field.key(),
        field.type().name(),
        changes.ofField(field.key()),
        changes.contacts());
  }

  private String title(EventKind kind) {
    Stream<String> properties =
        kind.properties().stream().flatMap(each -> Stream.of(each.key(), each.type().name()));
    Stream<String> rest = Stream.concat(properties, Stream.of(changes.ofKind(kind.key())));
    return title(Stream.concat(Stream.of("events", kind.key()), rest).toArray(String[]::new));
  }

  private static String title(String... parts) {
    return String.join("\n", parts);
  }
}
