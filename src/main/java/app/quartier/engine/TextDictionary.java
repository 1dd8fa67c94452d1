package app.quartier.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.quartier.domain.core.Core.TextMatch.Part;
import app.quartier.engine.file.DerivedInput;
import app.quartier.engine.file.DerivedOutput;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Wildcards;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/// Distinct texts, numbered from 0 in the order they came, held as one array of UTF-8 bytes: about
/// 12 bytes per text beside its letters.
///
/// Filled by one thread, then only read. Searching bytes finds what searching characters finds,
/// because no UTF-8 character begins inside another.
final class TextDictionary {
  private static final int FREE = -1;

  /// Texts looked for: each takes half a microsecond, as it is where the memory is cold.
  private static final int LEAST_SHARE = 500;

  private byte[] bytes = new byte[64];
  private int[] starts = new int[9];
  private int[] table = table(16);
  private int size;

  static TextDictionary read(DerivedInput in) throws IOException {
    TextDictionary read = new TextDictionary();
    read.bytes = in.bytes();
    read.starts = in.ints();
    read.table = in.ints();
    read.size = read.starts.length - 1;
    return read;
  }

  /// To be trimmed before.
  void write(DerivedOutput out) throws IOException {
    out.bytes(bytes);
    out.ints(starts);
    out.ints(table);
  }

  int size() {
    return size;
  }

  String text(int code) {
    return new String(bytes, starts[code], length(code), UTF_8);
  }

  void digest(int code, MessageDigest into) {
    into.update(bytes, starts[code], length(code));
  }

  /// The number of this text, which is taken in when it is new.
  int intern(String text) {
    byte[] utf8 = text.getBytes(UTF_8);
    int slot = slot(utf8);
    if (table[slot] != FREE) {
      return table[slot];
    }
    append(utf8);
    table[slot] = size;
    size++;
    // At most half full, so that searches stay short.
    if (size * 2 > table.length) {
      grow();
    }
    return size - 1;
  }

  /// The number of this text, or -1.
  int find(String text) {
    return table[slot(text.getBytes(UTF_8))];
  }

  /// The numbers of those of the texts that are here.
  int[] find(List<String> some) {
    return Shares.of(
            some.size(),
            LEAST_SHARE,
            (from, to) -> some.subList(from, to).stream().mapToInt(this::find).toArray())
        .stream()
        .flatMapToInt(Arrays::stream)
        .filter(code -> code != FREE)
        .toArray();
  }

  /// By code points.
  int compare(int code, int other) {
    return Arrays.compareUnsigned(
        bytes, starts[code], starts[code + 1], bytes, starts[other], starts[other + 1]);
  }

  /// Gives back what was reserved for further texts.
  void trim() {
    bytes = Arrays.copyOf(bytes, starts[size]);
    starts = Arrays.copyOf(starts, size + 1);
  }

  /// Asks a text whether it has `needle` in that part.
  IntPredicate having(Part part, String needle) {
    byte[] wanted = needle.getBytes(UTF_8);
    return switch (part) {
      case CONTAINS -> code -> contains(starts[code], starts[code + 1] - wanted.length, wanted);
      case STARTS -> code -> length(code) >= wanted.length && isAt(starts[code], wanted);
      case ENDS ->
          code -> length(code) >= wanted.length && isAt(starts[code + 1] - wanted.length, wanted);
      case PATTERN, REGEX -> throw new IllegalArgumentException(part.name());
    };
  }

  boolean matches(Wildcards pattern, int code) {
    return pattern.match(bytes, starts[code], starts[code + 1]);
  }

  /// How a text of this dictionary stands to one of another.
  boolean has(int code, Part part, TextDictionary others, int other) {
    int length = others.length(other);
    int last = starts[code + 1] - length;
    int start = starts[code];
    if (last < start) {
      return false;
    }
    return switch (part) {
      case STARTS -> sameAt(start, others, other, length);
      case ENDS -> sameAt(last, others, other, length);
      case CONTAINS -> {
        int at = start;
        while (at <= last && !sameAt(at, others, other, length)) {
          at++;
        }
        yield at <= last;
      }
      case PATTERN, REGEX -> throw new IllegalArgumentException(part.name());
    };
  }

  private boolean sameAt(int at, TextDictionary others, int other, int length) {
    int from = others.starts[other];
    return Arrays.equals(bytes, at, at + length, others.bytes, from, from + length);
  }

  /// For each text, the number of the same text in another dictionary; -1 where it has none.
  int[] numbersIn(TextDictionary other, Cancel cancel) {
    int[] numbers = new int[size];
    for (int code = 0; code < size; code++) {
      if (code % Rows.CHUNK == 0) {
        cancel.check();
      }
      numbers[code] = other.find(text(code));
    }
    return numbers;
  }

  private boolean contains(int first, int last, byte[] wanted) {
    if (wanted.length == 0) {
      return true;
    }
    // A needle longer than the text leaves no place to begin.
    byte initial = wanted[0];
    for (int at = first; at <= last; at++) {
      if (bytes[at] == initial && isAt(at, wanted)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAt(int at, byte[] wanted) {
    for (int i = 0; i < wanted.length; i++) {
      if (bytes[at + i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  private int length(int code) {
    return starts[code + 1] - starts[code];
  }

  private void append(byte[] utf8) {
    int start = starts[size];
    int end = Math.addExact(start, utf8.length);
    if (end > bytes.length) {
      bytes = Arrays.copyOf(bytes, grown(bytes.length, end));
    }
    if (size + 2 > starts.length) {
      starts = Arrays.copyOf(starts, grown(starts.length, size + 2));
    }
    System.arraycopy(utf8, 0, bytes, start, utf8.length);
    starts[size + 1] = end;
  }

  private static int grown(int length, int least) {
    long wanted = Math.max(least, length + (length >> 1) + 16L);
    return (int) Math.min(wanted, Integer.MAX_VALUE - 8L);
  }

  /// Where the text is in the table, or the free place where it would be put.
  private int slot(byte[] utf8) {
    int mask = table.length - 1;
    int slot = spread(Arrays.hashCode(utf8)) & mask;
    while (table[slot] != FREE && !holds(table[slot], utf8)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private boolean holds(int code, byte[] utf8) {
    return length(code) == utf8.length && isAt(starts[code], utf8);
  }

  private void grow() {
    table = table(table.length * 2);
    int mask = table.length - 1;
    for (int code = 0; code < size; code++) {
      int slot = spread(hash(code)) & mask;
      while (table[slot] != FREE) {
        slot = (slot + 1) & mask;
      }
      table[slot] = code;
    }
  }

  /// The same as `Arrays.hashCode` of the text's bytes.
  private int hash(int code) {
    int hash = 1;
    for (int i = starts[code]; i < starts[code + 1]; i++) {
      hash = 31 * hash + bytes[i];
    }
    return hash;
  }

  private static int spread(int hash) {
    int mixed = hash * 0x9E37_79B1;
    return mixed ^ mixed >>> 15;
  }

  private static int[] table(int length) {
    int[] table = new int[length];
    Arrays.fill(table, FREE);
    return table;
  }
}
