package app.quartier.ui.insight;

import javafx.scene.layout.Region;

/// A bar on a full-width track. A share of something is never so thin that it looks like nothing.
final class ShareBar extends Region {
  private static final double THINNEST = 3;
  private static final double THICKNESS = 8;

  private final Region fill = new Region();
  private final double share;

  /// @param share of the track, 0 to 1; more is shown as full
  ShareBar(double share) {
    this.share = Math.clamp(share, 0, 1);
    getStyleClass().add("share-bar");
    fill.getStyleClass().add("fill");
    fill.setVisible(share > 0);
    getChildren().add(fill);
    setMinHeight(THICKNESS);
    setPrefHeight(THICKNESS);
    setMaxHeight(THICKNESS);
  }

  double share() {
    return share;
  }

  @Override
  protected void layoutChildren() {
    fill.resizeRelocate(0, 0, Math.max(THINNEST, share * getWidth()), getHeight());
  }
}
