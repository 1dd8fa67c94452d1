package app.quartier.ui.shell;

import app.quartier.text.Texts;
import app.quartier.work.Job;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How a person leaves: asks about what would be stopped and what is not saved, then lets go.
public final class Leaving {
  private final Shell shell;
  private final Asking asking;
  private final Runnable close;

  /// @param close ends the window without a question
  public Leaving(Shell shell, Asking asking, Runnable close) {
    this.shell = shell;
    this.asking = asking;
    this.close = close;
  }

  /// Asks what has to be asked, at most two questions; any "never mind" stays.
  public void ask() {
    @Nullable Job job = shell.jobsModel().runningProperty().get();
    if (job != null) {
      String question = texts().text("ask.quit", job.name());
      if (!asking.confirm(texts(), question, texts().text("ask.quit.yes"))) {
        return;
      }
    }
    List<String> unsaved = shell.book().unsaved();
    Optional<Integer> way = unsaved.isEmpty() ? Optional.of(1) : unsavedWay(unsaved);
    if (way.isEmpty()) {
      return;
    }
    if (job != null) {
      shell.jobs().cancel(job.id());
    }
    if (way.get() == 0) {
      shell.book().saveAll(this::saved);
    } else {
      close.run();
    }
  }

  /// Stays when something could not be saved, and says what.
  private void saved(List<SegmentBook.Unsaved> left) {
    if (left.isEmpty()) {
      close.run();
    } else {
      shell
          .notices()
          .bannerProperty()
          .set(
              Notice.trouble(texts ->
                  left.stream().map(one -> unsaved(one, texts)).collect(Collectors.joining("\n"))));
    }
  }

  private static String unsaved(SegmentBook.Unsaved one, Texts texts) {
    return texts.text(
        "ask.unsaved.refused",
        one.name(),
        one.problems().stream().map(texts::problem).collect(Collectors.joining(" ")));
  }

  /// 0 = save, 1 = keep as drafts.
  private Optional<Integer> unsavedWay(List<String> names) {
    String list =
        names.stream()
            .map(name -> texts().text("ask.unsaved.name", name))
            .collect(Collectors.joining(", "));
    return asking.choose(
        texts(),
        texts().count("ask.unsaved", names.size(), list),
        List.of(texts().text("ask.unsaved.save"), texts().text("ask.unsaved.keep")));
  }

  private Texts texts() {
    return shell.language().texts();
  }
}
