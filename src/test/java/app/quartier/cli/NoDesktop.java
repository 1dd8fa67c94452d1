package app.quartier.cli;

import app.quartier.kernel.Problem;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A machine without a display.
record NoDesktop() implements Desktop {
  @Override
  public Optional<Problem> obstacle() {
    return Optional.of(Problem.failed("problem.window.noDisplay"));
  }

  @Override
  public void open(@Nullable Path folder, Locale locale, boolean sampleShop) {
    throw new AssertionError("no window can open here");
  }

  @Override
  public Optional<String> rehearse(Path folder, Locale locale) {
    throw new AssertionError("no window can open here");
  }
}
