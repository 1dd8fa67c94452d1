package app.quartier.ui.shell;

import app.quartier.text.Texts;
import app.quartier.work.Job;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How a person leaves a workspace: asks about what would be stopped and what is not saved, then
/// lets go.
public final class Leaving {
  private final Shell shell;
  private final Asking asking;
  private final Words words;
  private final Runnable leave;

  private Leaving(Shell shell, Asking asking, Words words, Runnable leave) {
    this.shell = shell;
    this.asking = asking;
    this.words = words;
    this.leave = leave;
  }

  /// @param close stops what runs and ends the window without a question
  public static Leaving quitting(Shell shell, Asking asking, Runnable close) {
    Words words = new Words("ask.quit", "ask.quit.yes", "ask.unsaved.save", "ask.unsaved.keep");
    return new Leaving(shell, asking, words, close);
  }

  /// @param open stops what runs and opens the other workspace without a question
  public static Leaving switching(Shell shell, Asking asking, Runnable open) {
    Words words = new Words("ask.switch", "ask.switch.yes", "ask.switch.save", "ask.switch.keep");
    return new Leaving(shell, asking, words, open);
  }

  /// Keys of what is asked: about a job, then its button; the buttons about unsaved work.
  private record Words(String job, String yes, String save, String keep) {}

  /// Asks what has to be asked, at most two questions; any "never mind" stays.
  public void ask() {
    @Nullable Job job = shell.jobsModel().runningProperty().get();
    if (job != null) {
      String question = texts().text(words.job(), JobsModel.name(job, texts()));
      if (!asking.confirm(texts(), question, texts().text(words.yes()))) {
        return;
      }
    }
    List<String> unsaved = shell.book().unsaved();
    Optional<Integer> way = unsaved.isEmpty() ? Optional.of(1) : unsavedWay(unsaved);
    if (way.isEmpty()) {
      return;
    }
    if (way.get() == 0) {
      shell.book().saveAll(this::saved);
    } else {
      leave.run();
    }
  }

  /// Stays when something could not be saved, and says what.
  private void saved(List<SegmentBook.Unsaved> left) {
    if (left.isEmpty()) {
      leave.run();
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
        List.of(texts().text(words.save()), texts().text(words.keep())));
  }

  private Texts texts() {
    return shell.language().texts();
  }
}
