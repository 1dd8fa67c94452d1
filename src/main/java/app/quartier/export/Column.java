package app.quartier.export;

import app.quartier.domain.field.FieldType;

/// A column of an exported table.
///
/// @param title in the header row
public record Column(String title, FieldType type) {}
