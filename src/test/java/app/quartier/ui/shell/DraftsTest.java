package app.quartier.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.domain.segment.InSegment;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Segment;
import app.quartier.ui.Fx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Nothing that was not saved is lost.
class DraftsTest {
  @TempDir Path folder;

  private static Segment segment(String id) {
    InSegment leaf = new InSegment(Marks.of("n1"), "other", null);
    Segment bare = Numbers.bare(id).withName("A name");
    return bare.withRule(bare.rule().withChildren(List.of(leaf)));
  }

  @Test
  void aDraftComesBackAsItWas() throws IOException {
    Drafts drafts = new Drafts(folder.resolve("drafts"));
    Segment first = segment("../a id/with:odd*letters");
    drafts.write(first);
    drafts.write(segment("b"));
    Files.writeString(folder.resolve("drafts").resolve("half.json"), "{ \"id\":");
    assertEquals(List.of(first, segment("b")), drafts.read());
    drafts.remove(first.id());
    assertEquals(List.of(segment("b")), drafts.read());
    try (var left = Files.list(folder.resolve("drafts"))) {
      assertEquals(2, left.count());
    }
  }

  /// A link to nothing is seen in the folder and cannot be read, as a file that goes in between.
  @Test
  void aFileThatGoesOrIsNoTextDoesNotKeepTheOthers() throws IOException {
    Drafts drafts = new Drafts(folder);
    drafts.write(segment("b"));
    Files.createSymbolicLink(folder.resolve("0.json"), folder.resolve("gone"));
    Files.write(folder.resolve("1.json"), new byte[] {'{', (byte) 0xff});
    assertEquals(List.of(segment("b")), drafts.read());
  }

  @Test
  void aWindowThatWasKilledOpensWithTheUnsavedWork() {
    Path place = folder.resolve("w");
    Stand killed = new Stand(place);
    killed.does("new");
    Segment made = segment("x");
    Fx.run(() -> killed.shell.desk().edit("step.test", rule -> made.rule()));
    Path draft = place.resolve("drafts");
    Fx.await("written", () -> !new Drafts(draft).read().isEmpty());
    killed.close();
    try (Stand next = new Stand(place)) {
      AtomicInteger told = new AtomicInteger();
      Fx.run(() -> next.shell.book().recover(told::set));
      Fx.await("found", () -> told.get() == 1);
      assertEquals(List.of("New segment null *"), next.lines());
      Fx.run(() -> next.shell.book().open("new-1"));
      assertEquals(made.rule(), Fx.get(() -> next.shell.desk().segmentProperty().get().rule()));
    }
  }

  @Test
  void settingsAreReadBackAndABrokenFileCountsAsEmpty() throws IOException {
    Path file = folder.resolve("s").resolve("window.properties");
    Settings settings = new Settings(file);
    settings.put("workspace", Path.of("C:\\a b\\é"));
    settings.put("window.width", 1234.5);
    settings.saving().run();
    Settings again = new Settings(file);
    assertEquals(Optional.of("C:\\a b\\é"), again.text("workspace"));
    assertEquals(1234.5, again.number("window.width", 0));
    assertEquals(7, again.number("workspace", 7));
    Files.writeString(file, "broken=\\u12");
    assertEquals(Optional.empty(), new Settings(file).text("broken"));
  }

  @Test
  void reportsOfBugsHoldNoMessages() {
    RuntimeException bug =
        new IllegalStateException("jane@example.org", new RuntimeException("jane@example.org"));
    ErrorReport report = ErrorReport.of(bug, "1.0");
    assertTrue(report.code().matches("Q-[0-9A-F]{8}"), report.code());
    assertTrue(report.details().contains("IllegalStateException"), report.details());
    assertEquals(-1, report.details().indexOf("jane"));
  }
}
