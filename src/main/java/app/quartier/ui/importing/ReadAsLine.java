package app.quartier.ui.importing;

import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.intake.ImportReport;
import app.quartier.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/// "Read as" and what was found out about the file, each finding a token.
final class ReadAsLine extends FlowPane {
  ReadAsLine() {
    getStyleClass().add("read-as");
  }

  void show(Finding finding) {
    Texts texts = finding.texts();
    FileTokens file = new FileTokens(finding);
    ValueTokens values = new ValueTokens(finding);
    List<Node> words = new ArrayList<>();
    words.add(new Label(texts.text("importpage.readAs")));
    words.add(kind(finding));
    words.add(key(finding));
    words.addAll(List.of(file.encoding(), file.delimiter(), file.header()));
    words.addAll(List.of(values.dates(), values.decimal()));
    values.zone().ifPresent(words::add);
    ImportReport.@Nullable ReadAs read = finding.read();
    if (read != null) {
      words.add(word(texts.count("importpage.rows", read.rows())));
    }
    words.addAll(RateFields.of(finding));
    getChildren().setAll(words);
  }

  private static Label word(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("word");
    return label;
  }

  private static Token kind(Finding finding) {
    Texts texts = finding.texts();
    String contacts = texts.text("importpage.kind.contacts");
    List<Token.Option> options = new ArrayList<>();
    options.add(finding.option(contacts, Choices.kind(null)));
    finding
        .catalog()
        .kinds()
        .forEach(kind -> options.add(finding.option(name(kind, texts), Choices.kind(kind.key()))));
    @Nullable String key = finding.kind();
    String current =
        key == null
            ? contacts
            : finding
                .catalog()
                .kind(key)
                .map(kind -> name(kind, texts))
                .orElseGet(() -> texts.text("importpage.kind.events", key));
    return new Token(texts.text("importpage.kind"), current, options).named("import-kind");
  }

  private static String name(EventKind kind, Texts texts) {
    return texts.text("importpage.kind.events", kind.labels().in(texts.locale()));
  }

  /// Which field identifies contacts: a choice only while the workspace has none.
  private static Node key(Finding finding) {
    Texts texts = finding.texts();
    ImportReport.@Nullable ReadAs read = finding.read();
    String field = read == null ? finding.catalog().keyField() : read.keyField();
    String current = texts.text("importpage.key.by", finding.label(field));
    if (read == null || !read.keyFree()) {
      Label fixed = word(current);
      fixed.setId("import-key");
      fixed.setTooltip(new Tooltip(texts.text("importpage.key.fixed")));
      return fixed;
    }
    List<Token.Option> options = new ArrayList<>();
    finding.fields().stream()
        .filter(one -> one.type().isText() && one.type() != FieldType.COUNTRY)
        .map(ImportReport.ReadField::key)
        .distinct()
        .forEach(one -> options.add(option(finding, one)));
    String own = finding.catalog().keyField();
    if (finding.fields().stream().noneMatch(one -> one.key().equals(own))) {
      options.addFirst(option(finding, own));
    }
    return new Token(texts.text("importpage.key"), current, options).named("import-key");
  }

  private static Token.Option option(Finding finding, String field) {
    String name = finding.texts().text("importpage.key.by", finding.label(field));
    return finding.option(name, now -> now.withKeyField(field));
  }
}
