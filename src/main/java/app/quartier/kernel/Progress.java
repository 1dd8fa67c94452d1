package app.quartier.kernel;

/// Where long work tells how far it is. Called from the working thread; must return at once.
@FunctionalInterface
public interface Progress {
  Progress NONE = (phase, done, total) -> {};

  /// `phase` is a text key (`progress.import.read`); `done` of `total` steps, `total` −1 when
  /// unknown.
  void at(String phase, long done, long total);
}
