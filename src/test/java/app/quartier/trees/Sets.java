package app.quartier.trees;

import app.quartier.domain.segment.Count;
import app.quartier.domain.segment.ItemTest;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Place;
import app.quartier.domain.segment.Share;
import app.quartier.oracle.OracleFolding;
import app.quartier.oracle.OraclePlace;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Draws sets of texts and places, and what is asked of them: items spelled in several ways, items
/// that are parts of others; places at the poles, on both sides of the date line, at exactly and at
/// nearly the distance asked for.
final class Sets {
  private static final List<String> ITEMS =
      List.of(
          "vip",
          "VIP",
          "Vip",
          "vipers",
          "b2b",
          "B2B",
          "été",
          "Ete",
          "a",
          "ab",
          "a;b",
          "a, b",
          "100%",
          "a_b",
          "Œuvre",
          "oeuvre",
          "salon 2026",
          "Salon\u00a02026",
          "\"quoted\"",
          "*");

  private static final double[][] PLACES = {
    {48.8566, 2.3522},
    {48.8567, 2.3522},
    {45.764, 4.8357},
    {43.2965, 5.3698},
    {69.65, 18.96},
    {-17.7, 179.9999},
    {-17.7, -179.9999},
    {-17.7, 180},
    {90, 0},
    {-90, 12.5},
    {0, 0},
    {-48.8566, -177.6478}
  };

  private static final double MILLIMETRE = 1e-6;

  /// On the other side of the earth a millimetre is lost in the haversine's digits.
  private static final double FAR_KM = 19_000;

  private final Draw draw;
  private final Words words;

  Sets(Draw draw) {
    this.draw = draw;
    this.words = new Words(draw);
  }

  /// Different items, none at all among others.
  List<String> value() {
    Map<String, String> items = new LinkedHashMap<>();
    for (int i = draw.between(0, 4); i > 0; i--) {
      String item = draw.one(ITEMS);
      items.putIfAbsent(OracleFolding.fold(item, false, false), item);
    }
    return List.copyOf(items.values());
  }

  OraclePlace place() {
    double[] near = draw.one(PLACES);
    if (draw.chance(0.5)) {
      return new OraclePlace(near[0], near[1]);
    }
    double lat = Math.clamp(near[0] + draw.between(-300, 300) / 1e4, -90, 90);
    double lon = Math.clamp(near[1] + draw.between(-300, 300) / 1e4, -180, 180);
    return new OraclePlace(rounded(lat), rounded(lon));
  }

  private static double rounded(double degrees) {
    return Math.rint(degrees * 1e4) / 1e4;
  }

  /// For "exactly" mostly the items of somebody, for the others items of several people.
  Operands listed(String operator, Column column) {
    List<String> items = new ArrayList<>();
    if (!operator.equals("hasExactly")) {
      items.add(draw.one(ITEMS));
    }
    if (operator.equals("hasExactly") || draw.chance(0.4)) {
      items.addAll(of(column));
    }
    if (items.isEmpty() || draw.chance(0.1)) {
      items.add(draw.one(ITEMS));
    }
    if (draw.chance(0.05)) {
      items.add("nobody has this");
    }
    return many(items);
  }

  private List<String> of(Column column) {
    return ((List<?>) draw.one(column.values())).stream().map(String.class::cast).toList();
  }

  private Operands many(List<String> items) {
    return new Operands.Many(
        items.stream()
            .<Literal>map(item -> new Literal.Text(draw.chance(0.7) ? item : words.retyped(item)))
            .toList());
  }

  Operands items(Column column) {
    ItemTest item = draw.chance(0.25) ? null : test(column);
    Share share = item != null && draw.chance(0.25) ? new Share.Every() : new Share.Some(count());
    return new Operands.Items(share, item);
  }

  private Count count() {
    Count.Relation relation = draw.one(Count.Relation.values());
    int n = draw.between(0, 3);
    return relation == Count.Relation.BETWEEN
        ? new Count(relation, n, draw.between(0, 4))
        : Count.of(relation, n);
  }

  private ItemTest test(Column column) {
    String operator =
        draw.one(
            "equals",
            "isNot",
            "anyOf",
            "noneOf",
            "contains",
            "notContains",
            "startsWith",
            "notStartsWith",
            "endsWith",
            "notEndsWith");
    String item = draw.one(ITEMS);
    return switch (operator) {
      case "anyOf", "noneOf" -> {
        List<String> listed = new ArrayList<>(of(column));
        listed.add(item);
        yield new ItemTest(operator, many(listed));
      }
      case "equals", "isNot" -> new ItemTest(operator, one(words.retyped(item)));
      case "startsWith", "notStartsWith" -> new ItemTest(operator, one(words.start(item)));
      case "endsWith", "notEndsWith" -> new ItemTest(operator, one(words.end(item)));
      default -> new ItemTest(operator, one(words.part(words.retyped(item))));
    };
  }

  private static Operands one(String text) {
    return new Operands.One(new Literal.Text(text));
  }

  /// A place of the data or elsewhere; a distance that ends a millimetre before or after somebody,
  /// at somebody's own place, or anywhere.
  Operands near(Column column) {
    OraclePlace from = draw.chance(0.6) ? (OraclePlace) draw.one(column.values()) : place();
    OraclePlace to = (OraclePlace) draw.one(column.values());
    double distance = to.kilometresTo(from.lat(), from.lon());
    double step = distance > FAR_KM ? 0.1 : MILLIMETRE;
    double km =
        switch (draw.between(0, 5)) {
          case 0 -> 0;
          case 1 -> distance + step;
          case 2 -> Math.max(0, distance - step);
          case 3 -> draw.between(1, 20_100);
          default -> draw.between(1, 60) / 10.0;
        };
    String label = draw.chance(0.3) ? words.place() : null;
    return new Operands.Near(BigDecimal.valueOf(km), new Place(from.lat(), from.lon(), label));
  }
}
