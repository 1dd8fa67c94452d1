package app.quartier.ui.shell;

import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.Node;
import org.jspecify.annotations.Nullable;

/// Tells that a part of the segment was deleted and offers it back, as long as nothing else was
/// done since: undo takes back the last step.
public final class DeletedToast {
  private final Shell shell;
  private @Nullable Notice shown;

  public DeletedToast(Shell shell) {
    this.shell = shell;
    shell.desk().segmentProperty().addListener((property, old, next) -> takeAway());
  }

  public void tell(Node deleted) {
    takeAway();
    String key = deleted instanceof Group ? "toast.groupDeleted" : "toast.conditionDeleted";
    Notice notice =
        Notice.information(texts -> texts.text(key)).with("command.undo", shell.desk()::undo);
    shown = notice;
    shell.notices().toasts().add(notice);
  }

  private void takeAway() {
    if (shown != null) {
      shell.notices().toasts().remove(shown);
      shown = null;
    }
  }
}
