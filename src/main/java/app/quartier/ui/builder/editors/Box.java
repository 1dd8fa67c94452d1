package app.quartier.ui.builder.editors;

/// A place where one end of a comparison is given.
interface Box {

  /// What stands there, read.
  Reader.Typed read();

  /// Whether it can be read; says below the box why not.
  boolean isRight();

  /// Puts the focus where typing starts.
  void focus();
}
