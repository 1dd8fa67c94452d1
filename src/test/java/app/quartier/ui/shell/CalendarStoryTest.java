package app.quartier.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.domain.field.Almanac;
import app.quartier.domain.segment.Segment;
import app.quartier.text.Texts;
import app.quartier.ui.Fx;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
  void aSegmentCountsInAZoneOfItsOwnUntilThatIsUndone() {
    try (Stand stand = new Stand(folder.resolve("z"))) {
      ZoneId tokyo = ZoneId.of("Asia/Tokyo");
      stand.does("new");
      stand.answers.zone = new ZoneChoice(tokyo);
      stand.does("zone");
      assertEquals(tokyo, segment(stand).zone());
      assertEquals(
          Optional.of("step.zone"), stand.shell.desk().sessionProperty().get().undoLabel());
      stand.answers.zone = new ZoneChoice(null);
      stand.does("zone");
      assertNull(segment(stand).zone());
      stand.does("undo");
      assertEquals(tokyo, segment(stand).zone());
      stand.does("undo");
      assertNull(segment(stand).zone());
    }
  }

  private static Segment segment(Stand stand) {
    return Fx.get(() -> stand.shell.desk().segmentProperty().get());
  }

  @Test
  void theFormOfASegmentOffersTheWorkspaceFirst() {
    Fx.run(() -> {
      ZoneId paris = ZoneId.of("Europe/Paris");
      ZoneForm form = new ZoneForm(new Texts(Locale.ENGLISH), new ZoneChoice(null), paris);
      assertEquals(new ZoneChoice(null), form.chosen());
      ComboBox<?> box = (ComboBox<?>) form.getChildren().getLast();
      assertEquals("", box.getItems().getFirst());
      assertTrue(box.getItems().contains("Asia/Tokyo"));
      ZoneChoice tokyo = new ZoneChoice(ZoneId.of("Asia/Tokyo"));
      assertEquals(tokyo, new ZoneForm(new Texts(Locale.FRENCH), tokyo, paris).chosen());
    });
  }

  @Test
  void theFormHandsOverWhatItShows() {
    Fx.run(() -> {
      CalendarForm form = new CalendarForm(new Texts(Locale.FRENCH), SUNDAYS);
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
