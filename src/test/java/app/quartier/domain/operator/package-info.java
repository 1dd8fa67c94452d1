/// Tests of the operators and of lowering.
@NullMarked
package app.quartier.domain.operator;

import org.jspecify.annotations.NullMarked;
