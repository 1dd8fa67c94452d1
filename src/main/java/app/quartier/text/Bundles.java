package app.quartier.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// Reads the bundles of one language.
final class Bundles {
  private Bundles() {}

  /// All texts of the areas. A key in two areas is a bug: nobody could tell which one is shown.
  static Map<String, String> load(List<String> areas, String language) {
    Map<String, String> texts = new HashMap<>();
    for (String area : areas) {
      area(area, language)
          .forEach((key, text) -> {
            if (texts.put(key, text) != null) {
              throw new IllegalStateException("text in two areas: " + key);
            }
          });
    }
    return Map.copyOf(texts);
  }

  static Map<String, String> area(String area, String language) {
    String name = area + "_" + language + ".properties";
    try (@Nullable InputStream in = Bundles.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no bundle " + name);
      }
      Properties properties = new Properties();
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      Map<String, String> texts = new HashMap<>();
      properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException("bundle " + name, e);
    }
  }
}
