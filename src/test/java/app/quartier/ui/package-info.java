/// Tests of the window, headless: one per user story, and pictures of every screen.
@NullMarked
package app.quartier.ui;

import org.jspecify.annotations.NullMarked;
