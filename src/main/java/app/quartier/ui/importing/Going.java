package app.quartier.ui.importing;

/// How far a job is.
///
/// @param phase text key; empty before the first
/// @param total −1 when unknown
record Going(String phase, long done, long total) {
  static final Going START = new Going("", 0, -1);

  /// From 0 to 1; negative when unknown.
  double share() {
    return total <= 0 ? -1 : (double) done / total;
  }
}
