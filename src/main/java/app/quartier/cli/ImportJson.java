package app.quartier.cli;

import app.quartier.domain.intake.BatchCounts;
import app.quartier.domain.intake.ImportReport;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;

/// An import report for programs.
final class ImportJson {
  private ImportJson() {}

  static ObjectNode of(ImportReport report) {
    BatchCounts counts = report.counts();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("batch", report.batch());
    json.put("read", counts.read());
    json.put("new", counts.created());
    json.put("changed", counts.changed());
    json.put("unchanged", counts.unchanged());
    json.put("rejected", counts.rejected());
    json.put("rejects", report.rejects() == null ? null : Objects.toString(report.rejects()));
    json.put("rejectedCells", counts.rejectedCells());
    json.put("repeated", counts.repeated());
    json.put("blank", report.blank());
    readAs(report.readAs(), json.putObject("readAs"));
    ArrayNode fields = json.putArray("fields");
    for (ImportReport.ReadField field : report.fields()) {
      fields
          .addObject()
          .put("key", field.key())
          .put("column", field.column())
          .put("type", field.type().key())
          .put("created", field.created());
    }
    return json;
  }

  private static void readAs(ImportReport.ReadAs read, ObjectNode json) {
    json.put("encoding", read.encoding());
    json.put("delimiter", String.valueOf(read.delimiter()));
    json.put("header", read.header());
    json.put("headerLine", read.headerLine());
    json.put("decimal", String.valueOf(read.decimal()));
    json.put("dateOrder", read.dateOrder());
    json.put("rows", read.rows());
  }
}
