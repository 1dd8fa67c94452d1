package app.quartier.engine;

import app.quartier.domain.data.Source;
import app.quartier.domain.field.Catalog;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.field.Labels;
import app.quartier.domain.segment.InImport;
import app.quartier.kernel.Cancel;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/// A large workspace that exists only as a rule: every value follows from the seed, so it can be
/// read by columns and by a plain loop without being held.
final class SyntheticSource implements Source {
  static final long START = 1_700_000_000_000L;
  private static final long DAY = 86_400_000L;
  private static final String[] CITIES = {"Paris", "Lyon", "Liège", "Genève", "Mons", "Évian"};

  final List<Field> fields =
      List.of(
          field("email", FieldType.EMAIL),
          field("lastName", FieldType.TEXT),
          field("city", FieldType.TEXT),
          field("country", FieldType.COUNTRY),
          field("postcode", FieldType.POSTCODE),
          field("spent", FieldType.MONEY),
          field("score", FieldType.NUMBER),
          field("born", FieldType.DATE),
          field("seen", FieldType.INSTANT),
          field("vip", FieldType.YES_NO));
  final EventKind order =
      new EventKind(
          1,
          "order",
          Labels.same("order"),
          EventKind.Role.ORDER,
          List.of(
              InMemorySource.property("order", "amount", FieldType.MONEY),
              InMemorySource.property("order", "status", FieldType.CHOICE)));

  private final int contacts;
  private final int events;

  SyntheticSource(int contacts, int events) {
    this.contacts = contacts;
    this.events = events;
  }

  private static Field field(String key, FieldType type) {
    return new Field(1, key, Field.CONTACT, Labels.same(key), type, null, Field.Origin.IMPORT);
  }

  @Override
  public Catalog catalog() {
    return new Catalog(ZoneOffset.UTC, "EUR", "email", fields, List.of(order));
  }

  @Override
  public long generation() {
    return 1;
  }

  @Override
  public int idLimit() {
    return contacts;
  }

  @Override
  public void contacts(ContactSink sink, Cancel cancel) {
    for (int id = 0; id < contacts; id++) {
      sink.contact(id, email(id));
    }
  }

  private static String email(int id) {
    return "someone." + id + "@example" + id % 97 + ".org";
  }

  /// A third of the contacts changed at some time in two years.
  @Override
  public void since(Field field, SinceSink sink, Cancel cancel) {
    SplittableRandom random = new SplittableRandom(field.id());
    for (int id = 0; id < contacts; id++) {
      sink.since(id, random.nextInt(3) == 0 ? START + random.nextLong(700 * DAY) : START);
    }
  }

  @Override
  public void cells(List<Field> wanted, CellSink sink, Cancel cancel) {
    int[] at = wanted.stream().mapToInt(fields::indexOf).toArray();
    @Nullable Object[] all = new Object[fields.size()];
    @Nullable Object[] row = new Object[at.length];
    SplittableRandom random = new SplittableRandom(1);
    for (int id = 0; id < contacts; id++) {
      fill(id, random, all);
      for (int i = 0; i < at.length; i++) {
        row[i] = all[at[i]];
      }
      sink.cells(id, row);
    }
  }

  private static void fill(int id, SplittableRandom random, @Nullable Object[] all) {
    all[0] = email(id);
    all[1] = "Nom" + random.nextInt(40_000);
    all[2] =
        random.nextInt(10) == 0
            ? null
            : CITIES[random.nextInt(CITIES.length)] + random.nextInt(300);
    all[3] = List.of("FR", "BE", "CH", "LU").get(random.nextInt(4));
    all[4] = String.valueOf(10_000 + random.nextInt(8_000));
    all[5] = random.nextInt(5) == 0 ? null : (Object) (random.nextInt(200_000) * 100L);
    all[6] = random.nextInt(1_000) * 1_000_000L;
    all[7] = random.nextInt(3) == 0 ? null : (Object) (long) random.nextInt(18_000);
    all[8] = START + random.nextLong(700 * DAY);
    all[9] = (long) random.nextInt(2);
  }

  @Override
  public void events(EventKind kind, EventSink sink, Cancel cancel) {
    SplittableRandom random = new SplittableRandom(2);
    @Nullable Object[] row = new Object[2];
    for (int i = 0; i < events; i++) {
      int contact = random.nextInt(contacts);
      long at = START + random.nextLong(700 * DAY / 1000) * 1000;
      row[0] = random.nextInt(50_000) * 100L;
      row[1] = random.nextInt(8) == 0 ? "refunded" : "paid";
      sink.event(i, contact, at, null, Long.MAX_VALUE, random.nextInt(20) == 0, row);
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
}
