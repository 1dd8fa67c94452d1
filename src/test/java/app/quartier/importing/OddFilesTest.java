package app.quartier.importing;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.domain.intake.ImportReport;
import app.quartier.domain.intake.ImportSettings;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Files as people have them, the reading chosen, and why.
final class OddFilesTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @TempDir Path folder;

  /// A file and what is to become of it.
  ///
  /// @param reading encoding, delimiter, line of the header, decimal mark, date order
  /// @param counts new/changed/unchanged/rejected, cells rejected, rows repeated
  /// @param people what the workspace holds afterwards
  record Odd(String why, Supplier<byte[]> file, String reading, String counts, String people) {
    @Override
    public String toString() {
      return why;
    }
  }

  private static Odd odd(String why, String text, String reading, String counts, String people) {
    return new Odd(why, () -> text.getBytes(UTF_8), reading, counts, people);
  }

  static Stream<Odd> files() {
    return Stream.concat(encodings(), Stream.concat(shapes(), columns()));
  }

  private static Stream<Odd> encodings() {
    String text = "E-mail;Prénom\na@b.fr;Zoé\nc@d.fr;Hervé\n";
    String people =
        "{a@b.fr={email=a@b.fr, firstName=Zoé}, c@d.fr={email=c@d.fr, firstName=Hervé}}";
    String counts = "2/0/0/0 cells 0 repeated 0";
    return Stream.of(
        odd("UTF-8", text, "UTF-8 ; 1 , dayFirst", counts, people),
        odd(
            "a byte order mark is not part of the first name",
            "\uFEFF" + text,
            "UTF-8 ; 1 , dayFirst",
            counts,
            people),
        new Odd(
            "Excel's CSV",
            () -> text.getBytes(WINDOWS),
            "windows-1252 ; 1 , dayFirst",
            counts,
            people),
        new Odd(
            "Excel for older Macs",
            () -> text.getBytes(Charset.forName("x-MacRoman")),
            "x-MacRoman ; 1 , dayFirst",
            counts,
            people),
        new Odd(
            "an old till",
            () -> text.getBytes(Charset.forName("IBM850")),
            "IBM850 ; 1 , dayFirst",
            counts,
            people),
        new Odd(
            "Excel's Unicode text",
            () -> ("\uFEFF" + text.replace(';', '\t')).getBytes(UTF_16LE),
            "UTF-16LE \t 1 , dayFirst",
            counts,
            people),
        new Odd(
            "UTF-16 without its mark",
            () -> text.getBytes(UTF_16LE),
            "UTF-16LE ; 1 , dayFirst",
            counts,
            people));
  }

  private static Stream<Odd> shapes() {
    String two = "{a@b.fr={email=a@b.fr, lastName=A}, c@d.fr={email=c@d.fr, lastName=C}}";
    String counts = "2/0/0/0 cells 0 repeated 0";
    return Stream.of(
        odd("commas", "Email,Nom\na@b.fr,A\nc@d.fr,C\n", "UTF-8 , 1 . dayFirst", counts, two),
        odd("bars", "Email|Nom\na@b.fr|A\nc@d.fr|C\n", "UTF-8 | 1 . dayFirst", counts, two),
        odd(
            "CR alone, no end of line at the end",
            "Email;Nom\ra@b.fr;A\rc@d.fr;C",
            "UTF-8 ; 1 , dayFirst",
            counts,
            two),
        odd(
            "ends of line mixed, blank rows",
            "Email;Nom\r\n\na@b.fr;A\r;\n\r\nc@d.fr;C\n",
            "UTF-8 ; 1 , dayFirst",
            counts,
            two),
        odd(
            "a preamble, padded by Excel",
            "Export du 3 mars;\n\nEmail;Nom\na@b.fr;A\nc@d.fr;C\n",
            "UTF-8 ; 1 , dayFirst",
            "0/0/0/0 cells 0 repeated 0",
            "refused"),
        odd(
            "a preamble of one cell",
            "Export du 3 mars\n\nEmail;Nom\na@b.fr;A\nc@d.fr;C\n",
            "UTF-8 ; 3 , dayFirst",
            counts,
            two),
        odd(
            "no header",
            "a@b.fr;Anne\nc@d.fr;Cléo\n",
            "UTF-8 ; 0 , dayFirst",
            counts,
            "{a@b.fr={column2=Anne, email=a@b.fr}, c@d.fr={column2=Cléo, email=c@d.fr}}"),
        odd(
            "one column without header",
            "a@b.fr\nc@d.fr\n",
            "UTF-8 , 0 . dayFirst",
            counts,
            "{a@b.fr={email=a@b.fr}, c@d.fr={email=c@d.fr}}"),
        odd(
            "a blank after the delimiter, quotes, doubled quotes, a line in a cell",
            "Email; Nom\na@b.fr; \"A \"\"le grand\"\"\nde B\"\n\"c@d.fr\";5\" d'écran\n",
            "UTF-8 ; 1 , dayFirst",
            counts,
            "{a@b.fr={email=a@b.fr, lastName=A \"le grand\"\n"
                + "de B}, c@d.fr={email=c@d.fr, lastName=5\" d'écran}}"),
        odd(
            "too many cells when they are empty are no fault",
            "Email;Nom;\na@b.fr;A;\nc@d.fr;C\n",
            "UTF-8 ; 1 , dayFirst",
            counts,
            two),
        odd(
            "ragged rows are rejected",
            "Email;Nom\na@b.fr;A\nx@y.fr\nx@y.fr;X;Y\nc@d.fr;C\n",
            "UTF-8 ; 1 , dayFirst",
            "2/0/0/2 cells 0 repeated 0",
            two),
        odd(
            "a missing quote costs one row",
            "Email;Nom\na@b.fr;A\nx@y.fr;\"X\nc@d.fr;C\n",
            "UTF-8 ; 1 , dayFirst",
            "2/0/0/1 cells 0 repeated 0",
            two),
        odd(
            "two missing quotes cost two rows",
            "Email;Nom\nx@y.fr;\"X\na@b.fr;A\nc@d.fr;C\ny@y.fr;Y\"\n",
            "UTF-8 ; 1 , dayFirst",
            "3/0/0/1 cells 0 repeated 0",
            "{a@b.fr={email=a@b.fr, lastName=A}, c@d.fr={email=c@d.fr, lastName=C},"
                + " y@y.fr={email=y@y.fr, lastName=Y\"}}"),
        odd(
            "one name twice in the header",
            "Email;Nom;Nom\na@b.fr;A;1x\nc@d.fr;C;2x\n",
            "UTF-8 ; 1 , dayFirst",
            counts,
            "{a@b.fr={email=a@b.fr, lastName=A, nom2=1x}, c@d.fr={email=c@d.fr, lastName=C,"
                + " nom2=2x}}"),
        odd(
            "a byte that means nothing costs one row",
            "",
            "windows-1252 ; 1 , dayFirst",
            "2/0/0/1 cells 0 repeated 0",
            "bytes"));
  }

  private static Stream<Odd> columns() {
    return Stream.of(
        odd(
            "decimal commas in every row do not make the comma a delimiter",
            "email;score;note\na@b.fr;1,5;2,5\nc@d.fr;2,25;3,5\n",
            "UTF-8 ; 1 , dayFirst",
            "2/0/0/0 cells 0 repeated 0",
            "{a@b.fr={email=a@b.fr, note=2500000, score=1500000}, c@d.fr={email=c@d.fr,"
                + " note=3500000, score=2250000}}"),
        odd(
            "leading zeros stay",
            "email;code\na@b.fr;0012\nc@d.fr;12\n",
            "UTF-8 ; 1 , dayFirst",
            "2/0/0/0 cells 0 repeated 0",
            "{a@b.fr={code=0012, email=a@b.fr}, c@d.fr={code=12, email=c@d.fr}}"),
        odd(
            "one date in a column tells its order",
            "email,since\na@b.fr,01/02/2026\nc@d.fr,01/13/2026\n",
            "UTF-8 , 1 . monthFirst",
            "2/0/0/0 cells 0 repeated 0",
            "{a@b.fr={email=a@b.fr, since=20455}, c@d.fr={email=c@d.fr, since=20466}}"),
        odd(
            "doubtful dates have the day first",
            "email;since\na@b.fr;01/02/2026\nc@d.fr;02/03/2026\n",
            "UTF-8 ; 1 , dayFirst",
            "2/0/0/0 cells 0 repeated 0",
            "{a@b.fr={email=a@b.fr, since=20485}, c@d.fr={email=c@d.fr, since=20514}}"),
        odd(
            "words make yes or no, digits a number",
            "email;vip;rang\na@b.fr;oui;1\nc@d.fr;non;0\n",
            "UTF-8 ; 1 , dayFirst",
            "2/0/0/0 cells 0 repeated 0",
            "{a@b.fr={email=a@b.fr, rang=1000000, vip=1}, c@d.fr={email=c@d.fr, rang=0, vip=0}}"),
        odd(
            "a cell that does not fit is left out of its row",
            "email;Téléphone\na@b.fr;06 12 34 56 78\nb@b.fr;0612345679\nc@b.fr;3,36E+10\n",
            "UTF-8 ; 1 , dayFirst",
            "3/0/0/0 cells 1 repeated 0",
            "{a@b.fr={email=a@b.fr, phone=+33612345678}, b@b.fr={email=b@b.fr, phone=+33612345679},"
                + " c@b.fr={email=c@b.fr}}"),
        odd(
            "a phone number is of its row's country",
            "email;Tél.;Pays\na@b.fr;0475 12 34 56;Belgique\nb@b.fr;06 12 34 56 78;France\n",
            "UTF-8 ; 1 , dayFirst",
            "2/0/0/0 cells 0 repeated 0",
            "{a@b.fr={country=BE, email=a@b.fr, phone=+32475123456}, b@b.fr={country=FR,"
                + " email=b@b.fr, phone=+33612345678}}"),
        odd(
            "a name that promises what the column does not hold",
            "email;Pays\na@b.fr;rouge\nc@d.fr;vert\n",
            "UTF-8 ; 1 , dayFirst",
            "2/0/0/0 cells 0 repeated 0",
            "{a@b.fr={email=a@b.fr, pays=rouge}, c@d.fr={email=c@d.fr, pays=vert}}"),
        odd(
            "amounts with one currency are money",
            "email;budget annuel\na@b.fr;1 234,56 €\nc@d.fr;12,00 €\n",
            "UTF-8 ; 1 , dayFirst",
            "2/0/0/0 cells 0 repeated 0",
            "{a@b.fr={budgetAnnuel=12345600, email=a@b.fr}, c@d.fr={budgetAnnuel=120000,"
                + " email=c@d.fr}}"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void readsOddFilesAsChosen(Odd odd) {
    Trial trial = new Trial(folder);
    if (odd.people().equals("refused")) {
      // The padded preamble has as many cells and half of them filled: only then is it the header.
      assertEquals(
          List.of("problem.import.noKey[email, Export du 3 mars]"),
          trial.refused(ImportSettings.contacts(trial.file(odd.file().get()))));
      return;
    }
    byte[] bytes = odd.file().get();
    String people = odd.people();
    if (people.equals("bytes")) {
      bytes =
          "Email;Nom\na@b.fr;\u00E9\nx@y.fr;\u0081\nc@d.fr;C\n"
              .getBytes(Charset.forName("ISO-8859-1"));
      people = "{a@b.fr={email=a@b.fr, lastName=é}, c@d.fr={email=c@d.fr, lastName=C}}";
    }
    ImportReport report = trial.imported(ImportSettings.contacts(trial.file(bytes)));
    ImportReport.ReadAs as = report.readAs();
    assertEquals(
        List.of(odd.reading(), odd.counts(), people),
        List.of(
            as.encoding()
                + " "
                + as.delimiter()
                + " "
                + as.headerLine()
                + " "
                + as.decimal()
                + " "
                + as.dateOrder(),
            Trial.summary(report.counts()),
            trial.memory.people().toString()));
  }
}
