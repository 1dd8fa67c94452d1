package app.quartier.document;

import static app.quartier.document.Schemas.array;
import static app.quartier.document.Schemas.constant;
import static app.quartier.document.Schemas.name;
import static app.quartier.document.Schemas.object;
import static app.quartier.document.Schemas.oneOf;
import static app.quartier.document.Schemas.ref;
import static app.quartier.document.Schemas.text;
import static app.quartier.document.Schemas.whole;
import static app.quartier.document.Schemas.words;

import app.quartier.domain.segment.Combine;
import app.quartier.domain.segment.Count;
import app.quartier.domain.segment.EventQuery;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/// The closed JSON Schema (draft 2020-12) of segment documents, made from the registered operators.
///
/// The package page lists what it cannot say and only the loader refuses.
public final class SegmentSchema {
  private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

  private SegmentSchema() {}

  /// The schema as pretty-printed JSON.
  public static String json() {
    ObjectNode schema = Schemas.node();
    schema.put("$schema", DRAFT);
    schema.put("$id", "https://quartier.app/schema/segment-1.json");
    schema.put("title", "Quartier segment");
    schema.setAll(segment());
    ObjectNode defs = schema.putObject("$defs");
    defs.setAll(OperandSchemas.definitions());
    defs.set("manual", manual());
    defs.set("node", oneOf(alternatives(false)));
    defs.set("group", group("node"));
    defs.set("whereNode", oneOf(alternatives(true)));
    defs.set("whereGroup", group("whereNode"));
    defs.set("did", did());
    defs.set("events", events());
    defs.set("count", count());
    defs.set("inSegment", inSegment());
    defs.set("inList", SetLeaves.list(marked("inList")).json());
    defs.set("inImport", SetLeaves.imported(marked("inImport")).json());
    defs.set("sample", SetLeaves.sample(marked("sample")).json());
    ConditionSchemas.of("field").forEach(defs::set);
    ConditionSchemas.of("property").forEach(defs::set);
    return Pretty.text(schema);
  }

  private static ObjectNode segment() {
    return object(List.of("format", "version", "id", "name", "rule"))
        .with("format", constant(Format.NAME))
        .with("version", constant(Format.VERSION))
        .with("id", name())
        .with("name", text())
        .with("note", text())
        .with("zone", name())
        .with(
            "members",
            object(List.of())
                .with("added", array(ref("manual")))
                .with("removed", array(ref("manual")))
                .json())
        .with("rule", ref("group"))
        .json();
  }

  private static ObjectNode manual() {
    return object(List.of("key"))
        .with("key", name())
        .with("at", Schemas.pattern(Format.INSTANT))
        .with("why", text())
        .json();
  }

  private static List<ObjectNode> alternatives(boolean inWhere) {
    List<ObjectNode> all = new ArrayList<>();
    all.add(ref(inWhere ? "whereGroup" : "group"));
    ConditionSchemas.of(inWhere ? "property" : "field")
        .keySet()
        .forEach(name -> all.add(ref(name)));
    if (!inWhere) {
      all.add(ref("did"));
      List.of("inSegment", "inList", "inImport", "sample").forEach(kind -> all.add(ref(kind)));
    }
    return all;
  }

  static Schemas.Closed marked(String... required) {
    List<String> all = new ArrayList<>(List.of("id"));
    all.addAll(List.of(required));
    return object(all)
        .with("id", name())
        .with("not", Schemas.flag())
        .with("muted", Schemas.flag())
        .with("locked", Schemas.flag())
        .with("note", text());
  }

  private static ObjectNode group(String child) {
    return marked("group", "of")
        .with("group", words(Words.all(Combine.class)))
        .with("of", array(ref(child)))
        .json();
  }

  private static ObjectNode inSegment() {
    return marked("inSegment").with("inSegment", name()).with("name", text()).json();
  }

  private static ObjectNode did() {
    return marked("did").with("did", ref("events")).with("count", ref("count")).json();
  }

  private static ObjectNode events() {
    return object(List.of())
        .with("kind", name())
        .with("where", ref("whereNode"))
        .with("window", ref("window"))
        .with("machine", words(Words.all(EventQuery.Machine.class)))
        .json();
  }

  private static ObjectNode count() {
    Schemas.Closed count = object(List.of());
    ObjectNode times = whole(0, Integer.MAX_VALUE);
    for (Count.Relation relation : Count.Relation.values()) {
      boolean pair = relation == Count.Relation.BETWEEN;
      count.with(Words.of(relation), pair ? Schemas.pair(times) : times);
    }
    return count.exactlyOne().json();
  }
}
