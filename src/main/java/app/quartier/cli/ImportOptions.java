package app.quartier.cli;

import app.quartier.domain.intake.ImportSettings;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// How files are to be read and mapped; what is not said is found out from the file.
final class ImportOptions {
  private static final String CONTACTS = "contacts";
  private static final String EVENTS = "events";

  @Option(names = "--as", paramLabel = "contacts|events")
  @Nullable String as;

  @Option(names = "--kind", paramLabel = "NAME")
  @Nullable String kind;

  @Option(names = "--key", paramLabel = "FIELD")
  @Nullable String key;

  @Option(names = "--map", paramLabel = "COLUMN=FIELD[:TYPE]")
  List<String> maps = List.of();

  @Option(names = "--zone", paramLabel = "ZONE", descriptionKey = "importZone")
  @Nullable String zone;

  @Option(names = "--encoding", paramLabel = "NAME")
  @Nullable String encoding;

  @Option(names = "--delimiter", paramLabel = "CHAR")
  @Nullable String delimiter;

  @Option(names = "--no-header")
  boolean noHeader;

  @Option(names = "--dates", paramLabel = "day-first|month-first")
  @Nullable String dates;

  @Option(names = "--decimal", paramLabel = ",|.")
  @Nullable String decimal;

  @Option(names = "--rate", paramLabel = "CODE=NUMBER")
  List<String> rates = List.of();

  @Option(names = "--list", paramLabel = "NAME", descriptionKey = "importList")
  @Nullable String list;

  /// Null = the workspace's, and for a new workspace the system's.
  @Nullable ZoneId zoneId() {
    return Reading.zone("--zone", zone);
  }

  ImportSettings settings(Path file) {
    @Nullable Boolean header = noHeader ? Boolean.FALSE : null;
    return (isEvents() ? ImportSettings.events(file, kind()) : ImportSettings.contacts(file))
        .withKeyField(key)
        .withOverrides(maps)
        .withZone(zoneId())
        .withReading(encoding, separator(), header)
        .withConventions(order(), mark())
        .withRates(worth())
        .withList(list);
  }

  private boolean isEvents() {
    if (as != null && !as.equals(CONTACTS) && !as.equals(EVENTS)) {
      throw new Usage("cli.usage.as", as);
    }
    if (CONTACTS.equals(as) && kind != null) {
      throw new Usage("cli.usage.kindOfContacts");
    }
    return kind != null || EVENTS.equals(as);
  }

  private String kind() {
    if (kind == null) {
      throw new Usage("cli.usage.kindMissing");
    }
    return kind;
  }

  private @Nullable Character separator() {
    if (delimiter == null) {
      return null;
    }
    if (delimiter.equals("tab") || delimiter.equals("\\t")) {
      return '\t';
    }
    if (delimiter.length() != 1) {
      throw new Usage("cli.usage.delimiter", delimiter);
    }
    return delimiter.charAt(0);
  }

  private ImportSettings.@Nullable Dates order() {
    return switch (dates) {
      case null -> null;
      case "day-first" -> ImportSettings.Dates.DAY_FIRST;
      case "month-first" -> ImportSettings.Dates.MONTH_FIRST;
      default -> throw new Usage("cli.usage.dates", dates);
    };
  }

  private @Nullable Character mark() {
    return switch (decimal) {
      case null -> null;
      case ",", "." -> decimal.charAt(0);
      default -> throw new Usage("cli.usage.decimal", decimal);
    };
  }

  private Map<String, BigDecimal> worth() {
    Map<String, BigDecimal> worth = new HashMap<>();
    for (String rate : rates) {
      int equals = rate.indexOf('=');
      if (equals < 0) {
        throw new Usage("cli.usage.rate", rate);
      }
      worth.put(
          Reading.currency("--rate", rate.substring(0, equals)),
          Reading.rate(rate, rate.substring(equals + 1).replace(',', '.')));
    }
    return worth;
  }
}
