package app.quartier.document;

import app.quartier.domain.operator.Operator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Reads operators of the text form.
final class OperatorWords {
  private final Cursor cursor;

  OperatorWords(Cursor cursor) {
    this.cursor = cursor;
  }

  /// The longest run of words that is an operator.
  Operator next() {
    int run = run();
    for (int words = run; words > 0; words--) {
      Optional<Operator> operator = Phrases.operator(phrase(words));
      if (operator.isPresent()) {
        cursor.skip(words);
        return operator.get();
      }
    }
    throw cursor.unknown("document.text.operator", phrase(run), Phrases.operators());
  }

  /// How many words stand here one after the other; 1 for a symbol.
  private int run() {
    if (cursor.peek().is(Token.Kind.SYMBOL)) {
      return 1;
    }
    int words = 0;
    while (words < Phrases.MOST_WORDS && cursor.ahead(words).is(Token.Kind.WORD)) {
      words++;
    }
    return words;
  }

  private String phrase(int words) {
    return IntStream.range(0, words)
        .mapToObj(i -> cursor.ahead(i).text())
        .collect(Collectors.joining(" "));
  }
}
