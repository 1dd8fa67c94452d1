package app.quartier.cli;

import app.quartier.kernel.Progress;
import app.quartier.text.Texts;
import java.io.PrintStream;

/// One line that is written over and over while long work goes on, and wiped at its end.
final class ProgressLine implements Progress, AutoCloseable {
  private static final int WIDTH = 70;

  private final PrintStream err;
  private final Texts texts;
  private final boolean shown;
  private String last = "";

  ProgressLine(PrintStream err, Texts texts, boolean shown) {
    this.err = err;
    this.texts = texts;
    this.shown = shown;
  }

  @Override
  public void at(String phase, long done, long total) {
    if (!shown) {
      return;
    }
    String share = total > 0 ? texts.formats().percent(Math.floor(100.0 * done / total) / 100) : "";
    String line = texts.text(phase) + " " + share;
    if (!line.equals(last)) {
      last = line;
      err.print("\r" + line + " ".repeat(Math.max(0, WIDTH - line.length())));
      err.flush();
    }
  }

  @Override
  public void close() {
    if (!last.isEmpty()) {
      err.print("\r" + " ".repeat(Math.max(last.length(), WIDTH)) + "\r");
      err.flush();
    }
  }
}
