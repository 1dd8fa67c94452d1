package app.quartier.ui.shell;

import app.quartier.text.Languages;
import app.quartier.text.Texts;
import app.quartier.ui.command.Command;
import app.quartier.ui.command.Naming;
import app.quartier.workspace.SegmentSession;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// Names commands by their text; undo and redo say which step they mean, the sample shop why it
/// cannot be had, the language which one comes next.
final class StepNaming implements Naming {
  private final Shell shell;

  private final SampleImport sample;

  StepNaming(Shell shell, SampleImport sample) {
    this.shell = shell;
    this.sample = sample;
  }

  @Override
  public ObservableValue<String> of(Command command) {
    return switch (command.id()) {
      case "undo" -> step("command.undo", "window.undo", true);
      case "redo" -> step("command.redo", "window.redo", false);
      case "sampleShop" -> sampleShop();
      case "language" ->
          shell
              .language()
              .textsProperty()
              .map(texts -> Languages.name(Languages.after(texts.locale())));
      default -> shell.language().text("command." + command.id());
    };
  }

  private ObservableValue<String> sampleShop() {
    return Bindings.createStringBinding(
        () ->
            shell
                .language()
                .texts()
                .text(sample.possible().get() ? "command.sampleShop" : "window.sampleShop.no"),
        shell.language().textsProperty(),
        sample.possible());
  }

  private ObservableValue<String> step(String bare, String named, boolean undo) {
    return Bindings.createStringBinding(
        () -> {
          Texts texts = shell.language().texts();
          @Nullable SegmentSession session = shell.desk().sessionProperty().get();
          Optional<String> label =
              session == null ? Optional.empty() : undo ? session.undoLabel() : session.redoLabel();
          return label
              .flatMap(texts::find)
              .map(step -> texts.text(named, step))
              .orElseGet(() -> texts.text(bare));
        },
        shell.language().textsProperty(),
        shell.desk().segmentProperty(),
        shell.desk().sessionProperty());
  }
}
