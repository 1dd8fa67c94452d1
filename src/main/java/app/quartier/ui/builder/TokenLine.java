package app.quartier.ui.builder;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/// The tokens of a row, in as many lines as they need. One longer than a line is shortened to it,
/// after the others have their places: what asked for another layout meanwhile would not be heard,
/// and the row would keep the height it had before.
final class TokenLine extends FlowPane {
  private static final double GAP = 4;
  private static final double NARROWEST = 160;
  private static final double WIDEST = 2000;

  TokenLine() {
    super(GAP, GAP);
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(NARROWEST);
    setPrefWrapLength(WIDEST);
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    for (Node token : getManagedChildren()) {
      if (token.getLayoutBounds().getWidth() > getWidth()) {
        token.resize(getWidth(), token.getLayoutBounds().getHeight());
      }
    }
  }
}
