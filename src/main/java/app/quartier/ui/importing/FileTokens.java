package app.quartier.ui.importing;

import app.quartier.domain.intake.ImportReport;
import app.quartier.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The words about bytes and lines: encoding, delimiter, header.
final class FileTokens {
  private static final List<String> ENCODINGS =
      List.of("UTF-8", "windows-1252", "ISO-8859-15", "x-MacRoman", "IBM850", "UTF-16LE");
  private static final List<Character> DELIMITERS = List.of(';', ',', '\t', '|');

  private final Finding finding;
  private final Texts texts;

  FileTokens(Finding finding) {
    this.finding = finding;
    this.texts = finding.texts();
  }

  Token encoding() {
    ImportReport.@Nullable ReadAs read = finding.read();
    @Nullable String chosen = read == null ? finding.settings().encoding() : read.encoding();
    String current = chosen == null ? texts.text("importpage.found") : chosen;
    List<Token.Option> options = new ArrayList<>();
    options.add(finding.found(Choices.encoding(null)));
    Stream.concat(ENCODINGS.stream(), Stream.ofNullable(chosen))
        .distinct()
        .forEach(name -> options.add(finding.option(name, Choices.encoding(name))));
    return new Token(texts.text("importpage.encoding"), current, options).named("import-encoding");
  }

  Token delimiter() {
    ImportReport.@Nullable ReadAs read = finding.read();
    @Nullable Character chosen =
        read == null ? finding.settings().delimiter() : Character.valueOf(read.delimiter());
    String current = chosen == null ? texts.text("importpage.found") : name(chosen);
    List<Token.Option> options = new ArrayList<>();
    options.add(finding.found(Choices.delimiter(null)));
    DELIMITERS.forEach(mark -> options.add(finding.option(name(mark), Choices.delimiter(mark))));
    return new Token(texts.text("importpage.delimiter"), current, options)
        .named("import-delimiter");
  }

  private String name(char mark) {
    return switch (mark) {
      case ';' -> texts.text("importpage.delimiter.semicolon");
      case ',' -> texts.text("importpage.delimiter.comma");
      case '\t' -> texts.text("importpage.delimiter.tab");
      default -> texts.text("importpage.delimiter.mark", String.valueOf(mark));
    };
  }

  Token header() {
    ImportReport.@Nullable ReadAs read = finding.read();
    boolean named =
        read == null ? !Boolean.FALSE.equals(finding.settings().header()) : read.header();
    String with =
        read == null || read.headerLine() <= 1
            ? texts.text("importpage.header.yes")
            : texts.text("importpage.header.line", read.headerLine());
    String without = texts.text("importpage.header.no");
    return new Token(
            texts.text("importpage.header"),
            named ? with : without,
            List.of(
                finding.option(with, Choices.header(true)),
                finding.option(without, Choices.header(false))))
        .named("import-header");
  }
}
