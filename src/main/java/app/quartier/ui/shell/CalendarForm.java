package app.quartier.ui.shell;

import app.quartier.domain.field.Almanac;
import app.quartier.domain.field.Almanac.LeapDay;
import app.quartier.text.Texts;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import javafx.scene.control.ComboBox;

/// The zone, the first day of the week and the day that stands for 29 February.
final class CalendarForm extends ChoiceForm {
  private final ComboBox<String> zone;
  private final ComboBox<DayOfWeek> weekStart;
  private final ComboBox<LeapDay> leapDay;

  CalendarForm(Texts texts, CalendarChoice now) {
    zone = choice(texts.text("ask.calendar.zone"), zones(), now.zone().getId(), id -> id);
    weekStart =
        choice(
            texts.text("ask.calendar.weekStart"),
            List.of(DayOfWeek.values()),
            now.almanac().weekStart(),
            day -> day.getDisplayName(TextStyle.FULL_STANDALONE, texts.locale()));
    leapDay =
        choice(
            texts.text("ask.calendar.leapDay"),
            List.of(LeapDay.values()),
            now.almanac().leapDay(),
            day ->
                texts.text(
                    day == LeapDay.MARCH_1 ? "ask.calendar.march1" : "ask.calendar.february28"));
  }

  CalendarChoice chosen() {
    return new CalendarChoice(
        ZoneId.of(zone.getValue()), new Almanac(weekStart.getValue(), leapDay.getValue()));
  }
}
