package app.quartier.trees;

import app.quartier.domain.data.Source;
import app.quartier.domain.field.Catalog;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.intake.Batch;
import app.quartier.domain.intake.NewField;
import app.quartier.store.Store;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The fields and kinds of [Shop] as a workspace calls them, learnt while it is filled: half of the
/// fields come with the first import, the others with a later one.
final class Vocabulary {
  private final Map<String, Field> fields = new HashMap<>();
  private final Map<String, EventKind> kinds = new HashMap<>();

  /// @param done contacts brought before
  void learn(Batch batch, Store store, int done) {
    try (Source source = store.source()) {
      Catalog known = source.catalog();
      known.fields().forEach(field -> fields.put(field.key(), field));
      known.kinds().forEach(kind -> kinds.put(kind.key(), kind));
      List<NewField> wanted =
          Shop.CATALOG.fields().stream()
              .filter(field -> !fields.containsKey(field.key()) && (done > 0 || !isLate(field)))
              .map(Vocabulary::wanted)
              .toList();
      batch.fields(wanted).forEach(field -> fields.put(field.key(), field));
      for (EventKind kind : Shop.CATALOG.kinds()) {
        List<NewField> properties = kind.properties().stream().map(Vocabulary::wanted).toList();
        kinds.put(kind.key(), batch.kind(kind.key(), kind.labels(), kind.role(), properties));
      }
    }
  }

  /// Whether the field with this key came with a later import.
  static boolean isLate(String key) {
    return Shop.CATALOG.fields().stream().anyMatch(f -> f.key().equals(key) && isLate(f));
  }

  private static boolean isLate(Field field) {
    return field.id() % 2 == 0 && !field.key().equals("city") && !field.key().equals("newsletter");
  }

  private static NewField wanted(Field f) {
    return new NewField(f.key(), f.owner(), f.labels(), f.type(), f.currency());
  }

  Field field(String key) {
    return Objects.requireNonNull(fields.get(key), key);
  }

  EventKind kind(String key) {
    return Objects.requireNonNull(kinds.get(key), key);
  }

  /// The cells of the fields known so far.
  Map<Field, Object> cells(Map<String, Object> values) {
    Map<Field, Object> cells = new HashMap<>();
    values.forEach((key, value) -> {
      Field field = fields.get(key);
      if (field != null) {
        cells.put(field, Objects.requireNonNull(Cells.cell(value, field.type())));
      }
    });
    return cells;
  }

  /// The cells of the fields that came later.
  Map<Field, Object> late(Map<String, Object> values) {
    Map<Field, Object> cells = cells(values);
    cells.keySet().removeIf(field -> !isLate(Shop.CATALOG.field(field.key()).orElseThrow()));
    return cells;
  }

  Object[] row(EventKind kind, Map<String, Object> values) {
    return kind.properties().stream()
        .map(property -> Cells.cell(values.get(property.key()), property.type()))
        .toArray();
  }
}
