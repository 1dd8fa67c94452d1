package app.quartier.acceptance;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A list of 200 000 people as Excel in French saves it: semicolons, Windows-1252, decimal commas,
/// dd/MM/yyyy, CRLF, and 30 broken rows. Nothing is drawn by chance: every row follows from its
/// number, so what an import of it must report is known here without importing it.
///
/// Columns: `E-mail;Prénom;Nom;Code postal;Ville;Date de naissance;Newsletter;Solde`.
final class BigFile {
  static final int ROWS = 200_000;
  static final int BROKEN = 30;
  static final Charset CHARSET = Charset.forName("windows-1252");
  static final String HEADER =
      "E-mail;Prénom;Nom;Code postal;Ville;Date de naissance;Newsletter;Solde";

  private static final String[] FIRST = {"Hélène", "François", "Zoé", "Loïc", "Marie-Ève", "Noël"};
  private static final String[] LAST = {"Lefèvre", "Œuvrard", "d’Aubigné", "MARTIN", "Façon"};
  private static final String[] TOWNS = {
    "06000;Nice", "27000;Évreux", "30000;Nîmes", "25000;Besançon", "94240;L’Haÿ-les-Roses"
  };
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
  private static final LocalDate BIRTH = LocalDate.of(1950, 1, 1);
  private static final int BIRTHDAYS = 50 * 365;

  /// What an import must report.
  ///
  /// @param rejectLines lines of the file, its header being line 1
  record Counts(
      long read,
      long created,
      long changed,
      long unchanged,
      long rejected,
      List<Integer> rejectLines) {}

  /// What the workspace must hold after it.
  ///
  /// @param newsletter contacts with newsletter yes; the others say no
  /// @param nice contacts who live in Nice
  /// @param bornIn1980 contacts born in that year
  /// @param owing contacts with a balance below zero
  /// @param cents sum of all balances
  record Facts(
      long contacts, long newsletter, long nice, long bornIn1980, long owing, long cents) {}

  /// A file and what is known about it.
  record Written(Path file, Counts counts, Facts facts) {}

  private final int changed;
  private final int added;
  private final List<Integer> rejectLines = new ArrayList<>();
  private int good;
  private int changes;
  private Facts facts = new Facts(0, 0, 0, 0, 0, 0);

  private BigFile(int changed, int added) {
    this.changed = changed;
    this.added = added;
  }

  /// Writes the list. Its counts are those of an import into an empty workspace.
  static Written original(Path file) throws IOException {
    BigFile big = new BigFile(0, 0);
    big.write(file);
    Counts counts = new Counts(ROWS, ROWS - BROKEN, 0, 0, BROKEN, List.copyOf(big.rejectLines));
    return new Written(file, counts, big.facts);
  }

  /// Writes the list with other towns for `changed` people and `added` more people at its end. Its
  /// counts are those of an import after the original.
  static Written changedCopy(Path file, int changed, int added) throws IOException {
    BigFile big = new BigFile(changed, added);
    big.write(file);
    Counts counts =
        new Counts(
            ROWS + added,
            added,
            changed,
            ROWS - BROKEN - changed,
            BROKEN,
            List.copyOf(big.rejectLines));
    return new Written(file, counts, big.facts);
  }

  /// What a second import of the same file must report.
  static Counts again(Counts first) {
    return new Counts(
        first.read(),
        0,
        0,
        first.created() + first.changed() + first.unchanged(),
        first.rejected(),
        first.rejectLines());
  }

  private void write(Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file, CHARSET)) {
      out.write(HEADER + "\r\n");
      int broken = 0;
      for (int row = 1; row <= ROWS + added; row++) {
        if (broken < BROKEN && row == brokenRow(broken)) {
          rejectLines.add(row + 1);
          out.write(Faults.broken(broken, person(row, false)));
          broken++;
        } else {
          out.write(healthy(row));
        }
        out.write("\r\n");
      }
    }
  }

  /// From the third row to the very last one.
  private static int brokenRow(int n) {
    return n == BROKEN - 1 ? ROWS : 3 + n * 6_661;
  }

  private String healthy(int row) {
    boolean moved = changes < changed && row <= ROWS && good % ((ROWS - BROKEN) / changed) == 0;
    changes += moved ? 1 : 0;
    good++;
    facts =
        new Facts(
            facts.contacts + 1,
            facts.newsletter + (newsletter(row) ? 1 : 0),
            facts.nice + (town(row, moved).endsWith(";Nice") ? 1 : 0),
            facts.bornIn1980 + (birth(row).getYear() == 1980 ? 1 : 0),
            facts.owing + (cents(row) < 0 ? 1 : 0),
            facts.cents + cents(row));
    return person(row, moved);
  }

  private static String person(int row, boolean moved) {
    return String.join(
        ";",
        String.format(Locale.ROOT, "client%06d@exemple.test", row),
        FIRST[row % FIRST.length],
        LAST[row % LAST.length],
        town(row, moved),
        DAY.format(birth(row)),
        newsletter(row) ? "oui" : "non",
        balance(cents(row)));
  }

  private static String town(int row, boolean moved) {
    return TOWNS[(row / 3 + (moved ? 1 : 0)) % TOWNS.length];
  }

  private static LocalDate birth(int row) {
    return BIRTH.plusDays(row * 37L % BIRTHDAYS);
  }

  private static boolean newsletter(int row) {
    return row % 7 < 4;
  }

  /// From −100,00 to 1 499,99.
  private static long cents(int row) {
    return row * 7_919L % 160_000 - 10_000;
  }

  private static String balance(long cents) {
    String sign = cents < 0 ? "-" : "";
    long size = Math.abs(cents);
    return String.format(Locale.ROOT, "%s%d,%02d", sign, size / 100, size % 100);
  }
}
