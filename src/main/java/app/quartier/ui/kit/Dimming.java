package app.quartier.ui.kit;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.util.Duration;

/// Pales the numbers of a desk while they are not of what is shown: after a moment while new ones
/// are on their way, at once when none will come. Window's thread only.
public final class Dimming {
  /// State of what holds pale numbers; how pale stands in the tokens. A style class would have
  /// every node inside match every rule again.
  public static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

  private static final Duration PATIENCE = Duration.millis(150);

  private final Desk desk;
  private final ReadOnlyBooleanWrapper dim = new ReadOnlyBooleanWrapper(this, "dim", false);
  private final PauseTransition patience = new PauseTransition(PATIENCE);

  public Dimming(Desk desk) {
    this.desk = desk;
    patience.setOnFinished(over -> dim.set(true));
    desk.computingProperty().subscribe(this::decide);
    desk.staleProperty().subscribe(this::decide);
    decide();
  }

  /// What is pale stays so until there are numbers of what is shown, so that nothing flickers.
  private void decide() {
    if (desk.computingProperty().get()) {
      patience.play();
    } else {
      patience.stop();
      dim.set(desk.staleProperty().get());
    }
  }

  public ReadOnlyBooleanProperty dimProperty() {
    return dim.getReadOnlyProperty();
  }

  /// Keeps the state on a node for as long as the numbers in it are pale.
  public void pale(Node node) {
    dim.subscribe(pale -> node.pseudoClassStateChanged(STALE, pale));
  }
}
