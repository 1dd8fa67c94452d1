package app.quartier.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/// Every text can be read on every background, in light and in dark, as the stylesheets are
/// written.
class ContrastTest {
  private static final double TEXT = 4.5;
  private static final double MARK = 3;
  private static final Path STYLES = Path.of("src/main/resources/app/quartier/ui");
  private static final Pattern DEFINITION = Pattern.compile("(-[\\w-]+):\\s*([^;{}]+);");
  private static final Pattern SECTION = Pattern.compile("/\\* ([a-z]+)[^*]*\\*/");
  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");

  /// One colour on dark, another on light.
  private static final Pattern LADDER =
      Pattern.compile("ladder\\(([\\w-]+), ([\\w-]+) 49%, ([\\w-]+) 51%\\)");

  private static final Map<String, Map<String, String>> SCHEMES =
      Map.of(
          "light", scheme(new PrimerLight().getUserAgentStylesheet()),
          "dark", scheme(new PrimerDark().getUserAgentStylesheet()));

  @Test
  void everyTextTokenIsReadableOnEveryBackground() {
    assertEquals(List.of(), tooWeak("texts", TEXT));
  }

  @Test
  void everyMarkIsToldApartFromEveryBackground() {
    assertEquals(List.of(), tooWeak("marks", MARK));
  }

  @Test
  void everyRuleThatSetsBothColoursIsReadable() {
    List<String> weak = new ArrayList<>();
    int pairs = 0;
    for (Path sheet : sheets()) {
      Matcher rules = RULE.matcher(read(sheet).replaceAll("/\\*.*?\\*/", ""));
      while (rules.find()) {
        Map<String, String> body = definitions(rules.group(2));
        String text = body.get("-fx-text-fill");
        String ground = body.get("-fx-background-color");
        if (text == null || ground == null || ground.equals("null")) {
          continue;
        }
        String top = ground.substring(ground.lastIndexOf(',') + 1).strip();
        pairs++;
        SCHEMES.forEach((name, colours) -> {
          Color under = colour("-q-surface", colours, Color.WHITE);
          double ratio = ratio(colour(text, colours, under), colour(top, colours, under));
          if (ratio < TEXT) {
            weak.add(
                "%s %s %s: %s on %s is %.2f"
                    .formatted(
                        name, sheet.getFileName(), rules.group(1).strip(), text, top, ratio));
          }
        });
      }
    }
    assertEquals(List.of(), weak);
    assertTrue(pairs > 5, "only " + pairs + " pairs found");
  }

  private static List<String> tooWeak(String section, double least) {
    List<String> weak = new ArrayList<>();
    Map<String, List<String>> sections = sections();
    List<String> grounds = sections.get("backgrounds");
    assertTrue(grounds.size() >= 5 && sections.get(section).size() >= 5, sections.toString());
    SCHEMES.forEach((name, colours) -> {
      for (String front : sections.get(section)) {
        for (String ground : grounds) {
          Color back = colour(ground, colours, colour("-q-surface", colours, Color.WHITE));
          double ratio = ratio(colour(front, colours, back), back);
          if (ratio < least) {
            weak.add("%s: %s on %s is %.2f".formatted(name, front, ground, ratio));
          }
        }
      }
    });
    return weak;
  }

  /// The tokens under each comment of the first rule.
  private static Map<String, List<String>> sections() {
    String root = read(STYLES.resolve("kit/tokens.css"));
    root = root.substring(root.indexOf('{'), root.indexOf('}'));
    Map<String, List<String>> sections = new LinkedHashMap<>();
    Matcher heads = SECTION.matcher(root);
    while (heads.find()) {
      int end = root.indexOf("/*", heads.end());
      String body = root.substring(heads.end(), end < 0 ? root.length() : end);
      sections.put(
          heads.group(1),
          definitions(body).keySet().stream().filter(key -> key.startsWith("-q-")).toList());
    }
    return sections;
  }

  /// The colours of a theme, and the tokens on top.
  private static Map<String, String> scheme(String sheet) {
    var resource = Objects.requireNonNull(ContrastTest.class.getResourceAsStream(sheet), sheet);
    try (resource) {
      String theme = new String(resource.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      Map<String, String> colours = definitions(theme.substring(0, theme.indexOf('}')));
      String tokens = read(STYLES.resolve("kit/tokens.css"));
      colours.putAll(definitions(tokens.substring(tokens.indexOf('{'), tokens.indexOf('}'))));
      return colours;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> definitions(String body) {
    Map<String, String> found = new LinkedHashMap<>();
    DEFINITION.matcher(body).results().forEach(r -> found.put(r.group(1), r.group(2).strip()));
    return found;
  }

  /// A colour as it is seen: names followed to the end, see-through ones over what is beneath.
  private static Color colour(String value, Map<String, String> names, Color beneath) {
    if (value.startsWith("-")) {
      return colour(Objects.requireNonNull(names.get(value), value), names, beneath);
    }
    Matcher ladder = LADDER.matcher(value);
    if (ladder.matches()) {
      boolean dark = luminance(colour(ladder.group(1), names, beneath)) < 0.5;
      return colour(ladder.group(dark ? 2 : 3), names, beneath);
    }
    Color colour = Color.web(value);
    return beneath.interpolate(
        Color.color(colour.getRed(), colour.getGreen(), colour.getBlue()), colour.getOpacity());
  }

  /// As WCAG 2 defines it.
  private static double ratio(Color a, Color b) {
    double high = Math.max(luminance(a), luminance(b));
    double low = Math.min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }

  private static List<Path> sheets() {
    try (Stream<Path> files = Files.walk(STYLES)) {
      return files.filter(file -> file.toString().endsWith(".css")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
