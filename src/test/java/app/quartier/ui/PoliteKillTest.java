package app.quartier.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.Launcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process that is told to end, as by logging out, ends in order with its window open.
final class PoliteKillTest {
  private static final long PATIENCE_SECONDS = 120;

  @TempDir Path home;

  @Test
  void theWindowEndsInOrderWhenItsProcessIsToldTo() throws IOException, InterruptedException {
    Path folder = home.resolve("w");
    RealWindow.fill(folder);
    Path log = home.resolve("window.log");
    List<String> options = List.of("-Dquartier.startup=true", "-Duser.home=" + home);
    Process process = RealWindow.process(log, options, Launcher.class, "open", folder);
    try {
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
      // told once the workspace is read, which is after the first frame
      while (!Files.readString(log).contains("workspace after")) {
        assertTrue(process.isAlive(), () -> "the window ended by itself");
        assertTrue(System.nanoTime() < end, "the window never came");
        Thread.sleep(50);
      }
      process.destroy();
      assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS));
      assertEquals(0, process.exitValue(), () -> "it was ended, it did not end: " + told(log));
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private static String told(Path log) {
    try {
      return Files.readString(log);
    } catch (IOException unreadable) {
      return unreadable.toString();
    }
  }
}
