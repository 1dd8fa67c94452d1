package app.quartier.ui.shell;

import app.quartier.domain.field.Almanac;
import app.quartier.domain.field.Almanac.LeapDay;
import app.quartier.text.Texts;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// The zone, the first day of the week and the day that stands for 29 February.
final class CalendarForm extends VBox {
  private static final double GAP = 8;

  private final ComboBox<String> zone;
  private final ComboBox<DayOfWeek> weekStart;
  private final ComboBox<LeapDay> leapDay;

  CalendarForm(Texts texts, CalendarChoice now) {
    super(GAP);
    List<String> zones = ZoneId.getAvailableZoneIds().stream().sorted().toList();
    zone = choice(texts.text("ask.calendar.zone"), zones, now.zone().getId(), id -> id);
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

  private <T> ComboBox<T> choice(String name, List<T> items, T chosen, Function<T, String> words) {
    ComboBox<T> box = new ComboBox<>();
    box.getItems().setAll(items);
    box.setValue(chosen);
    box.setAccessibleText(name);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(T item) {
            return item == null ? "" : words.apply(item);
          }

          @Override
          public T fromString(String text) {
            return box.getValue();
          }
        });
    Label label = new Label(name);
    label.setLabelFor(box);
    getChildren().addAll(label, box);
    return box;
  }

  CalendarChoice chosen() {
    return new CalendarChoice(
        ZoneId.of(zone.getValue()), new Almanac(weekStart.getValue(), leapDay.getValue()));
  }
}
