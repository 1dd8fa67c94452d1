package app.quartier.importing;

import app.quartier.domain.field.Catalog;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.field.Labels;
import app.quartier.domain.intake.Batch;
import app.quartier.domain.intake.NewField;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The properties of a kind of event as they will be, and which the file brings.
///
/// @param known the kind as the workspace has it
/// @param properties keys of all properties, in order
/// @param made the kind in the batch; null in a dry run
record EventLayout(
    @Nullable EventKind known,
    EventKind.Role role,
    List<String> properties,
    @Nullable EventKind made) {

  static final String AMOUNT = "amount";
  static final String ORIGINAL = "originalAmount";
  static final String CURRENCY = "currency";

  EventLayout {
    properties = List.copyOf(properties);
  }

  static EventLayout of(Catalog catalog, String kind, Plan plan, @Nullable Batch batch) {
    EventKind known = catalog.kind(kind).orElse(null);
    EventKind.Role role = known == null ? KindNames.role(kind) : known.role();
    List<String> keys = new ArrayList<>();
    if (known != null) {
      known.properties().forEach(p -> keys.add(p.key()));
    }
    List<NewField> wanted = new ArrayList<>();
    for (NewField field : brought(catalog, kind, role, plan)) {
      if (!keys.contains(field.key())) {
        keys.add(field.key());
        wanted.add(field);
      }
    }
    if (batch == null) {
      return new EventLayout(known, role, keys, null);
    }
    Labels labels = known == null ? KindNames.labels(kind) : known.labels();
    EventKind made = batch.kind(kind, labels, role, wanted);
    return new EventLayout(known, role, made.properties().stream().map(Field::key).toList(), made);
  }

  /// Keys of the properties the rows of this file say something of.
  List<String> said(Plan plan) {
    List<String> said = new ArrayList<>();
    plan.targets().stream()
        .filter(t -> t.use() == Target.Use.VALUE)
        .map(Target::key)
        .forEach(said::add);
    if (role == EventKind.Role.ORDER) {
      said.addAll(List.of(ORIGINAL, CURRENCY, EventKind.STATUS));
    }
    return said;
  }

  /// The place of a property; −1 when the kind has none of that key.
  int place(String key) {
    return properties.indexOf(key);
  }

  /// The columns' properties, and for amounts what keeps the amount as it was paid.
  private static List<NewField> brought(
      Catalog catalog, String kind, EventKind.Role role, Plan plan) {
    List<NewField> fields = new ArrayList<>();
    plan.targets().stream()
        .filter(t -> t.use() == Target.Use.VALUE)
        .map(Target::field)
        .forEach(fields::add);
    boolean money = fields.stream().anyMatch(f -> f.key().equals(AMOUNT));
    boolean currencies = fields.stream().anyMatch(f -> f.key().equals(CURRENCY));
    if (role == EventKind.Role.ORDER && money) {
      fields.removeIf(f -> f.key().equals(AMOUNT));
      Labels amount = new Labels("Montant", "Amount");
      fields.add(new NewField(AMOUNT, kind, amount, FieldType.MONEY, catalog.currency()));
      if (currencies || kind.equals(KindNames.ORDER)) {
        Labels original = new Labels("Montant d’origine", "Amount paid");
        fields.add(new NewField(ORIGINAL, kind, original, FieldType.NUMBER, null));
        Labels currency = new Labels("Devise", "Currency");
        fields.add(new NewField(CURRENCY, kind, currency, FieldType.CHOICE, null));
      }
    }
    return fields;
  }
}
