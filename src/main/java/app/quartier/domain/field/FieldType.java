package app.quartier.domain.field;

/// The types a field can have, and how one value of each is held in memory as a cell.
///
/// A cell is a `String` (text-like types), an [ItemSet], a [Point], or a `Long` in the unit given
/// by [#scale()]: numbers in millionths, money in ten-thousandths, dates as days since 1970-01-01,
/// instants as milliseconds since 1970-01-01T00:00Z, yes/no as 1/0.
public enum FieldType {
  TEXT("text", 0),
  NUMBER("number", 6),
  MONEY("money", 4),
  DATE("date", 0),
  INSTANT("instant", 0),
  YES_NO("yesNo", 0),
  CHOICE("choice", 0),
  EMAIL("email", 0),
  PHONE("phone", 0),
  COUNTRY("country", 0),
  POSTCODE("postcode", 0),
  SET("set", 0),
  PLACE("place", 0);

  private final String key;
  private final int scale;

  FieldType(String key, int scale) {
    this.key = key;
    this.scale = scale;
  }

  /// Its name in documents, on the command line and in text keys.
  public String key() {
    return key;
  }

  /// Decimal places kept: 6 for numbers, 4 for money, 0 for everything else.
  public int scale() {
    return scale;
  }

  /// Whether cells are strings, compared after folding.
  public boolean isText() {
    return switch (this) {
      case TEXT, CHOICE, EMAIL, PHONE, COUNTRY, POSTCODE -> true;
      case NUMBER, MONEY, DATE, INSTANT, YES_NO, SET, PLACE -> false;
    };
  }
}
