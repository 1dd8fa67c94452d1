package app.quartier.importing;

import app.quartier.kernel.Problem;
import app.quartier.value.Blanks;
import app.quartier.value.Formulas;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The records of a file below its header, mended where that is safe.
///
/// A cell between quotes may go over several lines. A quote that is never closed, or that would
/// swallow lines which are records by themselves, costs only the record it stands in: reading goes
/// on with the next line. Empty cells missing or too many at the end are no fault only when too
/// many.
final class Rows implements Closeable {
  /// A quoted cell over more lines than this is a missing quote.
  static final int TALLEST = 200;

  /// Enough rows for handing them to another thread to cost nothing.
  private static final int BUNCH = 256;

  /// Letters of a bunch: rows may be long, and several bunches wait to be taken.
  private static final int LETTERS = 256 * 1024;

  private final Lines lines;
  private final Shape shape;
  private final Deque<String> ahead = new ArrayDeque<>();
  private long line;
  private long blank;

  Rows(Path file, Encoding encoding, Shape shape) throws IOException {
    this.lines = new Lines(file, encoding);
    this.shape = shape;
    boolean more = true;
    while (more && line < shape.headerLine() + shape.skipped()) {
      more = take() != null;
    }
  }

  /// Rows without any value stepped over so far.
  long blank() {
    return blank;
  }

  /// The next record that is not blank; null at the end.
  @Nullable Row next() throws IOException {
    while (true) {
      String text = take();
      if (text == null) {
        return null;
      }
      long first = line;
      Cells cells = Cells.split(text, shape.delimiter());
      if (cells.ending() == Cells.Ending.CLOSED && cells.blank()) {
        blank++;
        continue;
      }
      return switch (cells.ending()) {
        case CLOSED -> row(first, cells);
        case OPEN -> continued(first, text);
        case BROKEN -> unbalanced(first, text);
      };
    }
  }

  /// The next records, [#BUNCH] at most, fewer once they have [#LETTERS]; null at the end.
  @Nullable List<Row> bunch() throws IOException {
    List<Row> bunch = new ArrayList<>(BUNCH);
    int letters = 0;
    Row row = next();
    while (row != null) {
      bunch.add(row);
      letters += letters(row);
      row = bunch.size() < BUNCH && letters < LETTERS ? next() : null;
    }
    return bunch.isEmpty() ? null : bunch;
  }

  private static int letters(Row row) {
    int letters = 0;
    for (String cell : row.cells()) {
      letters += cell.length();
    }
    return letters;
  }

  private @Nullable String take() throws IOException {
    String text = ahead.isEmpty() ? lines.next() : ahead.poll();
    line += text == null ? 0 : 1;
    return text;
  }

  private Row continued(long first, String text) throws IOException {
    StringBuilder joined = new StringBuilder(text);
    List<String> taken = new ArrayList<>();
    boolean whole = isRecord(text);
    while (taken.size() < TALLEST && joined.length() < Lines.LONGEST) {
      String more = take();
      if (more == null) {
        break;
      }
      taken.add(more);
      if (whole && isRecord(more)) {
        break;
      }
      joined.append('\n').append(more);
      if (more.indexOf('"') < 0) {
        continue;
      }
      Cells cells = Cells.split(joined.toString(), shape.delimiter());
      if (cells.ending() == Cells.Ending.CLOSED) {
        return row(first, cells);
      }
      if (cells.ending() == Cells.Ending.BROKEN) {
        break;
      }
    }
    giveBack(taken);
    return unbalanced(first, text);
  }

  /// Whether the line has all the cells of a record when its quotes mean nothing.
  private boolean isRecord(String text) {
    return shape.cells() > 1 && Cells.count(text, shape.delimiter()) == shape.cells();
  }

  private void giveBack(List<String> taken) {
    for (int i = taken.size() - 1; i >= 0; i--) {
      ahead.addFirst(taken.get(i));
    }
    line -= taken.size();
  }

  private Row unbalanced(long first, String text) {
    List<String> raw = List.of(text.split(Pattern.quote(String.valueOf(shape.delimiter())), -1));
    return new Row(first, own(raw), Problem.input("problem.import.row.quotes"));
  }

  private Row row(long first, Cells cells) {
    List<String> values = cells.values();
    while (values.size() > shape.cells() && Blanks.trim(values.getLast()).isEmpty()) {
      values.removeLast();
    }
    return new Row(first, own(values), fault(values));
  }

  /// The cells the row had before it was rejected.
  private List<String> own(List<String> cells) {
    return shape.lead() == 0
        ? cells
        : cells.stream().skip(shape.lead()).map(Formulas::unguarded).toList();
  }

  private @Nullable Problem fault(List<String> values) {
    if (values.size() != shape.cells()) {
      int own = Math.max(0, values.size() - shape.lead());
      return Problem.input("problem.import.row.cells", own, shape.width());
    }
    for (String value : values) {
      if (value.length() >= Lines.LONGEST) {
        return Problem.input("problem.import.row.long");
      }
      if (value.indexOf(Lines.UNDECODABLE) >= 0) {
        return Problem.input("problem.import.row.bytes");
      }
    }
    return null;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
