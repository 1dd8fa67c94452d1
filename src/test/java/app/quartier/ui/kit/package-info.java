/// Tests of what every screen uses.
@NullMarked
package app.quartier.ui.kit;

import org.jspecify.annotations.NullMarked;
