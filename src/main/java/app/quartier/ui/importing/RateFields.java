package app.quartier.ui.importing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// A field for each foreign currency of the file: what one unit of it is worth.
final class RateFields {
  private static final int COLUMNS = 6;

  private RateFields() {}

  static List<HBox> of(Finding finding) {
    TreeSet<String> currencies = new TreeSet<>(finding.currencies());
    currencies.addAll(finding.settings().rates().keySet());
    return currencies.stream().map(currency -> field(finding, currency)).toList();
  }

  private static HBox field(Finding finding, String currency) {
    var texts = finding.texts();
    String own = finding.catalog().currency();
    @Nullable BigDecimal rate = finding.settings().rates().get(currency);
    TextField worth = new TextField(rate == null ? "" : texts.formats().number(rate));
    worth.setId("import-rate-" + currency);
    worth.setPrefColumnCount(COLUMNS);
    worth.setPromptText(texts.text("importpage.rate.prompt"));
    worth.setAccessibleText(texts.text("importpage.rate.meaning", currency, own));
    worth.setOnAction(entered -> commit(finding, currency, worth));
    worth
        .focusedProperty()
        .addListener((property, was, focused) -> {
          if (!focused) {
            commit(finding, currency, worth);
          }
        });
    HBox box =
        new HBox(
            new Label(texts.text("importpage.rate.unit", currency)),
            worth,
            new Label(texts.text("importpage.rate.own", own)));
    box.getStyleClass().add("rate");
    return box;
  }

  private static void commit(Finding finding, String currency, TextField worth) {
    String written = worth.getText().strip();
    Optional<BigDecimal> rate = parsed(written);
    boolean bad = rate.isEmpty() && !written.isEmpty();
    worth.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("bad"), bad);
    @Nullable BigDecimal before = finding.settings().rates().get(currency);
    @Nullable BigDecimal next = rate.orElse(null);
    boolean same = before == null ? next == null : next != null && before.compareTo(next) == 0;
    if (!bad && !same) {
      finding.model().change(Choices.rate(currency, next));
    }
  }

  /// With comma or point, above zero.
  static Optional<BigDecimal> parsed(String written) {
    if (!written.matches("\\d{1,9}([.,]\\d{1,9})?")) {
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(written.replace(',', '.')))
        .filter(worth -> worth.signum() > 0);
  }
}
