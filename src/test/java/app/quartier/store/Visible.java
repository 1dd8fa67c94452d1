package app.quartier.store;

import app.quartier.domain.data.Source;
import app.quartier.domain.field.ContactList;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.ImportedFile;
import app.quartier.domain.field.OwnFacts;
import app.quartier.domain.segment.InImport;
import app.quartier.kernel.Cancel;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// Everything a workspace shows, line by line, so that two states can be compared.
///
/// Ids of fields and kinds are left out: a field that was taken away and comes back is the same
/// field for people.
final class Visible {
  private Visible() {}

  static String hash(Store store) {
    try (Source source = store.source()) {
      return hash(source);
    }
  }

  static String hash(Source source) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      lines(source).forEach(l -> digest.update((l + "\n").getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  static SortedSet<String> lines(Store store) {
    try (Source source = store.source()) {
      return lines(source);
    }
  }

  static SortedSet<String> lines(Source source) {
    SortedSet<String> lines = new TreeSet<>();
    lines.add("key field " + source.catalog().keyField());
    source.contacts((id, key) -> lines.add("contact " + id + " " + key), Cancel.NEVER);
    List<Field> fields = source.catalog().fields();
    fields.forEach(f -> lines.add("field " + f.key() + " " + f.type() + " " + f.labels()));
    source.cells(
        fields,
        (contact, values) -> {
          for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
              lines.add("cell " + contact + " " + fields.get(i).key() + " " + quoted(values[i]));
            }
          }
        },
        Cancel.NEVER);
    for (EventKind kind : source.catalog().kinds()) {
      lines.add("kind " + kind.key() + " " + kind.properties().stream().map(Field::key).toList());
      source.events(
          kind,
          (id, contact, at, ref, withdrawn, machine, values) ->
              lines.add(
                  String.join(
                      " ",
                      "event",
                      kind.key(),
                      "" + id,
                      "" + contact,
                      "" + at,
                      ref,
                      "" + withdrawn,
                      "" + machine,
                      Arrays.stream(values).map(Visible::quoted).toList().toString())),
          Cancel.NEVER);
    }
    for (ContactList list : source.catalog().lists()) {
      List<Integer> members = new ArrayList<>();
      source.listed(list.number(), members::add, Cancel.NEVER);
      lines.add(
          "list " + list.key() + " " + list.name() + " " + members.stream().sorted().toList());
    }
    for (ImportedFile imported : source.catalog().imports()) {
      for (InImport.Role role : InImport.Role.values()) {
        List<Integer> members = new ArrayList<>();
        source.imported(imported.batch(), role, members::add, Cancel.NEVER);
        lines.add(
            "import " + imported.batch() + " " + role + " " + members.stream().sorted().toList());
      }
    }
    for (Field fact : OwnFacts.all()) {
      SortedSet<String> cells = new TreeSet<>();
      source.cells(
          List.of(fact), (contact, values) -> cells.add(contact + "=" + values[0]), Cancel.NEVER);
      lines.add("fact " + fact.key() + " " + cells);
    }
    return lines;
  }

  private static String quoted(Object cell) {
    return cell == null ? "-" : cell.getClass().getSimpleName() + ":" + cell;
  }
}
