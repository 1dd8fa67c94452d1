package app.quartier.cli;

import app.quartier.domain.field.Almanac;
import app.quartier.domain.field.Catalog;
import app.quartier.text.Texts;
import app.quartier.workspace.Workspace;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `calendar`: the zone of the workspace, the first day of its weeks, and when a 29 February falls
/// in common years; each is chosen by its option.
@Command(name = "calendar")
final class CalendarCommand implements Callable<Integer> {
  private final Session session;

  @Option(names = "--zone", paramLabel = "ZONE", descriptionKey = "workspaceZone")
  @Nullable String zone;

  @Option(names = "--week-start", paramLabel = "DAY")
  @Nullable String weekStart;

  @Option(names = "--feb29", paramLabel = "february-28|march-1")
  @Nullable String feb29;

  CalendarCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    @Nullable ZoneId wantedZone = Reading.zone("--zone", zone);
    @Nullable DayOfWeek wantedStart = Reading.word("--week-start", weekStart, DayOfWeek.class);
    Almanac.@Nullable LeapDay wantedLeap = Reading.word("--feb29", feb29, Almanac.LeapDay.class);
    try (Workspace workspace = session.open()) {
      if (wantedZone != null || wantedStart != null || wantedLeap != null) {
        Almanac now = workspace.catalog().almanac();
        workspace.keepCalendar(
            wantedZone == null ? workspace.catalog().zone() : wantedZone,
            new Almanac(
                wantedStart == null ? now.weekStart() : wantedStart,
                wantedLeap == null ? now.leapDay() : wantedLeap));
      }
      tell(workspace.catalog());
    }
    return ExitCode.DONE;
  }

  private void tell(Catalog catalog) {
    Almanac almanac = catalog.almanac();
    if (session.json()) {
      session.print(
          JsonNodeFactory.instance
              .objectNode()
              .put("zone", catalog.zone().getId())
              .put("weekStart", Reading.word(almanac.weekStart()))
              .put("feb29", Reading.word(almanac.leapDay())));
      return;
    }
    Texts texts = session.texts();
    session.say("cli.calendar.zone", catalog.zone().getId());
    session.say(
        "cli.calendar.weekStart",
        almanac.weekStart().getDisplayName(TextStyle.FULL, texts.locale()));
    session.say(
        switch (almanac.leapDay()) {
          case FEBRUARY_28 -> "cli.calendar.february28";
          case MARCH_1 -> "cli.calendar.march1";
        });
  }
}
