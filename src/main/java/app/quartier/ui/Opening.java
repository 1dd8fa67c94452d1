package app.quartier.ui;

import app.quartier.kernel.Cancel;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What the window is opened with.
///
/// @param folder of the workspace; null = the last one, else the one in the person's folder
/// @param locale decides the language until one is chosen in the window
/// @param zone for a new workspace
/// @param home the person's folder
/// @param sampleShop whether the sample shop is imported when there is no data
/// @param cancel asks the window to close
public record Opening(
    @Nullable Path folder,
    Locale locale,
    ZoneId zone,
    Clock clock,
    Path home,
    String version,
    boolean sampleShop,
    Cancel cancel) {

  Opening until(Cancel over) {
    return new Opening(folder, locale, zone, clock, home, version, sampleShop, over);
  }
}
