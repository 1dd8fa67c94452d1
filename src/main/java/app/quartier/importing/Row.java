package app.quartier.importing;

import app.quartier.kernel.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One record of a file.
///
/// @param line number of its first line
/// @param fault why it cannot be taken; null when its cells are as they should be
record Row(long line, List<String> cells, @Nullable Problem fault) {}
