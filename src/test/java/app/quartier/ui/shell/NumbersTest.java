package app.quartier.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.ui.kit.Desk;
import app.quartier.work.Lane;
import app.quartier.workspace.Assembly;
import app.quartier.workspace.SampleShop;
import app.quartier.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The size of the data is told at once, the segments when there is nothing else to do.
final class NumbersTest {
  private final Deque<Runnable> quiet = new ArrayDeque<>();
  private final List<String> told = new ArrayList<>();

  @Test
  void aSegmentIsCountedWhenAllIsQuiet(@TempDir Path folder) {
    try (Workspace workspace = shop(folder)) {
      Numbers numbers = numbers(workspace);
      numbers.count(
          List.of("seg-vip-endormis", "seg-unknown"), (id, count) -> told.add(id + count));
      assertEquals(4896, size(numbers));
      assertEquals(List.of(), told);
      quiet.remove().run();
      assertEquals(List.of("seg-vip-endormis257"), told);
      quiet.remove().run();
      assertEquals(List.of("seg-vip-endormis257", "seg-unknownnull"), told);
      assertEquals(0, quiet.size());
    }
  }

  @Test
  void askedAgainTheListBeforeIsCountedNoFurther(@TempDir Path folder) {
    try (Workspace workspace = shop(folder)) {
      Numbers numbers = numbers(workspace);
      numbers.count(List.of("seg-vip-endormis"), (id, count) -> told.add("before " + id));
      numbers.count(List.of("seg-vip-endormis"), (id, count) -> told.add("now " + id));
      while (!quiet.isEmpty()) {
        quiet.remove().run();
      }
      assertEquals(List.of("now seg-vip-endormis"), told);
    }
  }

  @Test
  void askedAgainNothingOfTheListBeforeIsCountedUntilTheSizeHasCome(@TempDir Path folder) {
    Deque<Runnable> work = new ArrayDeque<>();
    try (Workspace workspace = shop(folder)) {
      Numbers numbers = numbers(workspace, work::add);
      numbers.count(List.of("seg-vip-endormis"), (id, count) -> told.add("before " + id));
      all(work);
      numbers.count(List.of("seg-vip-endormis"), (id, count) -> told.add("now " + id));
      all(quiet);
      all(work);
      assertEquals(List.of(), told);
      all(quiet);
      all(work);
      assertEquals(List.of("now seg-vip-endormis"), told);
    }
  }

  private static void all(Deque<Runnable> waiting) {
    for (int some = waiting.size(); some > 0; some--) {
      waiting.remove().run();
    }
  }

  private static long size(Numbers numbers) {
    Numbers.Size size = numbers.sizeProperty().get();
    return size == null ? -1 : size.contacts();
  }

  private Numbers numbers(Workspace workspace) {
    return numbers(workspace, Runnable::run);
  }

  private Numbers numbers(Workspace workspace, Executor worker) {
    Clock clock = Clock.fixed(SampleShop.AT, SampleShop.ZONE);
    Lane lane =
        new Lane(
            worker,
            Runnable::run,
            failure -> {
              throw new AssertionError(failure);
            });
    return new Numbers(new Desk(workspace, lane, clock), lane.beside(), quiet::add);
  }

  private static Workspace shop(Path folder) {
    Clock clock = Clock.fixed(SampleShop.AT, SampleShop.ZONE);
    Workspace workspace =
        new Assembly(clock).openOrCreate(folder.resolve("w"), SampleShop.ZONE, SampleShop.CURRENCY);
    Stand.fill(workspace, folder);
    return workspace;
  }
}
