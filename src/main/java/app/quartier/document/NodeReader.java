package app.quartier.document;

import app.quartier.domain.segment.Combine;
import app.quartier.domain.segment.Count;
import app.quartier.domain.segment.Did;
import app.quartier.domain.segment.EventQuery;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.InSegment;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Window;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the tree. A node that cannot be read is complained about and left out.
final class NodeReader {
  private static final Node NOTHING = new Group(Marks.of(""), Combine.ALL, List.of());

  private final Reading reading;
  private final ConditionReader conditions;
  private final Windows windows;

  NodeReader(Reading reading) {
    this.reading = reading;
    this.conditions = new ConditionReader(reading);
    this.windows = new Windows(reading);
  }

  /// Where a node stands.
  ///
  /// @param level 1 for the root
  /// @param inWhere among the properties of one event rather than the fields of a contact
  private record Spot(String path, int level, boolean inWhere) {
    Spot below(String newPath) {
      return new Spot(newPath, level + 1, inWhere);
    }

    List<String> kinds() {
      return inWhere ? Format.KINDS_IN_WHERE : Format.KINDS;
    }
  }

  Group root(JsonNode json, String path) {
    Node node = node(json, new Spot(path, 1, false));
    if (node instanceof Group group) {
      return group;
    }
    reading.complain("document.root", path);
    return (Group) NOTHING;
  }

  private Node node(JsonNode json, Spot spot) {
    if (!reading.admits(spot.path(), spot.level())) {
      return NOTHING;
    }
    return Entry.of(json, spot.path(), reading)
        .flatMap(entry -> kind(entry, spot).map(kind -> node(entry, kind, spot)))
        .orElse(NOTHING);
  }

  private Node node(Entry entry, String kind, Spot spot) {
    Marks marks = marks(entry);
    return switch (kind) {
      case "group" -> group(entry, marks, spot);
      case "did" -> did(entry, marks, spot);
      case "inSegment" -> inSegment(entry, marks);
      case "inList" -> SetLeaves.list(entry, marks);
      case "inImport" -> SetLeaves.imported(entry, marks);
      case "sample" -> SetLeaves.sample(entry, marks);
      default -> conditions.condition(entry, marks, kind);
    };
  }

  /// The one property that tells what the node is.
  private Optional<String> kind(Entry entry, Spot spot) {
    List<String> names = entry.names();
    for (String later : Format.LATER_KINDS) {
      if (names.contains(later)) {
        reading.complain("document.later", spot.path(), later);
        return Optional.empty();
      }
    }
    List<String> found =
        Stream.concat(Stream.of("property"), Format.KINDS.stream())
            .filter(names::contains)
            .toList();
    if (found.size() > 1) {
      reading.complain("document.kind.several", spot.path(), String.join(", ", found));
      return Optional.empty();
    }
    if (found.isEmpty()) {
      withoutKind(entry, spot);
      return Optional.empty();
    }
    String kind = found.getFirst();
    if (!spot.kinds().contains(kind)) {
      reading.complain(misplaced(kind), entry.at(kind), kind);
      return Optional.empty();
    }
    return found.stream().findFirst();
  }

  private static String misplaced(String kind) {
    return switch (kind) {
      case "property" -> "document.where.property";
      case "field" -> "document.where.field";
      default -> "document.where.leaf";
    };
  }

  /// Most likely the name of the kind is misspelled: then that is what to say.
  private void withoutKind(Entry entry, Spot spot) {
    List<String> known = new ArrayList<>(Format.MARKS);
    known.addAll(List.of("of", "op", "value", "values", "from", "to", "window", "count", "name"));
    List<String> strange = entry.names().stream().filter(n -> !known.contains(n)).toList();
    if (strange.size() == 1) {
      String name = strange.getFirst();
      reading.unknown("document.property.unknown", entry.at(name), name, spot.kinds());
    } else {
      reading.complain("document.kind.none", spot.path(), String.join(", ", spot.kinds()));
    }
  }

  private Marks marks(Entry entry) {
    String id = entry.name("id");
    reading.claimId(id, entry.path());
    return new Marks(
        id, entry.isSet("not"), entry.isSet("muted"), entry.isSet("locked"), entry.text("note"));
  }

  private Node group(Entry entry, Marks marks, Spot spot) {
    entry.closed(with("group", "of"));
    Combine combine = entry.word("group", Combine.class, Combine.ALL);
    List<Node> of = new ArrayList<>();
    entry
        .required("of")
        .ifPresent(json -> {
          List<JsonNode> elements = entry.elements(json, entry.at("of"));
          for (int i = 0; i < elements.size(); i++) {
            of.add(node(elements.get(i), spot.below(entry.at("of") + "[" + i + "]")));
          }
        });
    return new Group(marks, combine, of);
  }

  private Node inSegment(Entry entry, Marks marks) {
    entry.closed(with("inSegment", "name"));
    return new InSegment(marks, entry.name("inSegment"), entry.text("name"));
  }

  private Node did(Entry entry, Marks marks, Spot spot) {
    entry.closed(with("did", "count"));
    Optional<Entry> events = entry.object("did");
    Count count = entry.object("count").map(Counts::count).orElse(Count.AT_LEAST_ONCE);
    return events.<Node>map(e -> new Did(marks, events(e, spot), count)).orElse(NOTHING);
  }

  private EventQuery events(Entry entry, Spot spot) {
    entry.closed(Format.EVENTS);
    @Nullable String kind = entry.has("kind") ? entry.name("kind") : null;
    @Nullable Node where =
        entry
            .value("where")
            .map(json -> node(json, new Spot(entry.at("where"), spot.level() + 1, true)))
            .orElse(null);
    Window window =
        entry
            .value("window")
            .map(json -> windows.window(json, entry.at("window")))
            .orElseGet(Window.Ever::new);
    return new EventQuery(
        kind,
        where,
        window,
        entry.word("machine", EventQuery.Machine.class, EventQuery.Machine.INCLUDE));
  }

  private static List<String> with(String... own) {
    return Stream.concat(Format.MARKS.stream(), Stream.of(own)).toList();
  }
}
