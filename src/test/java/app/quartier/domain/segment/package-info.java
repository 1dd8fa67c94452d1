/// Tests of the tree and its edits.
@NullMarked
package app.quartier.domain.segment;

import org.jspecify.annotations.NullMarked;
