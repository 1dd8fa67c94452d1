/// How a file is to be read.
@NullMarked
package app.quartier.domain.intake;

import org.jspecify.annotations.NullMarked;
