package app.quartier.ui.shell;

import app.quartier.kernel.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What the window has to tell: one banner, some toasts, a word in the status bar, at worst a bug.
/// Window's thread only.
public final class Notices {
  private static final int KEPT = 50;

  private final String version;
  private final Clock clock;
  private final ObjectProperty<@Nullable Notice> banner =
      new SimpleObjectProperty<>(this, "banner", null);
  private final ObjectProperty<@Nullable Notice> said =
      new SimpleObjectProperty<>(this, "said", null);
  private final ObjectProperty<@Nullable ErrorReport> bug =
      new SimpleObjectProperty<>(this, "bug", null);
  private final ObservableList<Notice> toasts = FXCollections.observableArrayList();
  private final ObservableList<Kept> kept = FXCollections.observableArrayList();
  private final ReadOnlyIntegerWrapper unseen = new ReadOnlyIntegerWrapper(this, "unseen", 0);

  /// @param version of the program, for reports
  public Notices(String version, Clock clock) {
    this.version = version;
    this.clock = clock;
  }

  /// A notice under the bell.
  public record Kept(Notice notice, Instant at) {}

  public ObjectProperty<@Nullable Notice> bannerProperty() {
    return banner;
  }

  /// What the status bar says for a moment: the answer to what a person just did.
  public ObjectProperty<@Nullable Notice> saidProperty() {
    return said;
  }

  /// The bug that is shown; null once its window is closed, so that the same one is shown again.
  public ObjectProperty<@Nullable ErrorReport> bugProperty() {
    return bug;
  }

  /// Toasts that are shown now, oldest first.
  public ObservableList<Notice> toasts() {
    return toasts;
  }

  /// What is kept under the bell, newest first.
  public ObservableList<Kept> kept() {
    return kept;
  }

  /// How many kept notices came since the bell was opened.
  public ReadOnlyIntegerProperty unseenProperty() {
    return unseen.getReadOnlyProperty();
  }

  public void markSeen() {
    unseen.set(0);
  }

  /// Shows a toast and keeps it under the bell.
  public void toast(Notice notice) {
    toasts.add(notice);
    keep(notice);
  }

  /// Keeps a notice under the bell only.
  public void keep(Notice notice) {
    kept.addFirst(new Kept(notice, clock.instant()));
    if (kept.size() > KEPT) {
      kept.removeLast();
    }
    unseen.set(unseen.get() + 1);
  }

  /// Forgets what was told of a workspace that is left.
  public void clear() {
    banner.set(null);
    said.set(null);
    toasts.clear();
    kept.clear();
    unseen.set(0);
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
