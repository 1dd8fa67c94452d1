package app.quartier.kernel;

import java.util.List;

/// Something to tell a person: a text key and what fills its placeholders.
///
/// Arguments are strings, numbers or dates; they never hold a contact's data unless the message is
/// shown only to the person who owns that data.
public record Problem(Kind kind, String key, List<Object> args) {

  /// What kind of trouble it is; decides the exit code of the command line.
  public enum Kind {
    /// The input is at fault: a file, a segment, a name.
    INPUT,
    /// The workspace is held by another process or was made by a newer version.
    UNAVAILABLE,
    /// The world is at fault: a full disk, a read-only folder.
    FAILED
  }

  public Problem {
    args = List.copyOf(args);
  }

  public static Problem input(String key, Object... args) {
    return new Problem(Kind.INPUT, key, List.of(args));
  }

  public static Problem unavailable(String key, Object... args) {
    return new Problem(Kind.UNAVAILABLE, key, List.of(args));
  }

  public static Problem failed(String key, Object... args) {
    return new Problem(Kind.FAILED, key, List.of(args));
  }
}
