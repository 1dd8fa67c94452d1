package app.quartier.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// A column that remembers how high it is at a width until something in it asks for another layout.
///
/// What breaks its lines is as high as its width allows, and JavaFX asks for such heights again at
/// each level around it, several times each: fifty rows in nested groups were measured 18 000 times
/// for one edit. `ColumnTest`.
public class Column extends VBox {
  private double prefWidth = Double.NaN;
  private double pref;
  private double minWidth = Double.NaN;
  private double min;

  public Column(double spacing, Node... children) {
    super(spacing, children);
  }

  @Override
  public void requestLayout() {
    prefWidth = Double.NaN;
    minWidth = Double.NaN;
    super.requestLayout();
  }

  @Override
  protected double computePrefHeight(double width) {
    if (width != prefWidth) {
      pref = super.computePrefHeight(width);
      prefWidth = width;
    }
    return pref;
  }

  @Override
  protected double computeMinHeight(double width) {
    if (width != minWidth) {
      min = super.computeMinHeight(width);
      minWidth = width;
    }
    return min;
  }
}
