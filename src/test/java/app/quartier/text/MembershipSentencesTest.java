package app.quartier.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.domain.field.Catalog;
import app.quartier.domain.field.ContactList;
import app.quartier.domain.field.ImportedFile;
import app.quartier.domain.segment.InImport;
import app.quartier.domain.segment.InList;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Sample;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Lists, imports and samples in words; the zone decides the day of an import.
final class MembershipSentencesTest {
  private static final Catalog CATALOG =
      new Catalog(ZoneId.of("Europe/Paris"), "EUR", "email", List.of(), List.of())
          .with(
              List.of(new ContactList(3, "lst-3", "Salon 2026", Instant.EPOCH)),
              List.of(
                  new ImportedFile(17, "salon.csv", Instant.parse("2026-05-02T23:00:00Z"), 40)));

  private static void says(String french, String english, Node node) {
    assertEquals(french, said(Locale.FRENCH, node));
    assertEquals(english, said(Locale.ENGLISH, node));
  }

  private static String said(Locale locale, Node node) {
    return new Sentences(new Texts(locale), CATALOG, id -> Optional.empty()).of(node);
  }

  private static Marks marks(boolean not) {
    return Marks.of("n1").withNot(not);
  }

  @Test
  void aListIsSaidByItsNameNowElseByTheHint() {
    says(
        "sont dans la liste «\u00a0Salon 2026\u00a0»",
        "are on the list “Salon 2026”",
        new InList(marks(false), "lst-3", "Old"));
    says(
        "ne sont pas dans la liste «\u00a0Old\u00a0»",
        "are not on the list “Old”",
        new InList(marks(true), "lst-9", "Old"));
  }

  @Test
  void anImportIsSaidByItsFileItsDayAndWhatItDid() {
    says(
        "figurent dans l’import «\u00a0salon.csv\u00a0» du 3 mai 2026 (nº 17)",
        "appear in the import “salon.csv” of 3 May 2026 (no. 17)",
        new InImport(marks(false), 17, InImport.Role.ANY));
    says(
        "n’ont pas été créés par l’import «\u00a0salon.csv\u00a0» du 3 mai 2026 (nº 17)",
        "were not created by the import “salon.csv” of 3 May 2026 (no. 17)",
        new InImport(marks(true), 17, InImport.Role.CREATED));
    says(
        "existaient déjà et ont été modifiés par un import qui n’est plus là (nº 4)",
        "were there before and were changed by an import that is no longer there (no. 4)",
        new InImport(marks(false), 4, InImport.Role.CHANGED));
  }

  @Test
  void aSampleIsSaidWithItsShareAndItsWord() {
    says(
        "sont dans l’échantillon aléatoire de 12,5\u00a0% tiré avec «\u00a0test-1\u00a0»",
        "are in the random sample of 12.5% drawn with “test-1”",
        new Sample(marks(false), new BigDecimal("12.50"), "test-1"));
    says(
        "ne sont pas dans l’échantillon aléatoire de 10\u00a0% tiré avec «\u00a0test-1\u00a0»",
        "are not in the random sample of 10% drawn with “test-1”",
        new Sample(marks(true), BigDecimal.TEN, "test-1"));
  }
}
