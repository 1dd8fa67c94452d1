package app.quartier.ui.shell;

import app.quartier.domain.field.Almanac;
import java.time.ZoneId;

/// How a workspace is to count days.
public record CalendarChoice(ZoneId zone, Almanac almanac) {}
