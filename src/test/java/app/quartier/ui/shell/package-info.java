/// The frame of the window, tried as a person would: clicks and keys in, labels and counts out.
@NullMarked
package app.quartier.ui.shell;

import org.jspecify.annotations.NullMarked;
