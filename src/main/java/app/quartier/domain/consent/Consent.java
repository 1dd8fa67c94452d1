package app.quartier.domain.consent;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One thing a contact said about being written to.
///
/// @param at when it was said; of two the later one counts
/// @param source where that is known from (a file)
/// @param proof what shows it (the fingerprint of that file)
public record Consent(
    Channel channel, Status status, Instant at, @Nullable String source, @Nullable String proof) {

  /// What was said; as a cell of the contact's own fact, and [#NONE] when nothing was.
  public enum Status {
    GIVEN("given"),
    /// Given once, and taken back.
    WITHDRAWN("withdrawn"),
    /// Never given, and asked for.
    REFUSED("refused");

    /// The cell of a contact who said nothing.
    public static final String NONE = "none";

    private final String cell;

    Status(String cell) {
      this.cell = cell;
    }

    public String cell() {
      return cell;
    }
  }

  /// What a yes or no means for a contact whose consent stands so; null when it changes nothing. A
  /// withdrawn consent is not given again by a file that says yes: nobody is re-subscribed.
  public static @Nullable Status next(@Nullable Object cell, boolean yes) {
    if (yes) {
      return Status.GIVEN.cell().equals(cell) || Status.WITHDRAWN.cell().equals(cell)
          ? null
          : Status.GIVEN;
    }
    if (Status.GIVEN.cell().equals(cell)) {
      return Status.WITHDRAWN;
    }
    return Status.WITHDRAWN.cell().equals(cell) || Status.REFUSED.cell().equals(cell)
        ? null
        : Status.REFUSED;
  }
}
