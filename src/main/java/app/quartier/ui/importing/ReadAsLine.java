package app.quartier.ui.importing;

import app.quartier.domain.field.Catalog;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.intake.ImportReport;
import app.quartier.domain.intake.ImportSettings;
import app.quartier.text.Texts;
import app.quartier.ui.kit.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/// "Read as" and what was found out about the file, each finding that can be chosen a token.
final class ReadAsLine extends FlowPane {
  private static final List<String> ENCODINGS =
      List.of("UTF-8", "windows-1252", "ISO-8859-15", "UTF-16LE", "x-MacRoman");
  private static final List<Character> DELIMITERS = List.of(';', ',', '\t', '|');

  /// Kinds of events that every workspace may have.
  private static final List<String> KINDS = List.of("order", "order_item", "open", "click");

  private final ImportModel model;
  private final Language language;

  ReadAsLine(ImportModel model, Language language) {
    this.model = model;
    this.language = language;
    getStyleClass().add("read-as");
  }

  /// @param read null when the file could not be read as asked
  void show(ImportSettings settings, ImportReport.@Nullable ReadAs read) {
    Texts texts = language.texts();
    getChildren().clear();
    getChildren().add(new Label(texts.text("importpage.readAs")));
    getChildren().add(kind(settings, texts));
    getChildren().add(encoding(settings, read, texts));
    getChildren().add(delimiter(settings, read, texts));
    getChildren().add(header(settings, read, texts));
    if (read != null) {
      getChildren().add(word(texts.text("importpage.decimal", String.valueOf(read.decimal()))));
      getChildren()
          .add(
              word(
                  texts.text(
                      read.dateOrder().equals("dayFirst")
                          ? "importpage.dates.day"
                          : "importpage.dates.month")));
      getChildren().add(word(texts.count("importpage.rows", read.rows())));
    }
  }

  private static Label word(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("word");
    return label;
  }

  private Token kind(ImportSettings settings, Texts texts) {
    Catalog catalog = model.workspace().catalog();
    List<Token.Option> options = new ArrayList<>();
    options.add(new Token.Option(texts.text("importpage.kind.contacts"), () -> model.kind(null)));
    Stream.concat(KINDS.stream(), catalog.kinds().stream().map(EventKind::key))
        .distinct()
        .forEach(kind ->
            options.add(new Token.Option(kindName(kind, catalog, texts), () -> model.kind(kind))));
    String current =
        settings.eventKind() == null
            ? texts.text("importpage.kind.contacts")
            : kindName(settings.eventKind(), catalog, texts);
    Token token = new Token(texts.text("importpage.kind"), current, options);
    token.setId("import-kind");
    return token;
  }

  private static String kindName(String kind, Catalog catalog, Texts texts) {
    String name =
        catalog
            .kind(kind)
            .map(known -> known.labels().in(texts.locale()))
            .orElseGet(() ->
                switch (kind) {
                  case "order" -> texts.text("importpage.kind.order");
                  case "order_item" -> texts.text("importpage.kind.item");
                  case "open" -> texts.text("importpage.kind.open");
                  case "click" -> texts.text("importpage.kind.click");
                  default -> kind;
                });
    return texts.text("importpage.kind.events", name);
  }

  private Token encoding(ImportSettings settings, ImportReport.@Nullable ReadAs read, Texts texts) {
    @Nullable String chosen = read == null ? settings.encoding() : read.encoding();
    String current = chosen == null ? texts.text("importpage.found") : chosen;
    List<Token.Option> options = new ArrayList<>();
    options.add(new Token.Option(texts.text("importpage.found"), () -> reading(null)));
    Stream.concat(ENCODINGS.stream(), Stream.of(current))
        .distinct()
        .filter(name -> !name.equals(texts.text("importpage.found")))
        .forEach(name -> options.add(new Token.Option(name, () -> reading(name))));
    Token token = new Token(texts.text("importpage.encoding"), current, options);
    token.setId("import-encoding");
    return token;
  }

  private void reading(@Nullable String encoding) {
    model.change(now -> now.withReading(encoding, now.delimiter(), now.header()));
  }

  private Token delimiter(
      ImportSettings settings, ImportReport.@Nullable ReadAs read, Texts texts) {
    @Nullable Character chosen =
        read == null ? settings.delimiter() : Character.valueOf(read.delimiter());
    List<Token.Option> options = new ArrayList<>();
    options.add(option(texts.text("importpage.found"), null));
    DELIMITERS.forEach(mark -> options.add(option(delimiterName(mark, texts), mark)));
    String current = chosen == null ? texts.text("importpage.found") : delimiterName(chosen, texts);
    Token token = new Token(texts.text("importpage.delimiter"), current, options);
    token.setId("import-delimiter");
    return token;
  }

  private Token.Option option(String name, @Nullable Character mark) {
    return new Token.Option(
        name, () -> model.change(now -> now.withReading(now.encoding(), mark, now.header())));
  }

  private static String delimiterName(char mark, Texts texts) {
    return switch (mark) {
      case ';' -> texts.text("importpage.delimiter.semicolon");
      case ',' -> texts.text("importpage.delimiter.comma");
      case '\t' -> texts.text("importpage.delimiter.tab");
      default -> texts.text("importpage.delimiter.mark", String.valueOf(mark));
    };
  }

  private Token header(ImportSettings settings, ImportReport.@Nullable ReadAs read, Texts texts) {
    boolean named = read == null ? !Boolean.FALSE.equals(settings.header()) : read.header();
    String with =
        read == null || read.headerLine() <= 1
            ? texts.text("importpage.header.yes")
            : texts.text("importpage.header.line", read.headerLine());
    String without = texts.text("importpage.header.no");
    Token token =
        new Token(
            texts.text("importpage.header"),
            named ? with : without,
            List.of(
                new Token.Option(with, () -> headed(true)),
                new Token.Option(without, () -> headed(false))));
    token.setId("import-header");
    return token;
  }

  private void headed(boolean named) {
    model.change(now -> now.withReading(now.encoding(), now.delimiter(), named));
  }
}
