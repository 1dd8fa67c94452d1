/// What is answered about data.
@NullMarked
package app.quartier.domain.data;

import org.jspecify.annotations.NullMarked;
