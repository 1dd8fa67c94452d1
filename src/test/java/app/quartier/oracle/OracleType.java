package app.quartier.oracle;

/// How values are held: `String`, `BigDecimal`, `LocalDate`, `Instant`, `Boolean`, a list of
/// different `String`s, [OraclePlace].
public enum OracleType {
  TEXT,
  NUMBER,
  DATE,
  INSTANT,
  YES_NO,
  SET,
  PLACE
}
