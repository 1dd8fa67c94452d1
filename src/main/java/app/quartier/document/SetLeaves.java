package app.quartier.document;

import app.quartier.domain.segment.InImport;
import app.quartier.domain.segment.InList;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Sample;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The leaves about lists, imports and random parts: read, written, described.
final class SetLeaves {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private SetLeaves() {}

  static Node list(Entry entry, Marks marks) {
    entry.closed(with("inList", "name"));
    return new InList(marks, entry.name("inList"), entry.text("name"));
  }

  static Node imported(Entry entry, Marks marks) {
    entry.closed(with("inImport", "role"));
    int batch = entry.whole("inImport", 1, Integer.MAX_VALUE);
    return new InImport(marks, batch, entry.word("role", InImport.Role.class, InImport.Role.ANY));
  }

  static Node sample(Entry entry, Marks marks) {
    entry.closed(with("sample"));
    Optional<Entry> sample = entry.object("sample");
    sample.ifPresent(inner -> inner.closed(List.of("percent", "seed")));
    BigDecimal percent = sample.map(SetLeaves::percent).orElse(BigDecimal.ZERO);
    return new Sample(marks, percent, sample.map(inner -> inner.name("seed")).orElse(""));
  }

  private static BigDecimal percent(Entry entry) {
    Optional<JsonNode> found = entry.required("percent");
    if (found.isEmpty()) {
      return BigDecimal.ZERO;
    }
    String at = entry.at("percent");
    if (!found.get().isNumber()) {
      entry.reading().complain("document.sample.percent", at);
      return BigDecimal.ZERO;
    }
    BigDecimal percent = found.get().decimalValue();
    if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
      entry.reading().complain("document.range", at, percent.toString(), 0, 100);
    } else if (Math.abs((long) percent.scale()) > Format.MAX_DIGITS) {
      entry.reading().complain("document.digits", at, Format.MAX_DIGITS);
    }
    return percent;
  }

  private static List<String> with(String... own) {
    return Stream.concat(Format.MARKS.stream(), Stream.of(own)).toList();
  }

  static void put(ObjectNode json, InList in) {
    json.put("inList", in.list());
    if (in.name() != null) {
      json.put("name", in.name());
    }
  }

  static void put(ObjectNode json, InImport in) {
    json.put("inImport", in.batch());
    if (in.role() != InImport.Role.ANY) {
      json.put("role", Words.of(in.role()));
    }
  }

  static void put(ObjectNode json, Sample sample) {
    json.putObject("sample").put("percent", sample.percent()).put("seed", sample.seed());
  }

  /// What the leaf has besides its marks.
  static Schemas.Closed list(Schemas.Closed marked) {
    return marked.with("inList", Schemas.name()).with("name", Schemas.text());
  }

  static Schemas.Closed imported(Schemas.Closed marked) {
    return marked
        .with("inImport", Schemas.whole(1, Integer.MAX_VALUE))
        .with("role", Schemas.words(Words.all(InImport.Role.class)));
  }

  static Schemas.Closed sample(Schemas.Closed marked) {
    ObjectNode percent = Schemas.type("number").put("minimum", 0).put("maximum", 100);
    return marked.with(
        "sample",
        Schemas.object(List.of("percent", "seed"))
            .with("percent", percent)
            .with("seed", Schemas.name())
            .json());
  }
}
