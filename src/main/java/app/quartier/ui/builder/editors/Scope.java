package app.quartier.ui.builder.editors;

import app.quartier.domain.data.FacetQuery;
import app.quartier.domain.field.Catalog;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.operator.AsNumber;
import app.quartier.domain.operator.OtherField;
import app.quartier.text.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the editors of a row know: its words, how typing is read, the data, what it is about.
///
/// @param kind inside whose *where* the row stands; null at contact level
public record Scope(
    Wording wording,
    Reader reader,
    Facts facts,
    Catalog catalog,
    Field field,
    @Nullable EventKind kind) {
  static final int OFFERED = 200;

  Texts texts() {
    return wording.texts();
  }

  String label() {
    return wording.label(field);
  }

  /// The same, its texts read as numbers.
  Scope asNumber() {
    return new Scope(wording, reader, facts, catalog, AsNumber.of(field), kind);
  }

  /// The other fields, or properties of the same event, that its values can be compared with.
  List<Field> others(boolean numbers) {
    List<Field> all = kind == null ? catalog.fields() : kind.all();
    return all.stream()
        .filter(other -> !other.key().equals(field.key()))
        .filter(other -> OtherField.fits(field, other, numbers, catalog.currency()))
        .toList();
  }

  /// The values of the field, of contacts or of events; only texts with this part.
  FacetQuery values(String part) {
    return new FacetQuery(field, kind, part, OFFERED);
  }
}
