/// The cells that are more than one text or number.
@NullMarked
package app.quartier.domain.field;

import org.jspecify.annotations.NullMarked;
