package app.quartier.importing;

import app.quartier.domain.field.Field;
import app.quartier.domain.intake.Contents;
import app.quartier.domain.intake.ImportOutcome;
import app.quartier.domain.intake.ImportPreview;
import app.quartier.domain.intake.ImportSettings;
import app.quartier.domain.intake.NewField;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Cancelled;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Progress;
import app.quartier.kernel.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Imports a CSV file of contacts or of events into a workspace.
///
/// The file is first surveyed as a whole (encoding, delimiter, header, every column, keys that come
/// twice), then its rows are taken. A dry run goes the very same way and leaves nothing behind.
public final class Imports {
  /// Two-digit years may lie so many years ahead.
  static final int YEARS_AHEAD = 10;

  private Imports() {}

  /// The first rows of a file, read as an import with these settings would read them.
  public static ImportPreview preview(
      ImportSettings settings, Ground ground, int most, Progress progress, Cancel cancel) {
    try {
      Opened opened = Opened.of(settings, ground, progress, cancel);
      return new ImportRun(opened, ground, progress, cancel).preview(most);
    } catch (IOException | UncheckedIOException unreadable) {
      String name = String.valueOf(settings.file().getFileName());
      throw new Refusal(Problem.input("problem.import.unreadable", name), unreadable);
    }
  }

  /// The settings to begin with: contacts, or events of the kind the columns show.
  public static ImportSettings recognised(
      Path file, Ground ground, Progress progress, Cancel cancel) {
    ImportSettings contacts = ImportSettings.contacts(file);
    try {
      Opened opened = Opened.of(contacts, ground, progress, cancel);
      String name = String.valueOf(file.getFileName());
      // Rejected rows say themselves what they are.
      return opened.shape().lead() > 0
          ? contacts
          : Recognition.kind(name, opened.shape().columns(), ground.catalog().keyField())
              .map(kind -> ImportSettings.events(file, kind))
              .orElse(contacts);
    } catch (Refusal | IOException | UncheckedIOException unreadable) {
      // Reading it in earnest tells why it cannot be read.
      return contacts;
    }
  }

  /// What columns of such files usually hold, whether the workspace has the field or not.
  public static List<NewField> usualFields(@Nullable String kind) {
    return KnownHeaders.all(kind != null).stream()
        .map(known ->
            new NewField(
                kind == null ? known.key() : KindNames.property(kind, known.key()),
                kind == null ? Field.CONTACT : kind,
                known.labels(),
                known.type(),
                null))
        .toList();
  }

  /// What the rows were read as, by what an import noted of itself.
  public static Contents contents(String settings) {
    return SettingsText.contents(settings);
  }

  /// Runs an import, or predicts it. Whatever the outcome but `Imported`, the workspace is as it
  /// was.
  public static ImportOutcome run(
      ImportSettings settings, Ground ground, boolean dryRun, Progress progress, Cancel cancel) {
    try {
      Opened opened = Opened.of(settings, ground, progress, cancel);
      return new ImportOutcome.Imported(
          new ImportRun(opened, ground, progress, cancel).run(dryRun));
    } catch (Cancelled stopped) {
      return new ImportOutcome.Cancelled();
    } catch (Refusal refusal) {
      return new ImportOutcome.Refused(refusal.problems());
    } catch (IOException | UncheckedIOException unreadable) {
      String name = String.valueOf(settings.file().getFileName());
      return new ImportOutcome.Refused(List.of(Problem.input("problem.import.unreadable", name)));
    }
  }
}
