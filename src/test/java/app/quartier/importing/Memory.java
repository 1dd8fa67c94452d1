package app.quartier.importing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.domain.consent.Consent;
import app.quartier.domain.data.Changes;
import app.quartier.domain.data.Columns;
import app.quartier.domain.data.KeyLookup;
import app.quartier.domain.data.Source;
import app.quartier.domain.field.Catalog;
import app.quartier.domain.field.ContactList;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.field.Labels;
import app.quartier.domain.intake.Batch;
import app.quartier.domain.intake.BatchCounts;
import app.quartier.domain.intake.BatchPlan;
import app.quartier.domain.intake.Intake;
import app.quartier.domain.intake.NewField;
import app.quartier.domain.segment.InImport;
import app.quartier.kernel.Cancel;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// A workspace held in maps: every port an import needs, as simple as can be.
final class Memory implements KeyLookup, Columns, Intake {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  /// An event as kept here.
  record Kept(
      long id,
      String kind,
      int contact,
      long at,
      String ref,
      boolean machine,
      Map<String, Object> values) {}

  Catalog catalog;
  final List<String> keys = new ArrayList<>();
  final List<Map<String, Object>> values = new ArrayList<>();
  final List<Kept> events = new ArrayList<>();
  final List<Long> withdrawn = new ArrayList<>();
  final List<BatchPlan> plans = new ArrayList<>();
  final List<String> rejects = new ArrayList<>();
  final List<Integer> named = new ArrayList<>();
  final List<String> entries = new ArrayList<>();
  final List<String> consents = new ArrayList<>();
  final List<String> read = new ArrayList<>();
  Runnable whileReading = () -> {};
  BatchCounts published;
  int changes;
  private int nextField = 100;

  Memory() {
    List<Field> fields =
        List.of(
            field("email", "contact", FieldType.EMAIL, null),
            field("phone", "contact", FieldType.PHONE, null),
            field("externalId", "contact", FieldType.TEXT, null),
            field("created", "contact", FieldType.INSTANT, null));
    List<Field> order =
        List.of(
            field("amount", "order", FieldType.MONEY, "EUR"),
            field("originalAmount", "order", FieldType.NUMBER, null),
            field("currency", "order", FieldType.CHOICE, null),
            field("status", "order", FieldType.CHOICE, null));
    List<Field> click = List.of(field("campaign", "click", FieldType.TEXT, null));
    catalog =
        new Catalog(
            PARIS,
            "EUR",
            "email",
            fields,
            List.of(
                new EventKind(1, "order", Labels.same("order"), EventKind.Role.ORDER, order),
                new EventKind(2, "click", Labels.same("click"), EventKind.Role.EMAIL, click)));
  }

  private Field field(String key, String owner, FieldType type, String currency) {
    return new Field(
        nextField++, key, owner, Labels.same(key), type, currency, Field.Origin.BUILTIN);
  }

  /// Everything visible, by key of the contact.
  Map<String, Map<String, Object>> people() {
    Map<String, Map<String, Object>> all = new TreeMap<>();
    for (int i = 0; i < keys.size(); i++) {
      all.put(keys.get(i), new TreeMap<>(values.get(i)));
    }
    return all;
  }

  /// Events that stand, without their ids.
  List<String> standing() {
    return events.stream()
        .filter(e -> !withdrawn.contains(e.id()))
        .map(e ->
            keys.get(e.contact())
                + " "
                + e.at()
                + " "
                + e.ref()
                + " "
                + e.machine()
                + " "
                + new TreeMap<>(e.values()))
        .sorted()
        .toList();
  }

  @Override
  public OptionalInt contact(String key) {
    int at = keys.indexOf(key);
    return at < 0 ? OptionalInt.empty() : OptionalInt.of(at);
  }

  @Override
  public String key(int contact) {
    return keys.get(contact);
  }

  @Override
  public IntStream contacts() {
    return IntStream.range(0, keys.size());
  }

  @Override
  public void expect(Collection<Field> fields, Cancel cancel) {
    whileReading.run();
    cancel.check();
    read.addAll(fields.stream().map(Field::key).toList());
  }

  @Override
  public Object cell(int contact, Field field) {
    return values.get(contact).get(field.key());
  }

  Source source() {
    return new Source() {
      @Override
      public Catalog catalog() {
        return catalog;
      }

      @Override
      public long generation() {
        return plans.size();
      }

      @Override
      public Changes changes() {
        return Changes.unknown("as it is");
      }

      @Override
      public int idLimit() {
        return keys.size();
      }

      @Override
      public void contacts(ContactSink sink, Cancel cancel) {
        throw new UnsupportedOperationException();
      }

      @Override
      public void cells(List<Field> fields, CellSink sink, Cancel cancel) {
        throw new UnsupportedOperationException();
      }

      @Override
      public void since(Field field, SinceSink sink, Cancel cancel) {
        throw new UnsupportedOperationException();
      }

      @Override
      public void events(EventKind kind, EventSink sink, Cancel cancel) {
        Object[] reused = new Object[kind.properties().size()];
        for (Kept e : events) {
          if (e.kind().equals(kind.key())) {
            for (int i = 0; i < reused.length; i++) {
              reused[i] = e.values().get(kind.properties().get(i).key());
            }
            long gone = withdrawn.contains(e.id()) ? e.at() : Long.MAX_VALUE;
            sink.event(e.id(), e.contact(), e.at(), e.ref(), gone, e.machine(), reused);
          }
        }
      }

      @Override
      public void listed(int list, MemberSink sink, Cancel cancel) {
        throw new UnsupportedOperationException();
      }

      @Override
      public void imported(int batch, InImport.Role role, MemberSink sink, Cancel cancel) {
        throw new UnsupportedOperationException();
      }

      @Override
      public void close() {}
    };
  }

  @Override
  public Batch open(BatchPlan plan) {
    return new Staged(plan);
  }

  /// A batch whose effects are run when it is published.
  private final class Staged implements Batch {
    private final BatchPlan plan;
    private final List<Runnable> effects = new ArrayList<>();
    private final Map<String, EventKind> kinds = new HashMap<>();
    private int nextContact = keys.size();

    Staged(BatchPlan plan) {
      this.plan = plan;
    }

    @Override
    public int id() {
      return plans.size() + 1;
    }

    @Override
    public List<Field> fields(List<NewField> wanted) {
      wanted.forEach(w -> assertTrue(catalog.field(w.key()).isEmpty(), w.key()));
      List<Field> made = wanted.stream().map(Memory.this::made).toList();
      effects.add(() -> {
        List<Field> all = new ArrayList<>(catalog.fields());
        all.addAll(made);
        catalog = new Catalog(PARIS, "EUR", catalog.keyField(), all, catalog.kinds());
      });
      return made;
    }

    @Override
    public EventKind kind(
        String key, Labels labels, EventKind.Role role, List<NewField> properties) {
      EventKind known = catalog.kind(key).orElse(new EventKind(9, key, labels, role, List.of()));
      List<Field> all = new ArrayList<>(known.properties());
      properties.stream()
          .filter(p -> known.property(p.key()).isEmpty())
          .map(Memory.this::made)
          .forEach(all::add);
      EventKind kind = new EventKind(known.id(), key, known.labels(), known.role(), all);
      kinds.put(key, kind);
      effects.add(() -> {
        List<EventKind> others = new ArrayList<>(catalog.kinds());
        others.removeIf(k -> k.key().equals(key));
        others.add(kind);
        catalog = new Catalog(PARIS, "EUR", catalog.keyField(), catalog.fields(), others);
      });
      return kind;
    }

    @Override
    public int contact(String key, Map<Field, Object> cells) {
      Map<String, Object> named = new LinkedHashMap<>();
      cells.forEach((field, cell) -> named.put(field.key(), cell));
      effects.add(() -> {
        keys.add(key);
        values.add(named);
      });
      return nextContact++;
    }

    @Override
    public void change(int contact, Field field, Object value) {
      effects.add(() -> {
        changes++;
        values.get(contact).put(field.key(), value);
      });
    }

    @Override
    public void event(
        EventKind kind, int contact, long at, String ref, boolean machine, Object[] cells) {
      Map<String, Object> named = new LinkedHashMap<>();
      List<Field> properties = kinds.get(kind.key()).properties();
      for (int i = 0; i < properties.size(); i++) {
        if (cells[i] != null) {
          named.put(properties.get(i).key(), cells[i]);
        }
      }
      effects.add(
          () -> events.add(new Kept(events.size(), kind.key(), contact, at, ref, machine, named)));
    }

    @Override
    public void withdraw(EventKind kind, long event) {
      effects.add(() -> withdrawn.add(event));
    }

    @Override
    public void named(int contact) {
      effects.add(() -> named.add(contact));
    }

    @Override
    public ContactList list(String name) {
      return new ContactList(1, "lst-1", name, Instant.EPOCH);
    }

    @Override
    public void entry(ContactList list, int contact, boolean on) {
      effects.add(() -> entries.add((on ? "+ " : "- ") + list.name() + " " + keys.get(contact)));
    }

    @Override
    public void consent(int contact, Consent consent) {
      effects.add(() -> {
        consents.add(keys.get(contact) + " " + consent);
        values.get(contact).put(consent.channel().field(), consent.status().cell());
      });
    }

    @Override
    public void consentAgain(int contact, Consent consent) {
      named(contact);
      effects.add(() -> consents.add(keys.get(contact) + " again " + consent));
    }

    @Override
    public void rejects(String name) {
      effects.add(() -> rejects.add(name));
    }

    @Override
    public void publish(BatchCounts counts) {
      effects.forEach(Runnable::run);
      plans.add(plan);
      published = counts;
    }

    @Override
    public void close() {}
  }

  private Field made(NewField wanted) {
    return new Field(
        nextField++,
        wanted.key(),
        wanted.owner(),
        wanted.labels(),
        wanted.type(),
        wanted.currency(),
        Field.Origin.IMPORT);
  }
}
