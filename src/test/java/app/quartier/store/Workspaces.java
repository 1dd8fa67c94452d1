package app.quartier.store;

import app.quartier.domain.data.Source;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.field.Labels;
import app.quartier.domain.intake.Batch;
import app.quartier.domain.intake.BatchCounts;
import app.quartier.domain.intake.BatchPlan;
import app.quartier.domain.intake.NewField;
import app.quartier.kernel.Cancel;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Short ways to make and fill workspaces in tests.
final class Workspaces {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);
  static final BatchCounts COUNTS = new BatchCounts(7, 1, 2, 3, 1, 5, 4);

  private Workspaces() {}

  static Store create(Path folder) {
    return Store.create(folder, ZoneId.of("Europe/Paris"), "EUR", CLOCK);
  }

  static Store create(Path folder, Consumer<String> phases) {
    return Store.create(folder, ZoneId.of("Europe/Paris"), "EUR", CLOCK, phases);
  }

  static Store open(Path folder) {
    return Store.open(folder, CLOCK);
  }

  static BatchPlan plan() {
    return new BatchPlan(BatchPlan.Kind.IMPORT, "clients.csv", "00ff", "{\"a\":1}", null);
  }

  static NewField text(String key) {
    return new NewField(key, Field.CONTACT, Labels.same(key), FieldType.TEXT, null);
  }

  static NewField number(String key) {
    return new NewField(key, Field.CONTACT, Labels.same(key), FieldType.NUMBER, null);
  }

  static Field field(Store store, String key) {
    try (Source source = store.source()) {
      return source.catalog().field(key).orElseThrow();
    }
  }

  static EventKind kind(Store store, String key) {
    try (Source source = store.source()) {
      return source.catalog().kind(key).orElseThrow();
    }
  }

  /// What one field of one contact holds.
  static Optional<Object> cell(Store store, int contact, String key) {
    try (Source source = store.source()) {
      AtomicReference<Object> found = new AtomicReference<>();
      source.cells(
          List.of(source.catalog().field(key).orElseThrow()),
          (id, values) -> {
            if (id == contact) {
              found.set(values[0]);
            }
          },
          Cancel.NEVER);
      return Optional.ofNullable(found.get());
    }
  }

  /// Publishes contacts with a `city` each (made when unknown) and returns the batch.
  static int contacts(Store store, String city, String... emails) {
    try (Batch batch = store.open(plan())) {
      Field email = field(store, "email");
      Field field = city(store, batch);
      for (String key : emails) {
        batch.contact(key, Map.of(email, key, field, city));
      }
      batch.publish(COUNTS);
      return batch.id();
    }
  }

  private static Field city(Store store, Batch batch) {
    try (Source source = store.source()) {
      return source
          .catalog()
          .field("city")
          .orElseGet(() -> batch.fields(List.of(text("city"))).getFirst());
    }
  }

  /// Publishes one change and returns the batch.
  static int change(Store store, int contact, String field, Object value) {
    try (Batch batch = store.open(plan())) {
      batch.change(contact, field(store, field), value);
      batch.publish(COUNTS);
      return batch.id();
    }
  }

  /// The kind with these texts as properties, made where they are missing.
  static EventKind grown(Batch batch, String kind, String... properties) {
    List<NewField> wanted =
        Stream.of(properties)
            .map(key -> new NewField(key, kind, Labels.same(key), FieldType.TEXT, null))
            .toList();
    return batch.kind(kind, Labels.same(kind), EventKind.Role.WEB, wanted);
  }
}
