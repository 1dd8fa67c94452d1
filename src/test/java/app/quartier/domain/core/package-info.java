/// What cannot be seen from an operator: expressions, spheres, bounds.
@NullMarked
package app.quartier.domain.core;

import org.jspecify.annotations.NullMarked;
