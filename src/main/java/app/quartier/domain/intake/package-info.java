/// The port through which data enters a workspace: batches that are staged, then published.
@NullMarked
package app.quartier.domain.intake;

import org.jspecify.annotations.NullMarked;
