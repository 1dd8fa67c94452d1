package app.quartier.ui.builder;

/// One piece of a row.
///
/// @param part what it opens; WORD opens nothing
/// @param empty still to be chosen
record Token(Part part, String text, boolean empty) {

  /// What the pieces are; each but a word opens an editor.
  enum Part {
    FIELD,
    OPERATOR,
    VALUE,
    KIND,
    COUNT,
    WINDOW,
    SEGMENT,
    WHERE,
    WORD
  }

  static Token word(String text) {
    return new Token(Part.WORD, text, false);
  }

  static Token of(Part part, String text) {
    return new Token(part, text, false);
  }
}
