package app.quartier.ui.shell;

import app.quartier.document.Read;
import app.quartier.document.SegmentJson;
import app.quartier.domain.segment.Segment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A segment to begin with, as it comes with Quartier. It asks only what every workspace knows.
///
/// @param segment the document `template/<id>.json`
record Template(String id, Segment segment) {
  /// In the order they are offered. To add one: its document, its line here, its name
  /// `template.<id>` in both languages.
  private static final List<String> IDS =
      List.of("newCustomers", "regulars", "lapsed", "neverOrdered", "hesitating", "silent");

  /// Takes a moment when it is asked first; any thread.
  static List<Template> all() {
    return Known.ALL;
  }

  private static final class Known {
    static final List<Template> ALL = IDS.stream().map(id -> new Template(id, read(id))).toList();
  }

  String nameKey() {
    return "template." + id;
  }

  private static Segment read(String id) {
    String name = "template/" + id + ".json";
    try (@Nullable InputStream in = Template.class.getResourceAsStream(name)) {
      String text =
          new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
      if (SegmentJson.read(text) instanceof Read.Loaded(Segment loaded)) {
        return loaded;
      }
      throw new IllegalStateException("template " + id);
    } catch (IOException e) {
      throw new UncheckedIOException("template " + id, e);
    }
  }
}
