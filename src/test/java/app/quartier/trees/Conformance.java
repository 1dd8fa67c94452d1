package app.quartier.trees;

import app.quartier.document.Read;
import app.quartier.document.SegmentJson;
import app.quartier.domain.segment.Segment;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Reads the conformance file: a folder with one JSON file for each row of the semantics table.
///
/// A file names its row, an instant for cases that have none of their own (`at`), its worlds (the
/// first is that of cases that name none) and its cases. A case has `zone`, `members` and `rule` as
/// a segment document has them, and either the ids expected or the problems (key, path) it is
/// refused with. What says nothing about meaning may be left out: the ids of nodes, and the group
/// around a rule of one leaf.
final class Conformance {
  private static final Path FOLDER = Path.of("src/test/resources/app/quartier/conformance");
  private static final ObjectReader READER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build()
          .reader();

  private final String row;
  private final String at;
  private final Map<String, Written.World> worlds = new HashMap<>();
  private final String usual;
  private final List<Written> cases = new ArrayList<>();

  private Conformance(JsonNode file) {
    this.row = file.required("row").textValue();
    this.at = file.required("at").textValue();
    this.usual = file.required("worlds").fieldNames().next();
    file.required("worlds")
        .properties()
        .forEach(world -> worlds.put(world.getKey(), world(world.getKey(), world.getValue())));
    file.required("cases").forEach(one -> cases.add(written((ObjectNode) one)));
  }

  static List<Written> all() {
    List<Written> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        all.addAll(new Conformance(READER.readTree(Files.readString(file))).cases);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  private static Written.World world(String name, JsonNode json) {
    Map<String, Segment> saved = new HashMap<>();
    json.path("saved")
        .properties()
        .forEach(
            one -> saved.put(one.getKey(), segment(one.getKey(), (ObjectNode) one.getValue())));
    return new WorldReader(json).world(name, saved);
  }

  private static Segment segment(String id, ObjectNode json) {
    return switch (SegmentJson.read(Documents.of(id, json))) {
      case Read.Loaded(Segment segment) -> segment;
      case Read.Rejected(var problems) -> throw new IllegalArgumentException(problems.toString());
    };
  }

  private Written written(ObjectNode json) {
    Written.World world = worlds.get(json.path("world").asText(usual));
    List<Integer> expected = new ArrayList<>();
    json.path("expect").forEach(id -> expected.add(id.intValue()));
    List<Written.Complaint> refused = new ArrayList<>();
    json.path("refused")
        .forEach(one ->
            refused.add(new Written.Complaint(one.get(0).textValue(), one.get(1).textValue())));
    if (json.has("expect") == json.has("refused")) {
      throw new IllegalArgumentException("expects one of two: " + json);
    }
    return new Written(
        row,
        json.required("name").textValue(),
        world,
        Instant.parse(json.path("at").asText(at)),
        Documents.of("case", json),
        expected,
        refused,
        json.required("why").textValue());
  }
}
