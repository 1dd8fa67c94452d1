package app.quartier.ui.shell;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A bug, as it may be sent to somebody: where it happened, never with what data.
///
/// @param code the same for the same bug
/// @param details names of classes and methods; messages are left out, they may hold contact data
public record ErrorReport(String code, String details) {
  private static final int FRAMES = 20;

  public static ErrorReport of(Throwable bug, String version) {
    String places =
        causes(bug)
            .map(cause ->
                cause.getClass().getName()
                    + Arrays.stream(cause.getStackTrace())
                        .limit(FRAMES)
                        .map(frame -> "\n  " + frame)
                        .collect(Collectors.joining()))
            .collect(Collectors.joining("\n"));
    String code = "Q-" + HexFormat.of().withUpperCase().toHexDigits(places.hashCode());
    return new ErrorReport(code, "Quartier " + version + " " + code + "\n" + places);
  }

  private static Stream<Throwable> causes(@Nullable Throwable bug) {
    return bug == null ? Stream.empty() : Stream.concat(Stream.of(bug), causes(bug.getCause()));
  }
}
