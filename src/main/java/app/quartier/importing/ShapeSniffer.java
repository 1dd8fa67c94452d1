package app.quartier.importing;

import app.quartier.domain.field.FieldType;
import app.quartier.domain.intake.ImportSettings;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import app.quartier.value.Blanks;
import app.quartier.value.Conventions;
import app.quartier.value.DateOrder;
import app.quartier.value.Formulas;
import app.quartier.value.Reading;
import app.quartier.value.ValueReader;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// Finds how a file's lines make a table: delimiter, lines above the header, header or not.
///
/// The header is the first line with as many cells as most lines, at least half of them filled:
/// what stands above is a preamble. It is no header when one of its cells is an e-mail address or,
/// unless another is a name known for columns, a number or a date.
final class ShapeSniffer {
  private static final int HIGHEST_PREAMBLE = 100;

  private final ImportSettings settings;
  private final Encoding encoding;
  private final IntFunction<String> columnName;

  ShapeSniffer(ImportSettings settings, Encoding encoding, IntFunction<String> columnName) {
    this.settings = settings;
    this.encoding = encoding;
    this.columnName = columnName;
  }

  /// A line of the beginning of the file.
  private record Early(long line, Cells cells) {}

  Shape sniff(Cancel cancel) throws IOException {
    Delimiters delimiters = new Delimiters();
    List<String> top = new ArrayList<>();
    try (Lines lines = new Lines(settings.file(), encoding)) {
      for (String line = lines.next(); line != null; line = lines.next()) {
        cancel.check();
        if (top.size() < HIGHEST_PREAMBLE) {
          top.add(line);
        }
        if (!Blanks.trim(line).isEmpty()) {
          delimiters.see(line);
        }
      }
    }
    Shape returned = returned(top);
    if (returned != null) {
      return returned;
    }
    Delimiters.Found found = delimiters.find();
    Character named = settings.delimiter();
    char delimiter = named == null ? found.delimiter() : named;
    int width = named == null ? found.width() : delimiters.width(named);
    List<Early> early = early(top, delimiter);
    if (early.isEmpty()) {
      String name = String.valueOf(settings.file().getFileName());
      throw new Refusal(Problem.input("problem.import.empty", name));
    }
    return shape(early, delimiter, width > 0 ? width : early.getFirst().cells().values().size());
  }

  /// A file of rejected rows is known by its header alone: all its rows may still be broken.
  private @Nullable Shape returned(List<String> top) {
    int line = 0;
    while (line < top.size() && Blanks.trim(top.get(line)).isEmpty()) {
      line++;
    }
    if (line == top.size()) {
      return null;
    }
    for (char delimiter : Delimiters.CANDIDATES.toCharArray()) {
      List<String> cells = Cells.split(top.get(line), delimiter).values();
      int lead = RejectsHeader.columns(cells);
      if (lead > 0) {
        List<String> own = cells.stream().skip(lead).map(Formulas::unguarded).toList();
        return new Shape(delimiter, true, line + 1L, 0, names(own), lead);
      }
    }
    return null;
  }

  private static List<Early> early(List<String> top, char delimiter) {
    List<Early> early = new ArrayList<>();
    for (int i = 0; i < top.size(); i++) {
      Cells cells = Cells.split(top.get(i), delimiter);
      if (!cells.blank()) {
        early.add(new Early(i + 1L, cells));
      }
    }
    return early;
  }

  private Shape shape(List<Early> early, char delimiter, int width) {
    Early candidate = null;
    for (Early row : early) {
      if (row.cells().values().size() == width && filled(row.cells()) * 2 >= width) {
        candidate = row;
        break;
      }
    }
    Early head = candidate == null ? early.getFirst() : candidate;
    Boolean told = settings.header();
    boolean header = told == null ? namesColumns(head.cells().values()) : told;
    if (header) {
      return new Shape(delimiter, true, head.line(), 0, names(head.cells().values()), 0);
    }
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= width; i++) {
      names.add(columnName.apply(i));
    }
    long firstRow =
        early.stream()
            .filter(r -> r.cells().values().size() == width)
            .mapToLong(Early::line)
            .findFirst()
            .orElse(1);
    return new Shape(delimiter, false, 0, firstRow - 1, names, 0);
  }

  private static long filled(Cells cells) {
    return cells.values().stream().filter(v -> !Blanks.trim(v).isEmpty()).count();
  }

  private static boolean namesColumns(List<String> cells) {
    boolean known = cells.stream().anyMatch(KnownHeaders::isKnown);
    Conventions any = new Conventions('.', DateOrder.DAY_FIRST, ZoneOffset.UTC, "FR", 2100);
    for (String cell : cells) {
      if (reads(FieldType.EMAIL, cell, any)) {
        return false;
      }
      boolean value = reads(FieldType.NUMBER, cell, any) || reads(FieldType.DATE, cell, any);
      if (value && !known) {
        return false;
      }
    }
    return true;
  }

  private static boolean reads(FieldType type, String cell, Conventions conventions) {
    return ValueReader.of(type, null, conventions).read(cell) instanceof Reading.Read;
  }

  /// The names as written; empty ones numbered, repeated ones told apart, empty ones at the end
  /// dropped.
  private List<String> names(List<String> cells) {
    int width = cells.size();
    while (width > 1 && Blanks.trim(cells.get(width - 1)).isEmpty()) {
      width--;
    }
    List<String> names = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < width; i++) {
      String written = Blanks.trim(cells.get(i)).replaceAll("\\s+", " ");
      String wanted = written.isEmpty() ? columnName.apply(i + 1) : written;
      String name = wanted;
      for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
        name = wanted + " (" + n + ")";
      }
      names.add(name);
    }
    return names;
  }
}
