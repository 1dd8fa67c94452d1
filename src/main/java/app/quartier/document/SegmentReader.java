package app.quartier.document;

import app.quartier.domain.segment.Combine;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.Manual;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Segment;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the document around the tree: format, version, name, zone, members by hand.
final class SegmentReader {
  private static final Pattern INSTANT = Pattern.compile(Format.INSTANT);

  private final Reading reading = new Reading();

  Read read(JsonNode json) {
    @Nullable Entry entry = Entry.of(json, "$", reading).orElse(null);
    if (entry == null || !isOurs(entry)) {
      return new Read.Rejected(reading.problems());
    }
    entry.closed(Format.SEGMENT);
    Segment segment = segment(entry);
    return reading.isClean() ? new Read.Loaded(segment) : new Read.Rejected(reading.problems());
  }

  /// A document of another format or version is not read any further: all else would be noise.
  private boolean isOurs(Entry entry) {
    String format = entry.json().path("format").asText("");
    if (!format.equals(Format.NAME)) {
      reading.complain("document.format", "$.format", Format.NAME);
      return false;
    }
    int version = entry.whole("version", 1, Integer.MAX_VALUE);
    if (version > Format.VERSION) {
      reading.complain("document.version.newer", "$.version", version, Format.VERSION);
    }
    return reading.isClean();
  }

  private Segment segment(Entry entry) {
    String id = entry.name("id");
    @Nullable String name = entry.required("name").isPresent() ? entry.text("name") : null;
    List<Manual> added = new ArrayList<>();
    List<Manual> removed = new ArrayList<>();
    entry
        .object("members")
        .ifPresent(members -> {
          members.closed(List.of("added", "removed"));
          added.addAll(manual(members, "added"));
          removed.addAll(manual(members, "removed"));
        });
    Group rule =
        entry
            .required("rule")
            .map(json -> new NodeReader(reading).root(json, "$.rule"))
            .orElseGet(() -> new Group(Marks.of("n0"), Combine.ALL, List.of()));
    return new Segment(
        id, name == null ? "" : name, entry.text("note"), zone(entry), added, removed, rule);
  }

  private @Nullable ZoneId zone(Entry entry) {
    @Nullable String zone = entry.text("zone");
    if (zone == null) {
      return null;
    }
    try {
      return ZoneId.of(zone);
    } catch (DateTimeException e) {
      reading.unknown("document.zone", "$.zone", zone, ZoneId.getAvailableZoneIds());
      return null;
    }
  }

  private List<Manual> manual(Entry members, String name) {
    List<JsonNode> elements =
        members.value(name).map(v -> members.elements(v, members.at(name))).orElse(List.of());
    List<Manual> manual = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      Entry.of(elements.get(i), members.at(name) + "[" + i + "]", reading)
          .ifPresent(entry -> {
            entry.closed(Format.MANUAL);
            manual.add(new Manual(entry.name("key"), instant(entry), entry.text("why")));
          });
    }
    return manual;
  }

  private @Nullable Instant instant(Entry entry) {
    @Nullable String text = entry.text("at");
    if (text == null) {
      return null;
    }
    Optional<Instant> instant = INSTANT.matcher(text).matches() ? parsed(text) : Optional.empty();
    if (instant.isEmpty()) {
      reading.complain("document.instant", entry.at("at"), text);
    }
    return instant.orElse(null);
  }

  /// Empty for 30 February.
  private static Optional<Instant> parsed(String text) {
    try {
      return Optional.of(Instant.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
