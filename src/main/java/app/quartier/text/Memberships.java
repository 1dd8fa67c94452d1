package app.quartier.text;

import app.quartier.domain.field.Catalog;
import app.quartier.domain.field.ContactList;
import app.quartier.domain.field.ImportedFile;
import app.quartier.domain.segment.InImport;
import app.quartier.domain.segment.InList;
import app.quartier.domain.segment.Sample;
import java.time.LocalDate;
import java.util.Optional;

/// Clauses about lists, imports and random parts.
final class Memberships {
  private final Texts texts;
  private final Catalog catalog;

  Memberships(Texts texts, Catalog catalog) {
    this.texts = texts;
    this.catalog = catalog;
  }

  String clause(InList in) {
    String name =
        catalog
            .list(in.list())
            .map(ContactList::name)
            .or(() -> Optional.ofNullable(in.name()))
            .orElse(in.list());
    return texts.text(in.marks().not() ? "sentence.notInList" : "sentence.inList", name);
  }

  String clause(InImport in) {
    boolean not = in.marks().not();
    String key =
        switch (in.role()) {
          case CREATED -> not ? "sentence.notInImport.created" : "sentence.inImport.created";
          case CHANGED -> not ? "sentence.notInImport.changed" : "sentence.inImport.changed";
          case ANY -> not ? "sentence.notInImport.any" : "sentence.inImport.any";
        };
    return texts.text(key, imported(in.batch()));
  }

  private String imported(int batch) {
    String number = String.valueOf(batch);
    Optional<ImportedFile> known = catalog.imported(batch);
    if (known.isEmpty()) {
      return texts.text("sentence.import.unknown", number);
    }
    LocalDate day = known.get().at().atZone(catalog.zone()).toLocalDate();
    return texts.text("sentence.import", known.get().name(), day, number);
  }

  String clause(Sample sample) {
    return texts.text(
        sample.marks().not() ? "sentence.notSample" : "sentence.sample",
        texts.formats().percentOf(sample.percent()),
        sample.seed());
  }
}
