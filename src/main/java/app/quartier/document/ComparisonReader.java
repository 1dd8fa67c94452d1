package app.quartier.document;

import app.quartier.domain.operator.AsNumber;
import app.quartier.domain.operator.Operator;
import app.quartier.domain.operator.Shape;
import app.quartier.domain.segment.Operands;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads what a condition compares with beside values: another field, a rank, a text as a number.
final class ComparisonReader {
  private final Reading reading;

  ComparisonReader(Reading reading) {
    this.reading = reading;
  }

  /// Complains about what the operator cannot do.
  void onlyWhatFits(Entry entry, Operator operator) {
    if (entry.has("otherField") && entry.has("value")) {
      reading.complain("document.otherField.value", entry.at("otherField"));
    }
    if (entry.has("as") && !AsNumber.isTakenBy(operator)) {
      List<String> ids = AsNumber.operators().stream().map(Operator::id).toList();
      reading.complain("document.as", entry.at("as"), operator.id(), String.join(", ", ids));
    }
    if (operator.shape() == Shape.RANK && entry.has("property")) {
      reading.complain("problem.segment.rankInWhere", entry.at("op"), operator.id());
    }
  }

  boolean asNumber(Entry entry) {
    @Nullable String as = entry.text("as");
    if (as != null && !as.equals(Format.AS_NUMBER)) {
      reading.unknown("document.word.unknown", entry.at("as"), as, List.of(Format.AS_NUMBER));
    }
    return Format.AS_NUMBER.equals(as);
  }

  Operands rank(Entry entry) {
    if (!entry.has("n") && !entry.has("unit")) {
      return new Operands.None();
    }
    Optional<JsonNode> n = entry.required("n");
    String unit = entry.name("unit");
    if (unit.equals(Format.PERCENT)) {
      return new Operands.Ranked(n.map(json -> percent(json, entry)).orElse(BigDecimal.ONE), true);
    }
    if (!unit.isEmpty() && !unit.equals(Format.COUNT)) {
      List<String> units = List.of(Format.COUNT, Format.PERCENT);
      reading.unknown("document.word.unknown", entry.at("unit"), unit, units);
    }
    int count = n.isEmpty() ? 1 : entry.whole("n", 1, Integer.MAX_VALUE);
    return new Operands.Ranked(BigDecimal.valueOf(count), false);
  }

  private BigDecimal percent(JsonNode json, Entry entry) {
    String at = entry.at("n");
    if (!json.isNumber()) {
      reading.complain("document.percent", at);
      return BigDecimal.ONE;
    }
    BigDecimal percent = json.decimalValue();
    if (percent.signum() <= 0 || percent.compareTo(Format.ALL_PERCENT) > 0) {
      reading.complain("document.percent", at);
      return BigDecimal.ONE;
    }
    if (percent.scale() > Format.MAX_DIGITS) {
      reading.complain("document.digits", at, Format.MAX_DIGITS);
      return BigDecimal.ONE;
    }
    return percent;
  }
}
