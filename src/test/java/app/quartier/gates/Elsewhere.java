package app.quartier.gates;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.h2.util.DateTimeUtils;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/// Runs half of the test classes as on a computer elsewhere: another zone, another language, other
/// letters and digits. Which half depends on the name of the class alone, so a failure comes again.
///
/// Nothing the program does may follow the computer's own zone or language but what a person sees.
public final class Elsewhere implements BeforeAllCallback, AfterAllCallback {
  private static final Namespace HERE = Namespace.create(Elsewhere.class);

  /// Where a class runs.
  record Spot(String zone, String language) {}

  private static final Spot HOME = new Spot("UTC", "en-US");

  /// Summer time that starts at midnight, half hours, a day ahead; `i` without a dot, digits that
  /// are not ASCII, a comma in numbers.
  private static final List<Spot> AWAY =
      List.of(
          new Spot("America/Sao_Paulo", "tr-TR"),
          new Spot("Asia/Kolkata", "ar-EG-u-nu-arab"),
          new Spot("Pacific/Chatham", "fr-FR"));

  static Spot of(String testClass) {
    int hash = (testClass.hashCode() >>> 7) % (2 * AWAY.size());
    return hash < AWAY.size() ? AWAY.get(hash) : HOME;
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    Class<?> outermost = context.getRequiredTestClass();
    while (outermost.getEnclosingClass() != null) {
      outermost = outermost.getEnclosingClass();
    }
    ExtensionContext.Store before = context.getStore(HERE);
    before.put(TimeZone.class, TimeZone.getDefault());
    before.put(Locale.class, Locale.getDefault());
    Spot spot = of(outermost.getName());
    go(TimeZone.getTimeZone(spot.zone()), Locale.forLanguageTag(spot.language()));
  }

  @Override
  public void afterAll(ExtensionContext context) {
    ExtensionContext.Store before = context.getStore(HERE);
    go(before.get(TimeZone.class, TimeZone.class), before.get(Locale.class, Locale.class));
  }

  private static void go(TimeZone zone, Locale language) {
    TimeZone.setDefault(zone);
    Locale.setDefault(language);
    // H2 goes on in the zone it saw first, which no program but this one ever leaves.
    DateTimeUtils.resetCalendar();
  }
}
