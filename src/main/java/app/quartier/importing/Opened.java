package app.quartier.importing;

import app.quartier.domain.intake.ImportSettings;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Progress;
import app.quartier.kernel.Refusal;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// A file whose lines can be read as a table, with the settings that hold for it: those asked for,
/// and for a file of rejected rows those of the import that rejected them.
record Opened(ImportSettings settings, Encoding encoding, Shape shape, Told told) {

  /// The rows below the header; to be closed by the caller.
  Rows rows() throws IOException {
    return new Rows(settings.file(), encoding, shape);
  }

  static Opened of(ImportSettings asked, Ground ground, Progress progress, Cancel cancel)
      throws IOException {
    Encoding encoding = new EncodingSniffer(asked.file(), progress, cancel).sniff(asked.encoding());
    Shape shape = shape(asked, ground, encoding, cancel);
    ReadAs before = before(asked, encoding, shape, cancel);
    return before == null
        ? new Opened(asked, encoding, shape, Told.NOTHING.under(asked))
        : new Opened(before.under(asked), encoding, shape, before.told().under(asked));
  }

  private static Shape shape(ImportSettings asked, Ground ground, Encoding encoding, Cancel cancel)
      throws IOException {
    IntFunction<String> name = n -> ground.wording().apply(Problem.input("import.column", n));
    LastFile.Asked question =
        new LastFile.Asked(encoding, asked.delimiter(), asked.header(), name.apply(1));
    Optional<Shape> last = ground.lastFile().shape(question);
    if (last.isPresent()) {
      return last.get();
    }
    Shape found = new ShapeSniffer(asked, encoding, name).sniff(cancel);
    ground.lastFile().keep(question, found);
    return found;
  }

  /// What the rows say of how they were read; null when they say nothing.
  private static @Nullable ReadAs before(
      ImportSettings asked, Encoding encoding, Shape shape, Cancel cancel) throws IOException {
    if (shape.lead() <= RejectsHeader.READ_AS) {
      return null;
    }
    List<String> all = new ArrayList<>(List.of("", "", ""));
    all.addAll(shape.columns());
    Shape whole = new Shape(shape.delimiter(), true, shape.headerLine(), 0, all, 0);
    Set<String> said = new HashSet<>();
    try (Rows rows = new Rows(asked.file(), encoding, whole)) {
      for (Row row = rows.next(); row != null; row = rows.next()) {
        cancel.check();
        boolean there = row.cells().size() > RejectsHeader.READ_AS;
        String cell = there ? row.cells().get(RejectsHeader.READ_AS).strip() : "";
        // A row without it was added by hand; a broken quote may put any text in its place.
        if (!cell.isEmpty() && (row.fault() == null || cell.startsWith("dates="))) {
          said.add(cell);
        }
      }
    }
    String name = String.valueOf(asked.file().getFileName());
    if (said.size() > 1) {
      throw new Refusal(Problem.input("problem.import.readAs.several", name));
    }
    try {
      return said.isEmpty() ? null : checked(ReadAs.parse(said.iterator().next()), asked);
    } catch (IllegalArgumentException | DateTimeException | StringIndexOutOfBoundsException bad) {
      throw new Refusal(Problem.input("problem.import.readAs.unknown", name), bad);
    }
  }

  private static ReadAs checked(ReadAs before, ImportSettings asked) {
    before.under(asked);
    return before;
  }
}
