package app.quartier.cli;

import app.quartier.domain.intake.BatchCounts;
import app.quartier.domain.intake.ImportReport;
import app.quartier.text.Texts;
import java.io.PrintStream;
import java.util.List;
import java.util.Set;

/// An import report for people.
final class ImportPage {
  private final Texts texts;

  ImportPage(Texts texts) {
    this.texts = texts;
  }

  void print(String name, ImportReport report, PrintStream out) {
    out.println(title(name, report));
    BatchCounts counts = report.counts();
    Table numbers = new Table(Set.of(1), List.of("  " + texts.text("cli.read"), n(counts.read())));
    numbers.row("  " + texts.text("cli.new"), n(counts.created()));
    numbers.row("  " + texts.text("cli.changed"), n(counts.changed()));
    numbers.row("  " + texts.text("cli.unchanged"), n(counts.unchanged()));
    numbers.row("  " + texts.text("cli.rejected"), n(counts.rejected()));
    numbers.printTo(out);
    out.println(readAs(report.readAs()));
    printFields(report, out);
    told("cli.blank", report.blank(), out);
    told("cli.repeated", counts.repeated(), out);
    told("cli.rejectedCells", counts.rejectedCells(), out);
    report.notes().forEach(note -> out.println(texts.problem(note)));
    if (report.rejects() != null) {
      out.println(texts.text("cli.rejects", report.rejects()));
    }
  }

  private String title(String name, ImportReport report) {
    return report.batch() == null
        ? texts.text("cli.imported.dryRun", name)
        : texts.text("cli.imported", name, report.batch().toString());
  }

  private String n(long number) {
    return texts.formats().number(number);
  }

  private String readAs(ImportReport.ReadAs read) {
    String delimiter = read.delimiter() == '\t' ? "tab" : String.valueOf(read.delimiter());
    return texts.text(
        read.header() ? "cli.readAs" : "cli.readAs.noHeader",
        read.encoding(),
        delimiter,
        String.valueOf(read.decimal()),
        texts.text("cli.dateOrder." + read.dateOrder()),
        String.valueOf(read.headerLine()));
  }

  private void printFields(ImportReport report, PrintStream out) {
    Table table =
        new Table(
            Set.of(),
            List.of(
                "  " + texts.text("cli.column"),
                texts.text("cli.field"),
                texts.text("cli.type"),
                ""));
    for (ImportReport.ReadField field : report.fields()) {
      table.row(
          "  " + field.column(),
          field.key(),
          texts.text("type." + field.type().key()),
          field.created() ? texts.text("cli.fieldCreated") : "");
    }
    table.printTo(out);
  }

  private void told(String key, long n, PrintStream out) {
    if (n > 0) {
      out.println(texts.count(key, n));
    }
  }
}
