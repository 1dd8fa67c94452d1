package app.quartier.trees;

import app.quartier.domain.field.Almanac;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.segment.Segment;
import app.quartier.oracle.OracleContact;
import app.quartier.oracle.OracleEvent;
import app.quartier.oracle.OracleMembers;
import app.quartier.oracle.OraclePast;
import app.quartier.oracle.OraclePlace;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the contacts of a conformance file: by id, each with its fields and what it did.
final class WorldReader {
  private static final List<String> OF_CONTACTS = List.of("key", "did", "created", "changes");
  private static final List<String> OF_EVENTS = List.of("kind", "at", "withdrawn", "machine");

  private final JsonNode json;

  WorldReader(JsonNode json) {
    this.json = json;
  }

  Written.World world(String name, Map<String, Segment> saved) {
    List<Integer> ids = new ArrayList<>();
    List<OracleContact> contacts = new ArrayList<>();
    json.required("contacts")
        .properties()
        .forEach(one -> {
          ids.add(Integer.valueOf(one.getKey()));
          contacts.add(contact(one.getKey(), one.getValue()));
        });
    ZoneId zone = ZoneId.of(json.path("zone").asText(Shop.ZONE.getId()));
    return new Written.World(
        name, zone, new Dataset(ids, contacts, members(), saved, Almanac.USUAL));
  }

  /// Worlds that speak of none have the lists and imports of the drawn ones, with nobody in them.
  private OracleMembers members() {
    Map<String, OracleMembers.Listed> lists = new HashMap<>();
    for (int n = 1; n <= Memberships.LISTS; n++) {
      JsonNode list = json.path("lists").path("lst-" + n);
      lists.put("lst-" + n, new OracleMembers.Listed(keys(list, "on"), keys(list, "off")));
    }
    Map<Integer, OracleMembers.Imported> imports = new HashMap<>();
    for (int n = 1; n <= Memberships.IMPORTS; n++) {
      JsonNode one = json.path("imports").path(String.valueOf(n));
      imports.put(
          n,
          new OracleMembers.Imported(
              keys(one, "created"), keys(one, "changed"), keys(one, "unchanged")));
    }
    return new OracleMembers(lists, imports);
  }

  /// The keys of contacts named by their ids.
  private Set<String> keys(JsonNode list, String name) {
    Set<String> keys = new HashSet<>();
    list.path(name)
        .forEach(id ->
            keys.add(contact(id.asText(), json.path("contacts").required(id.asText())).key()));
    return keys;
  }

  private static OracleContact contact(String id, JsonNode json) {
    List<OracleEvent> events = new ArrayList<>();
    json.path("did").forEach(one -> events.add(event(one)));
    return new OracleContact(
        json.path("key").asText("c" + id + "@example.fr"),
        values(json, Shop.CATALOG.fields(), OF_CONTACTS),
        events,
        past(json));
  }

  private static OraclePast past(JsonNode json) {
    List<OraclePast.Change> changes = new ArrayList<>();
    json.path("changes")
        .forEach(one ->
            changes.add(
                new OraclePast.Change(
                    one.required("field").textValue(),
                    instant(one.required("at")),
                    one.path("undone").asBoolean())));
    return new OraclePast(json.has("created") ? instant(json.get("created")) : null, changes);
  }

  private static OracleEvent event(JsonNode json) {
    EventKind kind = Shop.CATALOG.kind(json.required("kind").textValue()).orElseThrow();
    return new OracleEvent(
        kind.key(),
        instant(json.required("at")),
        json.has("withdrawn") ? instant(json.get("withdrawn")) : null,
        json.path("machine").asBoolean(),
        values(json, kind.properties(), OF_EVENTS));
  }

  private static Map<String, Object> values(JsonNode json, List<Field> fields, List<String> other) {
    Map<String, Object> values = new HashMap<>();
    json.properties()
        .forEach(one -> {
          @Nullable Field field =
              fields.stream().filter(f -> f.key().equals(one.getKey())).findFirst().orElse(null);
          if (field != null) {
            values.put(field.key(), value(one.getValue(), field.type()));
          } else if (!other.contains(one.getKey())) {
            throw new IllegalArgumentException("unknown: " + one.getKey());
          }
        });
    return values;
  }

  private static Object value(JsonNode json, FieldType type) {
    return switch (type) {
      case TEXT, CHOICE, EMAIL, PHONE, COUNTRY, POSTCODE -> json.textValue();
      case NUMBER, MONEY -> json.decimalValue();
      case DATE -> LocalDate.parse(json.textValue());
      case INSTANT -> instant(json);
      case YES_NO -> json.booleanValue();
      case SET -> items(json);
      case PLACE ->
          new OraclePlace(json.required("lat").doubleValue(), json.required("lon").doubleValue());
    };
  }

  private static List<String> items(JsonNode json) {
    List<String> items = new ArrayList<>();
    json.forEach(item -> items.add(item.textValue()));
    return items;
  }

  private static Instant instant(JsonNode json) {
    return OffsetDateTime.parse(json.textValue()).toInstant();
  }
}
