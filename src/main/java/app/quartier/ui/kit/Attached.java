package app.quartier.ui.kit;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;
import javafx.util.Subscription;

/// Follows something that outlives a node for as long as the node is in a window that shows.
/// Window's thread only.
public final class Attached {
  private Subscription following = Subscription.EMPTY;

  private Attached() {}

  /// @param subscribing subscribes when the node comes to be shown; what it gives is let go when
  ///   the node, or its window, is gone
  public static void follow(Node node, Supplier<Subscription> subscribing) {
    Attached attached = new Attached();
    node.sceneProperty()
        .flatMap(Scene::windowProperty)
        .flatMap(Window::showingProperty)
        .orElse(false)
        .subscribe(shown -> attached.turn(shown, subscribing));
  }

  private void turn(boolean shown, Supplier<Subscription> subscribing) {
    following.unsubscribe();
    following = shown ? subscribing.get() : Subscription.EMPTY;
  }
}
