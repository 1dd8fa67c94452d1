package app.quartier.ui.builder.editors;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A value, or another field: two editors of which one is shown.
final class EitherEditor implements Editor {
  private final Editor other;
  private final Editor value;
  private final Tabs<Boolean> tabs;
  private final VBox view = new VBox(8);

  /// @param isOther whether the other field is shown first
  EitherEditor(Scope scope, Editor other, Editor value, boolean isOther) {
    this.other = other;
    this.value = value;
    String valueTab = scope.texts().text("builder.other.value");
    String otherTab =
        scope.texts().text(scope.kind() == null ? "builder.other.field" : "builder.other.property");
    this.tabs =
        new Tabs<>(
            scope.texts().text("builder.other.tabs"),
            List.of(false, true),
            isOther,
            isField -> isField ? otherTab : valueTab,
            isField -> {
              show();
              shown().focus();
            });
    show();
  }

  private void show() {
    view.getChildren().setAll(tabs, shown().view());
  }

  private Editor shown() {
    return tabs.chosen() ? other : value;
  }

  @Override
  public Region view() {
    return view;
  }

  @Override
  public void focus() {
    shown().focus();
  }

  @Override
  public void begin(String typed) {
    shown().begin(typed);
  }

  @Override
  public boolean enter() {
    return shown().enter();
  }

  @Override
  public boolean commit() {
    return shown().commit();
  }

  @Override
  public void onPicked(Runnable close) {
    other.onPicked(close);
    value.onPicked(close);
  }
}
