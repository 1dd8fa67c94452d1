package app.quartier.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;

/// A pattern of letters in which `*` stands for any letters or none and `?` for exactly one;
/// everything else stands for itself. It describes a whole text. Immutable; safe from any thread.
///
/// Works on UTF-8 bytes, as texts are held in memory; `?` takes all the bytes of its letter. At
/// worst it takes as many steps as text times pattern is long.
public final class Wildcards {
  private final byte[] pattern;

  public Wildcards(String pattern) {
    this.pattern = pattern.getBytes(UTF_8);
  }

  public boolean match(String text) {
    byte[] utf8 = text.getBytes(UTF_8);
    return match(utf8, 0, utf8.length);
  }

  /// Whether the bytes from `from`, included, to `to`, excluded, are as the pattern says.
  public boolean match(byte[] text, int from, int to) {
    int at = from;
    int p = 0;
    int star = -1;
    int resume = from;
    while (at < to) {
      if (p < pattern.length && pattern[p] == '*') {
        star = p++;
        resume = at;
      } else if (p < pattern.length && (pattern[p] == '?' || pattern[p] == text[at])) {
        at = pattern[p] == '?' ? next(text, at, to) : at + 1;
        p++;
      } else if (star >= 0) {
        p = star + 1;
        resume = next(text, resume, to);
        at = resume;
      } else {
        return false;
      }
    }
    while (p < pattern.length && pattern[p] == '*') {
      p++;
    }
    return p == pattern.length;
  }

  /// Where the next letter begins.
  private static int next(byte[] text, int at, int to) {
    int next = at + 1;
    while (next < to && (text[next] & 0xC0) == 0x80) {
      next++;
    }
    return next;
  }
}
