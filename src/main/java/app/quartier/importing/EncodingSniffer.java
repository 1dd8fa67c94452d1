package app.quartier.importing;

import app.quartier.kernel.Cancel;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Progress;
import app.quartier.kernel.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds out how a file's bytes are to be read, over the whole file.
///
/// Byte order mark, else the pattern of NULs (UTF-16), else strict UTF-8, else mostly UTF-8 (the
/// rows with broken bytes are rejected one by one), else the code page whose letters are the most
/// plausible, Windows-1252 when in doubt. An encoding named by hand wins unless it cannot be.
final class EncodingSniffer {
  private static final Pattern SPREADSHEET = Pattern.compile("(?i)\\.(xls[xmb]?|ods|numbers)$");

  private final Path file;
  private final Progress progress;
  private final Cancel cancel;
  private final ByteCensus census = new ByteCensus();
  private byte[] head = new byte[0];

  EncodingSniffer(Path file, Progress progress, Cancel cancel) {
    this.file = file;
    this.progress = progress;
    this.cancel = cancel;
  }

  Encoding sniff(@Nullable String named) {
    String name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
    if (!Files.exists(file)) {
      throw new Refusal(Problem.input("problem.import.missing", file.toString()));
    }
    if (Files.isDirectory(file)) {
      throw new Refusal(Problem.input("problem.import.directory", file.toString()));
    }
    Charset wanted = named == null ? null : charset(named);
    String sha256 = read(name);
    refuseSpreadsheet(name);
    Charset marked = marked();
    int mark = marked == null ? 0 : isWide(marked) ? 2 : 3;
    if (census.size() == mark) {
      throw new Refusal(Problem.input("problem.import.empty", name));
    }
    Charset charset = wanted == null ? guess(marked, name) : checked(wanted, marked, name);
    // Java's "UTF-16" needs the mark to know the order of bytes; without one it is big-endian.
    Charset exact = charset.equals(StandardCharsets.UTF_16) ? ordered(marked, charset) : charset;
    return new Encoding(exact, charset.name(), mark, sha256, census.size());
  }

  private static Charset charset(String named) {
    try {
      return Charset.forName(named.strip());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      throw new Refusal(Problem.input("problem.import.unknownEncoding", named), unknown);
    }
  }

  private String read(String name) {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[1 << 16];
      long total = Files.size(file);
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        cancel.check();
        head = head.length == 0 ? Arrays.copyOf(buffer, Math.min(n, 4)) : head;
        census.see(buffer, n);
        digest.update(buffer, 0, n);
        progress.at("progress.import.read", census.size(), total);
      }
      census.end();
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException unreadable) {
      throw new Refusal(Problem.input("problem.import.unreadable", name), unreadable);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private @Nullable Charset marked() {
    if (startsWith(0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (startsWith(0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    return startsWith(0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
  }

  private boolean startsWith(int... marks) {
    for (int i = 0; i < marks.length; i++) {
      if (i >= head.length || (head[i] & 0xFF) != marks[i]) {
        return false;
      }
    }
    return true;
  }

  private Charset guess(@Nullable Charset marked, String name) {
    if (marked != null && isWide(marked)) {
      return marked;
    }
    Charset wide = wide();
    if (wide != null) {
      return wide;
    }
    refuseBinary(name);
    if (marked != null || census.broken() * 10 <= census.sequences()) {
      return StandardCharsets.UTF_8;
    }
    return CodePages.mostPlausible(census);
  }

  /// UTF-16 without mark: mostly Latin letters, so nearly every second byte is NUL, on one side.
  private @Nullable Charset wide() {
    long half = census.size() / 2;
    long even = census.nulls(0);
    long odd = census.nulls(1);
    if (odd * 10 > half * 7 && even * 10 < half) {
      return StandardCharsets.UTF_16LE;
    }
    return even * 10 > half * 7 && odd * 10 < half ? StandardCharsets.UTF_16BE : null;
  }

  /// Spreadsheets are packed in a ZIP file or, the old ones, begin as every old Office file.
  private void refuseSpreadsheet(String name) {
    boolean packed = startsWith('P', 'K', 3, 4) || startsWith(0xD0, 0xCF, 0x11, 0xE0);
    if (packed && SPREADSHEET.matcher(name).find()) {
      throw new Refusal(Problem.input("problem.import.spreadsheet", name));
    }
  }

  private void refuseBinary(String name) {
    boolean nulls = census.of(0) > 0;
    if (nulls || census.controls() * 100 > census.size()) {
      throw new Refusal(Problem.input("problem.import.binary", name));
    }
  }

  private Charset checked(Charset wanted, @Nullable Charset marked, String name) {
    boolean wide = wanted.name().startsWith("UTF-16");
    boolean contradicts;
    if (wide) {
      Charset found = marked == null ? wide() : marked;
      boolean agrees =
          wanted.equals(StandardCharsets.UTF_16) ? isWide(found) : wanted.equals(found);
      contradicts = !agrees;
    } else if (isWide(marked) || wide() != null) {
      contradicts = true;
    } else {
      refuseBinary(name);
      contradicts = !decodes(wanted);
    }
    if (contradicts) {
      throw new Refusal(Problem.input("problem.import.wrongEncoding", name, wanted.name()));
    }
    return wanted;
  }

  private static boolean isWide(@Nullable Charset charset) {
    return StandardCharsets.UTF_16LE.equals(charset) || StandardCharsets.UTF_16BE.equals(charset);
  }

  private static Charset ordered(@Nullable Charset marked, Charset wanted) {
    return marked == null ? wanted : marked;
  }

  /// A few broken rows do not make an encoding wrong: they are rejected one by one.
  private boolean decodes(Charset wanted) {
    if (wanted.equals(StandardCharsets.UTF_8)) {
      return census.broken() * 10 <= census.sequences();
    }
    long known = 0;
    long unknown = 0;
    for (int b = 0x80; b < 0x100; b++) {
      boolean letter = CodePages.decodes(wanted, b);
      known += letter ? census.of(b) : 0;
      unknown += letter ? 0 : census.of(b);
    }
    return unknown * 10 <= known;
  }
}
