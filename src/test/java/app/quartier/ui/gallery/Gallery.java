package app.quartier.ui.gallery;

import app.quartier.text.Languages;
import app.quartier.ui.Fx;
import app.quartier.ui.Opened;
import app.quartier.ui.gallery.Visit.Look;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import javax.imageio.ImageIO;

/// Writes the pictures of all states, or of those named on the command line, to `target/gallery`;
/// named `readme`, the one at the head of the README to `assets`.
public final class Gallery {
  private static final Path OUT = Path.of("target", "gallery");
  private static final String README = "readme";

  private final List<String> complaints = new ArrayList<>();
  private final AtomicReference<IOException> unwritten = new AtomicReference<>();

  private Gallery() {}

  /// Ends with 1 when a state cannot be reached or a text cannot be read.
  public static void main(String[] names) throws IOException, InterruptedException {
    List<String> wanted = List.of(names);
    Predicate<State> chosen = state -> wanted.isEmpty() || wanted.contains(state.name());
    Files.createDirectories(OUT);
    Path place = Files.createTempDirectory("quartier-gallery");
    if (wanted.equals(List.of(README))) {
      picture(new Grounds(place));
      System.exit(0);
    }
    Gallery gallery = new Gallery();
    gallery.draw(States.ALL.stream().filter(chosen).toList(), new Grounds(place));
    gallery.complaints.forEach(System.out::println);
    System.out.println(
        gallery.complaints.isEmpty() ? "nothing is cut off" : gallery.complaints.size() + " found");
    System.exit(gallery.complaints.isEmpty() ? 0 : 1);
  }

  /// The picture at the head of the README.
  private static void picture(Grounds grounds) throws IOException {
    State state = State.shop(README, States::sharp);
    try (Opened opened = grounds.open(state, Locale.ENGLISH)) {
      Hands hands = new Hands(opened, grounds.files());
      state.reach().accept(hands);
      BufferedImage photo = Fx.get(() -> Photo.of(List.of(opened.stage())));
      ImageIO.write(photo, "png", Path.of("assets", "window.png").toFile());
    }
  }

  private void draw(List<State> states, Grounds grounds) throws IOException, InterruptedException {
    try (ExecutorService writer = Executors.newSingleThreadExecutor()) {
      for (Locale locale : Languages.ALL) {
        Map<Look, Map<String, BufferedImage>> small = new EnumMap<>(Look.class);
        for (State state : states) {
          Visit visit = visit(state, locale, grounds);
          if (visit != null) {
            visit
                .photos()
                .forEach((look, photo) -> {
                  String file = state.name() + "-" + suffix(look, locale);
                  writer.execute(() -> write(photo, file));
                  small
                      .computeIfAbsent(look, l -> new LinkedHashMap<>())
                      .put(state.name(), ContactSheet.small(photo));
                });
          }
        }
        small.forEach((look, photos) ->
            writer.execute(
                () -> write(ContactSheet.of(photos, look), "index-" + suffix(look, locale))));
      }
      writer.shutdown();
      writer.awaitTermination(1, TimeUnit.MINUTES);
    }
    if (unwritten.get() != null) {
      throw unwritten.get();
    }
    Files.writeString(OUT.resolve("index.html"), page(states));
  }

  private Visit visit(State state, Locale locale, Grounds grounds) {
    long start = System.nanoTime();
    String name = state.name() + " " + locale.getLanguage();
    try {
      Visit visit = Visit.to(state, locale, grounds);
      visit.troubles().forEach(trouble -> complaints.add(name + ": " + trouble));
      System.out.println(name + " " + (System.nanoTime() - start) / 1_000_000 + " ms");
      return visit;
    } catch (AssertionError | RuntimeException e) {
      Throwable root = root(e);
      root.printStackTrace();
      complaints.add(name + ": not reached, " + root);
      return null;
    }
  }

  private static Throwable root(Throwable thrown) {
    Throwable root = thrown;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }

  private static String suffix(Look look, Locale locale) {
    return look.name().toLowerCase(Locale.ROOT) + "-" + locale.getLanguage();
  }

  private void write(BufferedImage photo, String name) {
    try {
      ImageIO.write(photo, "png", OUT.resolve(name + ".png").toFile());
    } catch (IOException e) {
      unwritten.set(e);
    }
  }

  private static String page(List<State> states) {
    StringBuilder html =
        new StringBuilder(
            """
            <!doctype html><meta charset="utf-8"><title>Quartier: gallery</title>
            <style>body{font:14px sans-serif}img{width:24%;border:1px solid #888}</style>
            """);
    for (State state : states) {
      html.append("<h2>").append(state.name()).append("</h2>\n");
      for (Locale locale : Languages.ALL) {
        for (Look look : Look.values()) {
          String file = state.name() + "-" + suffix(look, locale) + ".png";
          html.append("<a href=\"%1$s\"><img alt=\"%1$s\" src=\"%1$s\"></a>\n".formatted(file));
        }
      }
    }
    return html.toString();
  }
}
