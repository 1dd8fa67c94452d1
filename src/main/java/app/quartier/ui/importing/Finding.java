package app.quartier.ui.importing;

import app.quartier.domain.field.Catalog;
import app.quartier.domain.intake.ImportReport;
import app.quartier.domain.intake.ImportSettings;
import app.quartier.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What is known about the file on the page, for those who show it.
///
/// @param read null when the file could not be read as asked
/// @param fields where its columns go
/// @param currencies of its amounts, other than the workspace's
record Finding(
    ImportModel model,
    Texts texts,
    ImportSettings settings,
    ImportReport.@Nullable ReadAs read,
    List<ImportReport.ReadField> fields,
    List<String> currencies) {

  Catalog catalog() {
    return model.workspace().catalog();
  }

  /// The kind of events the rows are; null when they are contacts.
  @Nullable String kind() {
    return read == null ? settings.eventKind() : read.kind();
  }

  /// A possibility that changes the settings.
  Token.Option option(String name, UnaryOperator<ImportSettings> choice) {
    return new Token.Option(name, () -> model.change(choice));
  }

  /// Leaving it to the program.
  Token.Option found(UnaryOperator<ImportSettings> choice) {
    return option(texts.text("importpage.found"), choice);
  }

  /// What people call a field.
  String label(String field) {
    return fields.stream()
        .filter(one -> one.key().equals(field))
        .findFirst()
        .map(ImportReport.ReadField::labels)
        .or(() -> Optional.of(field).flatMap(catalog()::field).map(known -> known.labels()))
        .map(labels -> labels.in(texts.locale()))
        .orElse(field);
  }
}
