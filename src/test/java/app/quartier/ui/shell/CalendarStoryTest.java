package app.quartier.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.domain.field.Almanac;
import app.quartier.ui.Fx;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.control.ComboBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The calendar of the workspace, chosen in the window.
class CalendarStoryTest {
  private static final CalendarChoice SUNDAYS =
      new CalendarChoice(ZoneId.of("UTC"), new Almanac(DayOfWeek.SUNDAY, Almanac.LeapDay.MARCH_1));

  @TempDir Path folder;

  @Test
  void whatIsChosenIsKeptByTheWorkspace() {
    try (Stand stand = new Stand(folder.resolve("w"))) {
      CalendarChoice usual = new CalendarChoice(ZoneId.of("Europe/Paris"), Almanac.USUAL);
      stand.answers.calendar = SUNDAYS;
      Fx.run(() -> new CalendarActions(stand.shell, stand.answers).choose());
      Fx.await("the calendar", () -> stand.workspace.catalog().almanac().equals(SUNDAYS.almanac()));
      assertEquals(SUNDAYS.zone(), stand.workspace.catalog().zone());
      assertEquals(List.of(usual), stand.answers.calendars);
    }
  }

  @Test
  void theFormHandsOverWhatItShows() {
    Fx.run(() -> {
      CalendarForm form =
          new CalendarForm(new app.quartier.text.Texts(java.util.Locale.FRENCH), SUNDAYS);
      assertEquals(SUNDAYS, form.chosen());
      List<ComboBox<?>> boxes =
          form.getChildren().stream()
              .filter(ComboBox.class::isInstance)
              .<ComboBox<?>>map(box -> (ComboBox<?>) box)
              .toList();
      assertEquals(3, boxes.size());
      assertTrue(boxes.stream().allMatch(box -> !box.getAccessibleText().isBlank()));
    });
  }
}
