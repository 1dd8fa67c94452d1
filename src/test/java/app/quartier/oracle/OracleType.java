package app.quartier.oracle;

/// How values are held: `String`, `BigDecimal`, `LocalDate`, `Instant`, `Boolean`.
public enum OracleType {
  TEXT,
  NUMBER,
  DATE,
  INSTANT,
  YES_NO
}
