package app.quartier.value;

import java.time.ZoneId;
import java.util.Map;

/// The country a zone lies in, for phone numbers written without country code.
public final class Regions {
  private static final Map<String, String> BY_ZONE =
      Map.ofEntries(
          Map.entry("Europe/Paris", "FR"),
          Map.entry("Europe/Brussels", "BE"),
          Map.entry("Europe/Zurich", "CH"),
          Map.entry("Europe/Luxembourg", "LU"),
          Map.entry("Europe/Monaco", "MC"),
          Map.entry("Europe/Berlin", "DE"),
          Map.entry("Europe/Vienna", "AT"),
          Map.entry("Europe/London", "GB"),
          Map.entry("Europe/Dublin", "IE"),
          Map.entry("Europe/Madrid", "ES"),
          Map.entry("Europe/Rome", "IT"),
          Map.entry("Europe/Lisbon", "PT"),
          Map.entry("Europe/Amsterdam", "NL"),
          Map.entry("America/Montreal", "CA"),
          Map.entry("America/Toronto", "CA"),
          Map.entry("America/New_York", "US"),
          Map.entry("America/Chicago", "US"),
          Map.entry("America/Los_Angeles", "US"),
          Map.entry("America/Martinique", "MQ"),
          Map.entry("America/Guadeloupe", "GP"),
          Map.entry("Indian/Reunion", "RE"));

  private Regions() {}

  /// ISO country code; France where the zone does not tell.
  public static String of(ZoneId zone) {
    return BY_ZONE.getOrDefault(zone.getId(), "FR");
  }
}
