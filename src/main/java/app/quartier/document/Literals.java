package app.quartier.document;

import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Unit;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads written operands: texts, numbers, amounts of money, relative dates.
final class Literals {
  private static final Pattern AMOUNT = Pattern.compile(Format.AMOUNT);
  private static final Pattern CURRENCY = Pattern.compile(Format.CURRENCY);
  private static final Literal NOTHING = new Literal.Text("");

  private final Reading reading;

  Literals(Reading reading) {
    this.reading = reading;
  }

  Literal any(JsonNode json, String path) {
    if (json.isNumber()) {
      return number(json.decimalValue(), path);
    }
    if (json.isObject() && json.has("amount")) {
      return money(new Entry(json, path, reading));
    }
    return textOrRelative(json, path, "document.literal");
  }

  /// What can stand for a date: a text or a relative date.
  Literal date(JsonNode json, String path) {
    return textOrRelative(json, path, "document.literal.date");
  }

  /// The elements of `values` in an entry.
  Operands many(JsonNode json, Entry entry) {
    String path = entry.at("values");
    List<JsonNode> elements = entry.elements(json, path);
    List<Literal> values = new ArrayList<>();
    if (reading.admitsValues(path, elements.size())) {
      for (int i = 0; i < elements.size(); i++) {
        values.add(any(elements.get(i), path + "[" + i + "]"));
      }
    }
    return new Operands.Many(values);
  }

  private Literal textOrRelative(JsonNode json, String path, String complaint) {
    if (json.isTextual()) {
      return new Literal.Text(json.textValue());
    }
    if (json.isObject() && json.has("ago")) {
      return ago(new Entry(json, path, reading));
    }
    if (json.isObject() && json.has("today")) {
      Entry entry = new Entry(json, path, reading);
      entry.closed(List.of("today"));
      return new Literal.Today(entry.whole("today", -Format.MAX_UNITS, Format.MAX_UNITS));
    }
    reading.complain(complaint, path);
    return NOTHING;
  }

  private Literal number(BigDecimal number, String path) {
    boolean large = number.abs().compareTo(Format.NUMBER_END) >= 0;
    if (large || Math.abs((long) number.scale()) > Format.MAX_DIGITS) {
      reading.complain("document.digits", path, Format.MAX_DIGITS);
      return NOTHING;
    }
    return new Literal.Num(number);
  }

  private Literal money(Entry entry) {
    entry.closed(List.of("amount", "currency"));
    String amount = entry.name("amount");
    @Nullable String currency = entry.text("currency");
    if (currency != null && !CURRENCY.matcher(currency).matches()) {
      reading.complain("document.currency", entry.at("currency"), currency);
    }
    if (amount.isEmpty()) {
      return NOTHING;
    }
    if (!AMOUNT.matcher(amount).matches()) {
      reading.complain("document.amount", entry.at("amount"), amount);
      return NOTHING;
    }
    return new Literal.Money(new BigDecimal(amount), currency);
  }

  private Literal ago(Entry entry) {
    entry.closed(List.of("ago"));
    return entry
        .object("ago")
        .<Literal>map(length -> {
          length.closed(Format.LENGTH);
          length.required("unit");
          return new Literal.Ago(
              length.whole("n", 0, Format.MAX_UNITS), length.word("unit", Unit.class, Unit.DAY));
        })
        .orElse(NOTHING);
  }
}
