package app.quartier.importing;

import app.quartier.domain.field.Catalog;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.Labels;
import app.quartier.domain.intake.ImportReport;
import app.quartier.domain.intake.ImportSettings;
import app.quartier.value.DateOrder;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// Tells how a file is read and where its columns go.
///
/// @param catalog with the key field of this import
/// @param keyFree whether another field can still identify contacts
record Findings(
    ImportSettings settings, Catalog catalog, boolean keyFree, Encoding encoding, Shape shape) {

  ImportReport.ReadAs readAs(Plan plan, ZoneId zone) {
    return new ImportReport.ReadAs(
        encoding.name(),
        shape.delimiter(),
        shape.header(),
        shape.headerLine(),
        plan.decimal(),
        plan.dateOrder() == DateOrder.DAY_FIRST ? "dayFirst" : "monthFirst",
        plan.rows(),
        settings.eventKind(),
        catalog.keyField(),
        keyFree,
        zone);
  }

  /// @param reader has read the rows that are told about
  List<ImportReport.ReadField> fields(Plan plan, RowReader reader) {
    List<ImportReport.ReadField> fields = new ArrayList<>();
    for (int i = 0; i < plan.targets().size(); i++) {
      Target target = plan.targets().get(i);
      Field known = target.known();
      boolean created = known == null && target.use() == Target.Use.VALUE;
      Labels labels = known == null ? target.field().labels() : known.labels();
      for (int column : target.columns()) {
        String name = shape.columns().get(column);
        fields.add(
            new ImportReport.ReadField(
                target.key(), name, labels, target.type(), created, reader.bad(i)));
      }
    }
    return fields;
  }
}
