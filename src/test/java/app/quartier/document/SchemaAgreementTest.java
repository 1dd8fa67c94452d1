package app.quartier.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.EnumMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaAgreementTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
  private static final JsonSchema SCHEMA = FACTORY.getSchema(SegmentSchema.json());

  @Test
  void the_schema_is_itself_valid() throws JsonProcessingException {
    JsonSchema meta =
        FACTORY.getSchema(
            com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertEquals(java.util.Set.of(), meta.validate(MAPPER.readTree(SegmentSchema.json())));
  }

  @ParameterizedTest
  @MethodSource("app.quartier.document.Seeds#all")
  void the_schema_accepts_what_is_written(long seed) throws JsonProcessingException {
    RandomSegments segments = new RandomSegments(Seeds.random(seed));
    for (int i = 0; i < 300; i++) {
      String json = SegmentJson.write(segments.segment());
      assertEquals(java.util.Set.of(), SCHEMA.validate(MAPPER.readTree(json)), json);
      assertTrue(SegmentJson.read(json) instanceof Read.Loaded, json);
    }
  }

  @ParameterizedTest
  @MethodSource("app.quartier.document.Seeds#all")
  void schema_and_loader_agree_on_damaged_documents(long seed) throws JsonProcessingException {
    RandomGenerator random = Seeds.random(seed);
    RandomSegments segments = new RandomSegments(random);
    Mutations mutations = new Mutations(random);
    Map<Mutations.Kind, int[]> outcomes = new EnumMap<>(Mutations.Kind.class);
    for (Mutations.Kind kind : Mutations.Kind.values()) {
      int[] outcome = outcomes.computeIfAbsent(kind, k -> new int[2]);
      for (int done = 0; done < 60; ) {
        ObjectNode document = (ObjectNode) MAPPER.readTree(SegmentJson.write(segments.segment()));
        if (mutations.apply(kind, document)) {
          outcome[agreed(kind, document) ? 0 : 1]++;
          done++;
        }
      }
    }
    outcomes.forEach(
        (kind, o) -> System.out.println(kind + ": accepted " + o[0] + ", rejected " + o[1]));
    outcomes.forEach((kind, o) -> assertTrue(o[1] >= 10, "too harmless: " + kind));
  }

  /// Whether both accept; fails when one does and the other does not.
  private static boolean agreed(Mutations.Kind kind, JsonNode document) {
    String json = document.toPrettyString();
    boolean schema = SCHEMA.validate(document).isEmpty();
    Read read = SegmentJson.read(json);
    assertEquals(schema, read instanceof Read.Loaded, () -> kind + " " + read + "\n" + json);
    return schema;
  }
}
