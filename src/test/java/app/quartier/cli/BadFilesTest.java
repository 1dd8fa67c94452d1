package app.quartier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.cli.Console.Said;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file that cannot be imported ends with exit code 3 and one sentence, and leaves the workspace
/// as it was: no new one where there was none.
class BadFilesTest {
  @TempDir Path folder;

  /// Imports into no workspace, then into one with contacts.
  private void refused(String french, String english, String... args) {
    Desk desk = new Desk(folder);
    String[] all = new String[args.length + 1];
    all[0] = "import";
    System.arraycopy(args, 0, all, 1, args.length);
    assertEquals(new Said(3, "", french + "\n"), desk.french(all));
    assertEquals(false, Files.exists(desk.workspace()));
    desk.filled();
    List<Said> before = desk.visible();
    assertEquals(new Said(3, "", english + "\n"), desk.english(all));
    assertEquals(before, desk.visible());
  }

  private String file(String name, String text) {
    return new Desk(folder).file(name, text);
  }

  @Test
  void aMissingFile() {
    refused(
        "Le fichier "
            + folder.resolve("nope.csv")
            + " est introuvable. Rien n’a été modifié. Vérifiez le chemin.",
        "The file "
            + folder.resolve("nope.csv")
            + " does not exist. Nothing was changed. Check the path.",
        folder.resolve("nope.csv").toString());
  }

  @Test
  void anEmptyFile() {
    refused(
        "Le fichier vide.csv est vide. Rien n’a été modifié. Exportez-le de nouveau.",
        "The file vide.csv is empty. Nothing was changed. Export it again.",
        file("vide.csv", ""));
  }

  @Test
  void aBinaryFile() {
    byte[] zip = {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0, (byte) 0xFF, (byte) 0xFE, 0, 0, 0, 1};
    refused(
        "Le fichier classeur.csv n’est pas un fichier de texte. Rien n’a été modifié."
            + " Enregistrez-le au format CSV.",
        "The file classeur.csv is not a text file. Nothing was changed. Save it as CSV.",
        new Desk(folder).file("classeur.csv", zip));
  }

  @Test
  void aFolder() throws IOException {
    refused(
        folder.resolve("dossier")
            + " est un dossier. Rien n’a été modifié. Indiquez un fichier CSV.",
        folder.resolve("dossier") + " is a folder. Nothing was changed. Name a CSV file.",
        Files.createDirectory(folder.resolve("dossier")).toString());
  }

  @Test
  void aHeaderAlone() {
    refused(
        "Le fichier tete.csv n’a aucune ligne sous son en-tête. Rien n’a été modifié."
            + " Exportez-le de nouveau, ou indiquez qu’il n’a pas d’en-tête.",
        "The file tete.csv has no row below its header. Nothing was changed. Export it again, or"
            + " say that it has no header.",
        file("tete.csv", "E-mail;Ville\n"));
  }

  @Test
  void anEncodingThatIsNotTheFiles() {
    String latin =
        new Desk(folder)
            .file("latin.csv", "E-mail;Ville\na@b.fr;Orléans\n", StandardCharsets.ISO_8859_1);
    refused(
        "Le fichier latin.csv n’est pas écrit en UTF-8. Rien n’a été modifié."
            + " N’indiquez pas d’encodage\u00a0: il sera trouvé.",
        "The file latin.csv is not written in UTF-8. Nothing was changed. Name no encoding and it"
            + " will be found.",
        latin,
        "--encoding",
        "UTF-8");
  }

  @Test
  void anEncodingNobodyKnows() {
    refused(
        "L’encodage utf9 est inconnu. Rien n’a été modifié. Indiquez par exemple UTF-8 ou"
            + " windows-1252.",
        "The encoding utf9 is unknown. Nothing was changed. Name UTF-8 or windows-1252, for"
            + " example.",
        file("a.csv", "E-mail;Ville\na@b.fr;Lyon\n"),
        "--encoding",
        "utf9");
  }

  @Test
  void aColumnTheFileDoesNotHave() {
    refused(
        "Le fichier n’a pas de colonne «\u00a0Vile\u00a0». Rien n’a été modifié. Vouliez-vous dire"
            + " «\u00a0Ville\u00a0»\u202f?",
        "The file has no column “Vile”. Nothing was changed. Did you mean “Ville”?",
        file("a.csv", "E-mail;Ville\na@b.fr;Lyon\n"),
        "--map",
        "Vile=city");
  }

  @Test
  void aTypeNobodyKnows() {
    refused(
        "Le type «\u00a0texte\u00a0» n’existe pas. Rien n’a été modifié. Types possibles\u00a0:"
            + " text, number, money, date, instant, yesNo, choice, email, phone, country,"
            + " postcode, set, place.",
        "There is no type “texte”. Nothing was changed. Possible types: text, number, money, date,"
            + " instant, yesNo, choice, email, phone, country, postcode, set, place.",
        file("a.csv", "E-mail;Ville\na@b.fr;Lyon\n"),
        "--map",
        "Ville=city:texte");
  }

  @Test
  void filesBeforeTheBadOneStay() {
    Desk desk = new Desk(folder);
    String good = desk.file("a.csv", "E-mail;Ville\na@b.fr;Lyon\n");
    Said said = desk.english("import", good, desk.path("nope.csv"), "--json");
    assertEquals(3, said.code());
    assertEquals(1, desk.english("imports").out().lines().skip(1).count());
  }
}
