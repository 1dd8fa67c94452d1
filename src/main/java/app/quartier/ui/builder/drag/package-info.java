/// Where a dragged node may land, as pure rules, and the gesture that asks them.
///
/// The rules know trees only (DropRulesTest); the gesture is fed mouse events by the builder.
@NullMarked
package app.quartier.ui.builder.drag;

import org.jspecify.annotations.NullMarked;
