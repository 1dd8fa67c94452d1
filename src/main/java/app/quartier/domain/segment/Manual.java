package app.quartier.domain.segment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A contact added to or removed from a segment by hand.
///
/// @param key the contact's key (its normalised e-mail by default)
public record Manual(String key, @Nullable Instant at, @Nullable String why) {}
