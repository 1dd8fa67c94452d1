package app.quartier.ui.shell;

/// What commands can ask of the window itself.
public interface Frame {
  void showImport();

  /// Shows what can be begun with.
  void showTemplates();

  void showPalette();

  /// Looks for a row of the segment on the desk, or a field.
  void showFind();

  void showShortcuts();

  void toggleInsight();

  void toggleSidebar();

  void focusSearch();

  /// Moves the focus to the next region, or the one before.
  void focusRegion(boolean forward);
}
