package app.quartier.importing;

import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import app.quartier.value.Formulas;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The file of rejected rows: the original columns after the line number, the reason, and how the
/// rows were read ([ReadAs]); made when the first row is rejected. [RejectsHeader] knows it again.
///
/// Cells a spreadsheet would run as formulas get an apostrophe in front; plain signed numbers and
/// phone numbers stay as they are.
final class Rejects {
  private final @Nullable Supplier<Path> place;
  private final Shape shape;
  private final String readAs;
  private final Function<Problem, String> wording;
  private @Nullable Path path;
  private @Nullable FileChannel channel;
  private @Nullable CsvWriter writer;

  /// `place` gives the path when it is needed; null in a dry run, which writes nothing.
  Rejects(
      @Nullable Supplier<Path> place,
      Shape shape,
      String readAs,
      Function<Problem, String> wording) {
    this.place = place;
    this.shape = shape;
    this.readAs = readAs;
    this.wording = wording;
  }

  /// Writes a row with the reasons why it, or some of its cells, were left out.
  void add(Row row, List<Problem> reasons) {
    if (place == null) {
      return;
    }
    try {
      CsvWriter csv = writer == null ? open(place.get()) : writer;
      List<String> cells = new ArrayList<>(row.cells().size() + 3);
      cells.add(Long.toString(row.line()));
      cells.add(String.join("; ", reasons.stream().map(wording).toList()));
      cells.add(readAs);
      row.cells().forEach(cell -> cells.add(Formulas.guarded(cell)));
      csv.writeRecord(cells);
    } catch (IOException | UncheckedIOException full) {
      throw unwritable(full);
    }
  }

  /// Makes the file durable; its path, empty when nothing was rejected.
  Optional<Path> finish() {
    try {
      if (writer != null && channel != null) {
        writer.flush();
        channel.force(true);
        writer.close();
        channel = null;
      }
      return Optional.ofNullable(path);
    } catch (IOException | UncheckedIOException full) {
      throw unwritable(full);
    }
  }

  /// Takes the file away: the import did not happen.
  void discard() {
    try {
      if (channel != null) {
        channel.close();
      }
      if (path != null) {
        Files.deleteIfExists(path);
      }
    } catch (IOException kept) {
      throw unwritable(kept);
    }
  }

  private CsvWriter open(Path at) throws IOException {
    path = at;
    Path folder = at.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    channel =
        FileChannel.open(
            at,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE);
    Writer out = new OutputStreamWriter(Channels.newOutputStream(channel), StandardCharsets.UTF_8);
    out.write('\uFEFF');
    writer = CsvWriter.builder().fieldSeparator(shape.delimiter()).build(out);
    List<String> header = new ArrayList<>();
    header.add(wording.apply(Problem.input("import.rejects.line")));
    header.add(wording.apply(Problem.input("import.rejects.reason")));
    header.add(wording.apply(Problem.input("import.rejects.readAs")));
    shape.columns().forEach(name -> header.add(Formulas.guarded(name)));
    writer.writeRecord(header);
    return writer;
  }

  private Refusal unwritable(Exception cause) {
    return new Refusal(
        Problem.failed("problem.import.rejectsUnwritable", String.valueOf(path)), cause);
  }
}
