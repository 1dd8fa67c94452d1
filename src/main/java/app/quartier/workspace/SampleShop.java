package app.quartier.workspace;

import app.quartier.domain.intake.ImportSettings;
import app.quartier.domain.segment.SavedSegment;
import app.quartier.domain.segment.Segment;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The invented shop that comes with Quartier: its files and six segments to look at.
public final class SampleShop {
  /// The instant at which the shop's segments tell most: shortly after its last order.
  public static final Instant AT = Instant.parse("2026-11-01T07:00:00Z");

  /// Where the shop is.
  public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

  /// What it keeps its books in.
  public static final String CURRENCY = "EUR";

  private static final String PLACE = "/app/quartier/sample/";

  /// What a Swiss franc is worth in euros, as somebody confirmed it at import.
  private static final Map<String, BigDecimal> RATES = Map.of("CHF", new BigDecimal("1.05"));

  private static final List<String> SEGMENTS =
      List.of(
          "1-vip-endormis",
          "2-nouveaux-clients",
          "3-jamais-commande",
          "4-belges-et-suisses",
          "5-cadeaux-de-noel",
          "6-a-reengager");

  private SampleShop() {}

  /// A file of the shop and the kind of event its rows are; null for contacts.
  private record ShopFile(String name, @Nullable String kind) {}

  private static final List<ShopFile> FILES =
      List.of(
          new ShopFile("contacts.csv", null),
          new ShopFile("orders.csv", "order"),
          new ShopFile("order-lines.csv", "order_item"),
          new ShopFile("opens.csv", "open"),
          new ShopFile("clicks.csv", "click"),
          new ShopFile("visits.csv", "visit"));

  /// Puts the shop's files into a folder, over those of an earlier time, and tells how to import
  /// them, in order.
  public static List<ImportSettings> unpack(Path folder) {
    List<ImportSettings> imports = new ArrayList<>();
    try {
      Files.createDirectories(folder);
      for (ShopFile file : FILES) {
        Path copy = folder.resolve(file.name());
        try (InputStream packed = resource(file.name())) {
          Files.copy(packed, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        ImportSettings settings =
            file.kind() == null
                ? ImportSettings.contacts(copy)
                : ImportSettings.events(copy, file.kind());
        imports.add(settings.withRates(RATES));
      }
    } catch (IOException e) {
      throw new Refusal(Problem.failed("problem.workspace.sample.unpack", folder.toString()), e);
    }
    return imports;
  }

  /// Saves the shop's segments, each that is not yet there as it comes, and returns them in order.
  public static List<SavedSegment> saveSegments(Workspace workspace) {
    List<SavedSegment> saved = new ArrayList<>();
    for (String name : SEGMENTS) {
      Segment segment = Workspace.loaded(text("segments/" + name + ".json"));
      saved.add(
          workspace.segments().list().stream()
              .filter(known -> known.id().equals(segment.id()))
              .findFirst()
              .orElseGet(() -> workspace.segments().save(segment)));
    }
    return saved;
  }

  private static String text(String name) {
    try (InputStream packed = resource(name)) {
      return new String(packed.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream resource(String name) {
    @Nullable InputStream packed = SampleShop.class.getResourceAsStream(PLACE + name);
    if (packed == null) {
      throw new IllegalStateException("not packed: " + name);
    }
    return packed;
  }
}
