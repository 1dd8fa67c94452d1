package app.quartier.ui.shell;

import app.quartier.kernel.Refusal;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What the window has to tell: one banner, some toasts, at worst a bug. Window's thread only.
public final class Notices {
  private final String version;
  private final ObjectProperty<@Nullable Notice> banner =
      new SimpleObjectProperty<>(this, "banner", null);
  private final ObjectProperty<@Nullable ErrorReport> bug =
      new SimpleObjectProperty<>(this, "bug", null);
  private final ObservableList<Notice> toasts = FXCollections.observableArrayList();

  /// @param version of the program, for reports
  public Notices(String version) {
    this.version = version;
  }

  public ObjectProperty<@Nullable Notice> bannerProperty() {
    return banner;
  }

  /// The bug that was met last.
  public ObjectProperty<@Nullable ErrorReport> bugProperty() {
    return bug;
  }

  /// Toasts that are shown now, oldest first.
  public ObservableList<Notice> toasts() {
    return toasts;
  }

  /// The one handler of everything that went wrong.
  public void failed(Throwable failure) {
    if (failure instanceof Refusal refusal) {
      banner.set(
          Notice.trouble(texts ->
              refusal.problems().stream().map(texts::problem).collect(Collectors.joining("\n"))));
    } else {
      bug.set(ErrorReport.of(failure, version));
    }
  }
}
