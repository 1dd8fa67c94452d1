package app.quartier.trees;

import app.quartier.domain.field.Almanac;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.OwnFacts;
import app.quartier.oracle.OracleContact;
import app.quartier.oracle.OracleEvent;
import app.quartier.oracle.OracleMembers;
import app.quartier.oracle.OraclePast;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Makes contacts of every sort: with gaps, empty texts, variants of one word, amounts next to each
/// other, times next to midnights; some with many events, some with none.
final class DatasetMaker {
  private static final int CONTACTS = 420;

  private final Draw draw;
  private final Words words;
  private final Moments moments;
  private final Sets sets;

  DatasetMaker(Draw draw) {
    this.draw = draw;
    this.words = new Words(draw);
    this.moments = new Moments(draw);
    this.sets = new Sets(draw);
  }

  Dataset make() {
    List<Integer> ids = new ArrayList<>();
    List<OracleContact> contacts = new ArrayList<>();
    int id = 0;
    for (int i = 0; i < CONTACTS; i++) {
      ids.add(id);
      String key = "c" + i + draw.one("@example.fr", "@example.be", "@mail.example");
      contacts.add(new OracleContact(key, values(key), events(), past()));
      id += draw.chance(0.1) ? draw.between(2, 5) : 1;
    }
    OracleMembers members = new Memberships(draw).make(contacts);
    return new Dataset(ids, contacts, members, Map.of(), almanac());
  }

  private Map<String, Object> values(String key) {
    Map<String, Object> values = new HashMap<>();
    // Some contacts have nothing at all, so that field tables have no row for them.
    if (!draw.chance(0.05)) {
      Shop.CATALOG.fields().forEach(field -> fill(values, field, 0.18));
    }
    values.put("email", key);
    alike(values);
    OwnFacts.all().forEach(fact -> values.put(fact.key(), fact(fact)));
    if (draw.chance(0.1)) {
      values.remove(OwnFacts.SOURCE);
    }
    return values;
  }

  /// Some contacts have the same in two fields.
  private void alike(Map<String, Object> values) {
    for (List<String> pair :
        List.of(
            List.of("city", "company"),
            List.of("birth", "renewal"),
            List.of("signup", "seen"),
            List.of("score", "points"),
            List.of("spent", "budget"),
            List.of("size", "width"))) {
      Object one = values.get(pair.getFirst());
      if (one != null && values.containsKey(pair.getLast()) && draw.chance(0.2)) {
        values.put(pair.getLast(), one);
      }
    }
    if (values.get("signup") instanceof Instant signup
        && values.containsKey("birth")
        && draw.chance(0.2)) {
      values.put("birth", LocalDate.ofInstant(signup, draw.one(Moments.ZONES)));
    }
  }

  private Object fact(Field fact) {
    return switch (fact.key()) {
      case OwnFacts.CHANGED -> moments.instant();
      case OwnFacts.SOURCE -> draw.one("salon.csv", "Salon.csv", "été 2026.csv");
      case OwnFacts.REACHABLE -> draw.chance(0.6);
      default -> draw.one("given", "given", "withdrawn", "refused", "none");
    };
  }

  private void fill(Map<String, Object> values, Field field, double missing) {
    if (!draw.chance(missing)) {
      values.put(field.key(), value(field));
    }
  }

  private Object value(Field field) {
    return switch (field.type()) {
      case TEXT ->
          List.of("size", "width", "page").contains(field.key()) ? words.size() : words.place();
      case EMAIL -> words.address();
      case CHOICE ->
          field.key().equals(EventKind.STATUS)
              ? draw.one("paid", "paid", "paid", "pending", "cancelled", "refunded")
              : words.choice();
      case COUNTRY -> draw.one("FR", "FR", "BE", "CH", "US");
      case POSTCODE -> draw.one("75001", "75011", "1000", "01000", "B-1000", "69003");
      case PHONE -> "+3361234" + draw.between(1000, 1040);
      case NUMBER ->
          draw.chance(0.3)
              ? draw.one(
                  new BigDecimal("10"),
                  new BigDecimal("9.999999"),
                  new BigDecimal("10.000001"),
                  new BigDecimal("0"),
                  new BigDecimal("-0.000001"))
              : BigDecimal.valueOf(draw.between(-40, 160), 1);
      case MONEY ->
          draw.chance(0.3)
              ? draw.one(
                  new BigDecimal("100"), new BigDecimal("99.9999"), new BigDecimal("100.0001"))
              : BigDecimal.valueOf(draw.between(-2000, 30_000), 2);
      case DATE -> field.key().equals("birth") ? birth() : moments.day();
      case INSTANT -> moments.instant();
      case YES_NO -> draw.chance(0.6);
      case SET -> sets.value();
      case PLACE -> sets.place();
    };
  }

  /// Days of any life, some of them 29 February and the days beside it.
  private LocalDate birth() {
    if (draw.chance(0.3)) {
      return moments.day();
    }
    LocalDate any = moments.day().minusYears(draw.between(1, 90));
    LocalDate leap = LocalDate.of(1936 + 4 * draw.between(0, 20), 2, 29);
    return draw.chance(0.25) ? leap.plusDays(draw.one(-1, 0, 0, 1)) : any;
  }

  private Almanac almanac() {
    return new Almanac(
        draw.one(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, DayOfWeek.SATURDAY),
        draw.one(Almanac.LeapDay.values()));
  }

  private OraclePast past() {
    List<OraclePast.Change> changes = new ArrayList<>();
    for (Field field : Shop.CATALOG.fields()) {
      for (int i = draw.chance(0.5) ? 0 : draw.between(1, 2); i > 0; i--) {
        changes.add(new OraclePast.Change(field.key(), moments.instant(), draw.chance(0.25)));
      }
    }
    return new OraclePast(draw.chance(0.08) ? null : moments.instant(), changes);
  }

  private List<OracleEvent> events() {
    List<OracleEvent> events = new ArrayList<>();
    if (draw.chance(0.15)) {
      return events;
    }
    for (EventKind kind : Shop.CATALOG.kinds()) {
      int n = draw.chance(0.3) ? 0 : draw.between(1, 5);
      for (int i = 0; i < n; i++) {
        events.add(event(kind));
      }
    }
    return events;
  }

  private OracleEvent event(EventKind kind) {
    Map<String, Object> values = new HashMap<>();
    kind.properties().forEach(property -> fill(values, property, 0.15));
    Instant at = moments.instant();
    Instant withdrawn =
        draw.chance(0.12) ? draw.one(moments.now(), at.plusMillis(draw.between(0, 1))) : null;
    boolean machine = kind.role() == EventKind.Role.EMAIL && draw.chance(0.3);
    return new OracleEvent(kind.key(), at, withdrawn, machine, values);
  }
}
