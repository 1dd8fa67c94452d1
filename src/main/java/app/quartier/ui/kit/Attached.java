package app.quartier.ui.kit;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Follows something that outlives a node for as long as the node is in a window that shows.
/// Window's thread only.
public final class Attached {
  private Subscription following = Subscription.EMPTY;

  private Attached() {}

  /// @param subscribing subscribes when the node comes to be shown; what it gives is let go when
  ///   the node, or its window, is gone
  public static void follow(Node node, Supplier<Subscription> subscribing) {
    Attached attached = new Attached();
    isShown(node).subscribe(shown -> attached.turn(shown, subscribing));
  }

  /// Tells of changes while the node is in a window that shows, and of a change it missed when it
  /// comes to be there again. Where it starts from is not told.
  public static <T extends @Nullable Object> void follow(
      Node node, ObservableValue<T> followed, Consumer<? super T> told) {
    followed.when(isShown(node)).addListener((property, old, next) -> told.accept(next));
  }

  private static ObservableValue<Boolean> isShown(Node node) {
    return node.sceneProperty()
        .flatMap(Scene::windowProperty)
        .flatMap(Window::showingProperty)
        .orElse(false);
  }

  private void turn(boolean shown, Supplier<Subscription> subscribing) {
    following.unsubscribe();
    following = shown ? subscribing.get() : Subscription.EMPTY;
  }
}
