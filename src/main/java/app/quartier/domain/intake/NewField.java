package app.quartier.domain.intake;

import app.quartier.domain.field.FieldType;
import app.quartier.domain.field.Labels;
import org.jspecify.annotations.Nullable;

/// A field or event property that an import brings into being.
///
/// @param owner [app.quartier.domain.field.Field#CONTACT] or the key of an event kind
/// @param currency for money, else null
public record NewField(
    String key, String owner, Labels labels, FieldType type, @Nullable String currency) {}
