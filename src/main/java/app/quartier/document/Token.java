package app.quartier.document;

/// One piece of a segment written as text.
///
/// @param text a quoted one without its quotes
/// @param line counted from 1
/// @param column counted from 1, in characters as people see them
record Token(Kind kind, String text, int line, int column) {

  /// What sort of piece.
  enum Kind {
    WORD,
    /// Between double quotes: a value.
    QUOTED,
    /// Between back quotes: the name of a field.
    NAME,
    NUMBER,
    SYMBOL,
    END
  }

  boolean is(String word) {
    return (kind == Kind.WORD || kind == Kind.SYMBOL) && text.equals(word);
  }

  boolean is(Kind other) {
    return kind == other;
  }
}
