package app.quartier.document;

import static app.quartier.document.Schemas.object;
import static app.quartier.document.Schemas.text;

import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Place;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A place and how far from it.
final class PlaceOperands {
  static final String KM = "km";
  static final String PLACE = "place";

  /// More than half round the earth.
  static final int FARTHEST = 20_100;

  private static final int POLE = 90;
  private static final int DATE_LINE = 180;

  private final Reading reading;

  PlaceOperands(Reading reading) {
    this.reading = reading;
  }

  Operands read(Entry entry) {
    @Nullable BigDecimal km =
        entry.value(KM).map(json -> number(json, entry.at(KM), 0, FARTHEST)).orElse(null);
    @Nullable Place place = entry.object(PLACE).map(this::place).orElse(null);
    return km == null && place == null ? new Operands.None() : new Operands.Near(km, place);
  }

  private Place place(Entry entry) {
    for (String later : List.of("postcode", "country")) {
      if (entry.has(later)) {
        reading.complain("document.later", entry.at(later), later);
        return new Place(0, 0, null);
      }
    }
    entry.closed(List.of("lat", "lon", "label"));
    return new Place(
        degrees(entry, "lat", POLE), degrees(entry, "lon", DATE_LINE), entry.text("label"));
  }

  private double degrees(Entry entry, String name, int most) {
    return entry
        .required(name)
        .map(json -> number(json, entry.at(name), -most, most).doubleValue())
        .orElse(0.0);
  }

  private BigDecimal number(JsonNode json, String at, int least, int most) {
    if (!json.isNumber()) {
      reading.complain("document.type.number", at);
      return BigDecimal.ZERO;
    }
    BigDecimal number = json.decimalValue();
    if (Math.abs((long) number.scale()) > Format.MAX_DIGITS) {
      reading.complain("document.digits", at, Format.MAX_DIGITS);
      return BigDecimal.ZERO;
    }
    boolean within =
        number.compareTo(BigDecimal.valueOf(least)) >= 0
            && number.compareTo(BigDecimal.valueOf(most)) <= 0;
    if (!within) {
      reading.complain("document.range", at, number.toPlainString(), least, most);
    }
    return within ? number : BigDecimal.ZERO;
  }

  static void put(ObjectNode json, Operands.Near near) {
    if (near.km() != null) {
      json.put(KM, near.km());
    }
    Place place = near.place();
    if (place != null) {
      ObjectNode written = json.putObject(PLACE);
      written.put("lat", BigDecimal.valueOf(place.lat()));
      written.put("lon", BigDecimal.valueOf(place.lon()));
      if (place.label() != null) {
        written.put("label", place.label());
      }
    }
  }

  static ObjectNode schema(String name) {
    if (name.equals(KM)) {
      return between(0, FARTHEST);
    }
    return object(List.of("lat", "lon"))
        .with("lat", between(-POLE, POLE))
        .with("lon", between(-DATE_LINE, DATE_LINE))
        .with("label", text())
        .json();
  }

  private static ObjectNode between(int least, int most) {
    return Schemas.type("number").put("minimum", least).put("maximum", most);
  }
}
