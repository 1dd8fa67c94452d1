package app.quartier.ui.builder;

/// A sentence under a row: what is wrong with it, what is to be known of its number, or why it did
/// not change.
record Remark(Kind kind, String text) {
  /// What it is about.
  enum Kind {
    WRONG,
    NOTE,
    LOCKED,
    /// The days that relative dates mean now.
    DATES
  }
}
