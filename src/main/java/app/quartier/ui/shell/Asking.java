package app.quartier.ui.shell;

import app.quartier.text.Texts;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// The questions the window asks; dialogs in the window, answers written down in tests.
public interface Asking {
  /// A name, beginning with a suggestion; empty = never mind.
  Optional<String> name(Texts texts, String suggestion);

  /// Which way to go on; empty = never mind.
  ///
  /// @param question what is asked
  /// @param ways what the buttons that go on say, the safest first
  /// @return the number of the way
  Optional<Integer> choose(Texts texts, String question, List<String> ways);

  /// Whether to go on.
  ///
  /// @param yes what the button that goes on says
  default boolean confirm(Texts texts, String question, String yes) {
    return choose(texts, question, List.of(yes)).isPresent();
  }

  /// How the workspace is to count days; empty = never mind.
  Optional<CalendarChoice> calendar(Texts texts, CalendarChoice now);

  /// Whose days a segment counts in; empty = never mind.
  ///
  /// @param workspace zone of the workspace
  Optional<ZoneChoice> zone(Texts texts, ZoneChoice now, ZoneId workspace);

  /// Files to import; none = never mind.
  List<Path> files(Texts texts);

  /// A folder to open as workspace.
  Optional<Path> folder(Texts texts);
}
