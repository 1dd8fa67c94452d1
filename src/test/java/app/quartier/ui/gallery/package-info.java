/// Pictures of every screen and state, in both themes and both languages, without a display.
///
/// `mvn -q test-compile exec:exec@gallery` writes them to `target/gallery` with contact sheets and
/// `index.html`, and fails when a state cannot be reached or a text is cut off. To add a state: one
/// line in [States]. Screens are reached as a person reaches them, by commands, keys and clicks;
/// nodes are found by their style class or id.
@NullMarked
package app.quartier.ui.gallery;

import org.jspecify.annotations.NullMarked;
