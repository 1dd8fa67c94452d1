package app.quartier.importing;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The lines of a file, one by one, ended by LF, CR or CRLF in any mixture.
///
/// Bytes that mean nothing in the encoding become [#UNDECODABLE]; a line of more than a million
/// characters is cut there, so no file can fill the memory.
final class Lines implements Closeable {
  /// A code point that no text may hold, so it is never mistaken for a character of the file.
  static final char UNDECODABLE = '\uFDD0';

  static final int LONGEST = 1_000_000;

  private final Reader reader;
  private final char[] buffer = new char[1 << 15];
  private int at;
  private int end;
  private boolean afterReturn;
  private long number;

  Lines(Path file, Encoding encoding) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    try {
      in.skipNBytes(encoding.mark());
    } catch (IOException broken) {
      in.close();
      throw broken;
    }
    CharsetDecoder decoder =
        encoding
            .charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE)
            .replaceWith(String.valueOf(UNDECODABLE));
    reader = new InputStreamReader(in, decoder);
  }

  /// The next line without its end; null at the end of the file.
  @Nullable String next() throws IOException {
    StringBuilder line = null;
    while (true) {
      if (at >= end) {
        end = reader.read(buffer);
        at = 0;
        if (end < 0) {
          end = 0;
          return line == null ? null : counted(line);
        }
      }
      if (afterReturn) {
        afterReturn = false;
        if (buffer[at] == '\n') {
          at++;
          continue;
        }
      }
      int start = at;
      while (at < end && buffer[at] != '\n' && buffer[at] != '\r') {
        at++;
      }
      if (line == null && at < end && at - start <= LONGEST) {
        String whole = new String(buffer, start, at - start);
        afterReturn = buffer[at++] == '\r';
        number++;
        return whole;
      }
      line = line == null ? new StringBuilder(at - start) : line;
      line.append(buffer, start, Math.min(at - start, LONGEST + 1 - line.length()));
      if (at < end) {
        afterReturn = buffer[at++] == '\r';
        return counted(line);
      }
    }
  }

  /// The number of the line given last; the first has 1.
  long number() {
    return number;
  }

  private String counted(StringBuilder line) {
    number++;
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
