package app.quartier.oracle;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Something a contact did.
///
/// @param withdrawn when it was taken back; null = it stands
/// @param values by property; a missing value is absent
public record OracleEvent(
    String kind,
    Instant at,
    @Nullable Instant withdrawn,
    boolean machine,
    Map<String, Object> values) {}
