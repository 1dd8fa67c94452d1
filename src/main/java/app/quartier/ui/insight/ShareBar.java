package app.quartier.ui.insight;

import javafx.scene.layout.Region;

/// A bar on a full-width track. A share of something is never so thin that it looks like nothing.
final class ShareBar extends Region {
  private static final double THINNEST = 3;
  private static final double THICKNESS = 8;

  private final Region fill = new Region();
  private double share;

  /// @param share of the track, 0 to 1; more is shown as full
  ShareBar(double share) {
    getStyleClass().add("share-bar");
    fill.getStyleClass().add("fill");
    getChildren().add(fill);
    setMinHeight(THICKNESS);
    setPrefHeight(THICKNESS);
    setMaxHeight(THICKNESS);
    show(share);
  }

  /// @param next of the track, as when made
  void show(double next) {
    share = Math.clamp(next, 0, 1);
    fill.setVisible(share > 0);
    requestLayout();
  }

  double share() {
    return share;
  }

  @Override
  protected void layoutChildren() {
    fill.resizeRelocate(0, 0, Math.max(THINNEST, share * getWidth()), getHeight());
  }
}
