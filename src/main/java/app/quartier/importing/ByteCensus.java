package app.quartier.importing;

/// Counts what tells encodings apart: the bytes themselves, where NULs stand, and how many
/// sequences beyond ASCII are well-formed UTF-8.
final class ByteCensus {
  private final long[] bytes = new long[256];
  private final long[] nulls = new long[2];
  private long position;
  private long sequences;
  private long broken;
  private int pending;
  private int lowest = 0x80;
  private int highest = 0xBF;

  void see(byte[] buffer, int length) {
    for (int i = 0; i < length; i++) {
      see(buffer[i] & 0xFF);
    }
  }

  /// Ends the count: a sequence cut by the end of the file is broken.
  void end() {
    if (pending > 0) {
      broken++;
      pending = 0;
    }
  }

  private void see(int b) {
    bytes[b]++;
    if (b == 0) {
      nulls[(int) (position & 1)]++;
    }
    position++;
    if (pending > 0) {
      if (b >= lowest && b <= highest) {
        pending--;
        lowest = 0x80;
        highest = 0xBF;
        sequences += pending == 0 ? 1 : 0;
        return;
      }
      broken++;
      pending = 0;
    }
    if (b >= 0x80) {
      begin(b);
    }
  }

  /// Table 3-7 of the Unicode standard: overlong forms, surrogates and codes past U+10FFFF are out.
  private void begin(int b) {
    lowest = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
    highest = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
    if (b >= 0xC2 && b <= 0xDF) {
      pending = 1;
    } else if (b >= 0xE0 && b <= 0xEF) {
      pending = 2;
    } else if (b >= 0xF0 && b <= 0xF4) {
      pending = 3;
    } else {
      broken++;
    }
  }

  long size() {
    return position;
  }

  long of(int b) {
    return bytes[b];
  }

  /// NULs at even positions (0) or odd ones (1).
  long nulls(int parity) {
    return nulls[parity];
  }

  /// Well-formed UTF-8 sequences of more than one byte.
  long sequences() {
    return sequences;
  }

  /// Bytes and sequences that no UTF-8 text has.
  long broken() {
    return broken;
  }

  /// Control characters that no text file has, NUL apart.
  long controls() {
    long count = 0;
    for (int b = 1; b < 0x20; b++) {
      boolean usual = b == '\t' || b == '\n' || b == '\r' || b == 0x0C || b == 0x1A || b == 0x1B;
      count += usual ? 0 : bytes[b];
    }
    return count;
  }
}
