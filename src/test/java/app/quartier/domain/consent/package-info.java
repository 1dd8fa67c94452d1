/// Tests of what people agreed to.
@NullMarked
package app.quartier.domain.consent;

import org.jspecify.annotations.NullMarked;
