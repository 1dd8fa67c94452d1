package app.quartier.ui.builder.editors;

import app.quartier.domain.data.FacetQuery;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.text.Texts;
import org.jspecify.annotations.Nullable;

/// What the editors of a row know: its words, how typing is read, the data, what it is about.
///
/// @param kind inside whose *where* the row stands; null at contact level
public record Scope(
    Wording wording, Reader reader, Facts facts, Field field, @Nullable EventKind kind) {
  static final int OFFERED = 200;

  Texts texts() {
    return wording.texts();
  }

  String label() {
    return wording.label(field);
  }

  /// The values of the field, of contacts or of events; only texts with this part.
  FacetQuery values(String part) {
    return new FacetQuery(field, kind, part, OFFERED);
  }
}
