package app.quartier.store;

import static app.quartier.store.db.Tables.SETTING;
import static app.quartier.store.db.Tables.WORKSPACE;

import app.quartier.domain.field.Almanac;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Map;
import org.jooq.DSLContext;

/// How the workspace counts days, as the file keeps it; what was never chosen is as usual.
final class CalendarSettings {
  private static final String WEEK_START = "calendar.weekStart";
  private static final String LEAP_DAY = "calendar.leapDay";

  private CalendarSettings() {}

  static Almanac read(DSLContext db) {
    Map<String, String> kept =
        db.selectFrom(SETTING)
            .where(SETTING.NAME.in(WEEK_START, LEAP_DAY))
            .fetchMap(SETTING.NAME, SETTING.CONTENT);
    String weekStart = kept.getOrDefault(WEEK_START, Almanac.USUAL.weekStart().name());
    String leapDay = kept.getOrDefault(LEAP_DAY, Almanac.USUAL.leapDay().name());
    return new Almanac(DayOfWeek.valueOf(weekStart), Almanac.LeapDay.valueOf(leapDay));
  }

  static void write(DSLContext db, ZoneId zone, Almanac almanac) {
    db.update(WORKSPACE).set(WORKSPACE.ZONE, zone.getId()).execute();
    keep(db, WEEK_START, almanac.weekStart().name());
    keep(db, LEAP_DAY, almanac.leapDay().name());
  }

  private static void keep(DSLContext db, String name, String content) {
    int known =
        db.update(SETTING).set(SETTING.CONTENT, content).where(SETTING.NAME.eq(name)).execute();
    if (known == 0) {
      db.insertInto(SETTING).set(SETTING.NAME, name).set(SETTING.CONTENT, content).execute();
    }
  }
}
