package app.quartier.importing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What was found out about the file looked at last: recognising, previewing, predicting and
/// importing it need the same shape and the same survey, but for what was asked otherwise.
///
/// A file is known again by its bytes, of which [Encoding] has the SHA-256, so one that was changed
/// is looked at anew whatever its name and time say. Safe from any thread.
public final class LastFile {
  private volatile @Nullable Shaped shaped;
  private volatile @Nullable Surveyed surveyed;

  /// What the shape of a file hangs on.
  ///
  /// @param columnName what a column without name is called, which hangs on the language
  record Asked(
      Encoding encoding,
      @Nullable Character delimiter,
      @Nullable Boolean header,
      String columnName) {}

  private record Shaped(Asked asked, Shape shape) {}

  private record Surveyed(Encoding encoding, Shape shape, Survey survey) {}

  Optional<Shape> shape(Asked asked) {
    @Nullable Shaped last = shaped;
    return last != null && last.asked().equals(asked)
        ? Optional.of(last.shape())
        : Optional.empty();
  }

  void keep(Asked asked, Shape shape) {
    shaped = new Shaped(asked, shape);
  }

  Optional<Survey> survey(Opened opened) {
    @Nullable Surveyed last = surveyed;
    return last != null
            && last.encoding().equals(opened.encoding())
            && last.shape().equals(opened.shape())
        ? Optional.of(last.survey())
        : Optional.empty();
  }

  void keep(Opened opened, Survey survey) {
    surveyed = new Surveyed(opened.encoding(), opened.shape(), survey);
  }
}
