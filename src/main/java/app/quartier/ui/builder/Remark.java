package app.quartier.ui.builder;

/// A sentence under a row: what is wrong with it, or why it did not change.
record Remark(Kind kind, String text) {
  /// What it is about.
  enum Kind {
    WRONG,
    LOCKED,
    /// The days that relative dates mean now.
    DATES
  }
}
