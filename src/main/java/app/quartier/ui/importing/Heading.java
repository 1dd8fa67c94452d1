package app.quartier.ui.importing;

import app.quartier.domain.field.EventKind;
import app.quartier.domain.intake.ImportSettings;
import app.quartier.text.Texts;
import org.jspecify.annotations.Nullable;

/// What stands above the page: which file it is, and what was made of its rows.
final class Heading {
  private Heading() {}

  static String title(ImportModel model, Texts texts) {
    @Nullable ImportSettings settings = model.settings();
    if (settings == null) {
      return texts.text("importpage.title");
    }
    String name = ImportModel.name(settings);
    return model.queue().size() > 1
        ? texts.text("importpage.title.of", name, model.queue().place(), model.queue().size())
        : texts.text("importpage.title.file", name);
  }

  static String lead(ImportModel model, Texts texts) {
    @Nullable ImportSettings settings = model.settings();
    @Nullable String recognised = model.recognised();
    if (settings == null) {
      return texts.text("importpage.empty");
    }
    if (recognised == null || !recognised.equals(settings.eventKind())) {
      return texts.text("importpage.lead");
    }
    String kind =
        model
            .workspace()
            .catalog()
            .kind(recognised)
            .map(EventKind::labels)
            .map(labels -> labels.in(texts.locale()))
            .orElse(recognised);
    return texts.text("importpage.lead.recognised", kind);
  }

  /// Whether there is something to say before anything is done.
  static boolean isOpen(Shown shown) {
    return switch (shown) {
      case Shown.Done _, Shown.Undoing _, Shown.Importing _ -> false;
      case Shown.Refused refused -> refused.preview() != null;
      case Shown.Empty _, Shown.Reading _, Shown.Predicted _, Shown.Stopped _ -> true;
    };
  }
}
