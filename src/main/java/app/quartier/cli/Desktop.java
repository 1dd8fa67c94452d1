package app.quartier.cli;

import app.quartier.kernel.Problem;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The window, as the command line knows it; the launcher hands it in, because `cli` never imports
/// `ui`.
public interface Desktop {
  /// Why no window can open here; empty when one can.
  Optional<Problem> obstacle();

  /// Opens the window and returns when it is closed.
  ///
  /// @param folder of the workspace; null = the last one
  /// @param locale decides the language until one is chosen in the window
  /// @param sampleShop whether the sample shop is imported when there is no data
  void open(@Nullable Path folder, Locale locale, boolean sampleShop);

  /// Opens the window on the sample shop, plays a person's work in it and closes it.
  ///
  /// @return where it stopped; empty when all was played
  Optional<String> rehearse(Path folder, Locale locale);
}
