package app.quartier.ui.builder.editors;

import app.quartier.domain.data.FacetQuery;
import app.quartier.domain.data.FacetQuery.By;
import app.quartier.domain.field.Catalog;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.operator.AsNumber;
import app.quartier.domain.operator.OtherField;
import app.quartier.domain.segment.Literal;
import app.quartier.kernel.MailDomain;
import app.quartier.kernel.Problem;
import app.quartier.text.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the editors of a row know: its words, how typing is read, the data, what it is about.
///
/// @param kind inside whose *where* the row stands; null at contact level
/// @param by what of its texts is chosen
public record Scope(
    Wording wording,
    Reader reader,
    Facts facts,
    Catalog catalog,
    Field field,
    @Nullable EventKind kind,
    By by) {
  static final int OFFERED = 200;

  Texts texts() {
    return wording.texts();
  }

  String label() {
    return wording.label(field);
  }

  /// The same, its texts read as numbers.
  Scope asNumber() {
    return new Scope(wording, reader, facts, catalog, AsNumber.of(field), kind, by);
  }

  /// The same, about the domains of its addresses.
  Scope ofDomains() {
    return new Scope(wording, reader, facts, catalog, field, kind, By.DOMAIN);
  }

  /// What somebody typed as a value.
  Reader.Typed typed(String text) {
    return switch (by) {
      case VALUE -> reader.literal(text, field);
      case DOMAIN ->
          MailDomain.written(text)
              .<Reader.Typed>map(domain -> new Reader.Typed.Value(new Literal.Text(domain)))
              .orElseGet(() -> new Reader.Typed.Wrong(Problem.input("builder.domain.wrong")));
    };
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
    return new FacetQuery(field, kind, part, OFFERED, by);
  }
}
