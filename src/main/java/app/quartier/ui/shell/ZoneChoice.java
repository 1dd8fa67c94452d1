package app.quartier.ui.shell;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// Whose days a segment counts in.
///
/// @param own zone of the segment; null = the workspace's
public record ZoneChoice(@Nullable ZoneId own) {}
