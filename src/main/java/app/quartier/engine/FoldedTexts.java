package app.quartier.engine;

import app.quartier.kernel.Cancel;
import app.quartier.kernel.Folding;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The texts of a dictionary made comparable, each once, and which text became which.
///
/// When folding changes nothing, as with normalised addresses, the dictionary itself is shared.
final class FoldedTexts {
  private final TextDictionary texts;
  private final int @Nullable [] folded;

  private FoldedTexts(TextDictionary texts, int @Nullable [] folded) {
    this.texts = texts;
    this.folded = folded;
  }

  static FoldedTexts of(TextDictionary written, Folding folding, Cancel cancel) {
    return of(written, folding::fold, cancel);
  }

  /// @param comparable what a text is compared as
  static FoldedTexts of(TextDictionary written, UnaryOperator<String> comparable, Cancel cancel) {
    TextDictionary texts = new TextDictionary();
    int[] folded = new int[written.size()];
    boolean same = true;
    for (int code = 0; code < folded.length; code++) {
      if (code % Rows.CHUNK == 0) {
        cancel.check();
      }
      String text = written.text(code);
      String plain = comparable.apply(text);
      same &= plain.equals(text);
      folded[code] = texts.intern(plain);
    }
    texts.trim();
    return same ? new FoldedTexts(written, null) : new FoldedTexts(texts, folded);
  }

  /// The folded texts.
  TextDictionary texts() {
    return texts;
  }

  /// Whether folding changed nothing, so that both have the same numbers.
  boolean isSame() {
    return folded == null;
  }

  /// The number, among the folded texts, of what this written text became.
  int of(int code) {
    return folded == null ? code : folded[code];
  }

  /// Turns an answer per folded text into one per written text.
  boolean[] perWritten(boolean[] wanted) {
    if (folded == null) {
      return wanted;
    }
    boolean[] answers = new boolean[folded.length];
    for (int code = 0; code < answers.length; code++) {
      answers[code] = wanted[folded[code]];
    }
    return answers;
  }
}
