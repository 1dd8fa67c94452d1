package app.quartier.text;

import app.quartier.document.Read;
import app.quartier.document.TextForm;
import app.quartier.domain.field.Catalog;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.field.Labels;
import app.quartier.domain.segment.Segment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The golden file of sentences: trees in the text form, one a line, each followed by what it says
/// in French and in English. `main` says them anew; what changed is then to be read by a person.
final class GoldenSentences {
  static final Path FILE =
      Path.of("src", "test", "resources", "app", "quartier", "text", "sentences.txt");

  private static final Catalog CATALOG = catalog();
  static final List<Sentences> LANGUAGES =
      Stream.of(Locale.FRENCH, Locale.ENGLISH)
          .map(locale -> new Sentences(new Texts(locale), CATALOG, id -> Optional.empty()))
          .toList();

  private GoldenSentences() {}

  public static void main(String[] args) throws IOException {
    Files.writeString(FILE, told(Files.readAllLines(FILE)));
  }

  /// The file as it should be.
  static String told(List<String> lines) {
    List<String> out = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("#")) {
        out.add(line);
      } else if (isTree(line)) {
        out.add(line);
        Segment segment = segment(line);
        out.add("  " + LANGUAGES.getFirst().told(segment).text().replace("\n", "\n  "));
        out.add("  " + LANGUAGES.getLast().told(segment).text().replace("\n", "\n  "));
      }
    }
    return String.join("\n", out) + "\n";
  }

  static boolean isTree(String line) {
    return !line.isBlank() && !line.startsWith("#") && !line.startsWith(" ");
  }

  static Segment segment(String tree) {
    return switch (TextForm.read(tree, "golden")) {
      case Read.Loaded(Segment segment) -> segment;
      case Read.Rejected(var problems) ->
          throw new IllegalArgumentException(tree + ": " + problems);
    };
  }

  private static Catalog catalog() {
    List<Field> fields = new ArrayList<>(Spoken.CATALOG.fields());
    fields.add(Spoken.field("billing", "Ville de facturation", "Billing city", FieldType.TEXT));
    fields.add(Spoken.field("tags", "Étiquettes", "Tags", FieldType.SET));
    fields.add(Spoken.field("home", "Domicile", "Home", FieldType.PLACE));
    List<EventKind> kinds = new ArrayList<>(Spoken.CATALOG.kinds());
    kinds.replaceAll(kind ->
        kind.key().equals("order")
            ? new EventKind(
                kind.id(),
                kind.key(),
                kind.labels(),
                kind.role(),
                Stream.concat(
                        kind.properties().stream(),
                        Stream.of(
                            property("amount", "Montant", "Amount", FieldType.MONEY),
                            property("category", "Catégorie", "Category", FieldType.TEXT)))
                    .toList())
            : kind);
    return new Catalog(
        Spoken.CATALOG.zone(), Spoken.CATALOG.currency(), Spoken.CATALOG.keyField(), fields, kinds);
  }

  private static Field property(String key, String french, String english, FieldType type) {
    String currency = type == FieldType.MONEY ? "EUR" : null;
    return new Field(
        2, key, "order", new Labels(french, english), type, currency, Field.Origin.IMPORT);
  }
}
