package app.quartier.cli;

import app.quartier.domain.field.Catalog;
import app.quartier.domain.field.ContactList;
import app.quartier.domain.intake.ImportOutcome;
import app.quartier.domain.intake.ImportReport;
import app.quartier.domain.intake.ImportSettings;
import app.quartier.domain.segment.SavedSegment;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Cancelled;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import app.quartier.text.Sentences;
import app.quartier.text.Texts;
import app.quartier.workspace.Assembly;
import app.quartier.workspace.Workspace;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the commands of one run share: where to write, in which language, which workspace.
final class Session {
  private final CliContext context;
  private final Texts texts;
  private final Quartier options;

  Session(CliContext context, Texts texts, Quartier options) {
    this.context = context;
    this.texts = texts;
    this.options = options;
  }

  Texts texts() {
    return texts;
  }

  PrintStream out() {
    return context.out();
  }

  Cancel cancel() {
    return context.cancel();
  }

  boolean json() {
    return options.json;
  }

  /// Progress for a person who watches, silence for a script.
  private ProgressLine progress() {
    return new ProgressLine(context.err(), texts, context.interactive());
  }

  Workspace open() {
    return new Assembly(context.clock()).open(folder());
  }

  Workspace openOrCreate(@Nullable ZoneId zone, String currency) {
    return new Assembly(context.clock())
        .openOrCreate(folder(), zone == null ? context.zone() : zone, currency);
  }

  /// As [#openOrCreate] for a prediction: makes nothing.
  Workspace openOrPretend(@Nullable ZoneId zone, String currency) {
    return new Assembly(context.clock())
        .openOrPretend(folder(), zone == null ? context.zone() : zone, currency);
  }

  Desktop desktop() {
    return context.desktop();
  }

  /// The folder named by `--workspace`; null when none is.
  @Nullable Path askedFolder() {
    return options.workspace == null ? null : Path.of(options.workspace);
  }

  private Path folder() {
    return options.workspace == null
        ? context.home().resolve("Quartier")
        : Reading.path(options.workspace);
  }

  Clock clock() {
    return context.clock();
  }

  /// Imports a file, or with `dryRun` predicts it; anything but success is thrown.
  ImportReport imported(Workspace workspace, ImportSettings settings, boolean dryRun) {
    try (ProgressLine progress = progress()) {
      ImportOutcome outcome =
          workspace.importFile(settings, dryRun, texts::problem, progress, cancel());
      return switch (outcome) {
        case ImportOutcome.Imported(ImportReport report) -> report;
        case ImportOutcome.Refused(List<Problem> problems) -> throw new Refusal(problems);
        case ImportOutcome.Cancelled() -> throw new Cancelled();
      };
    }
  }

  Sentences sentences(Workspace workspace, Catalog catalog) {
    Map<String, String> names =
        workspace.segments().list().stream()
            .collect(Collectors.toMap(SavedSegment::id, SavedSegment::name));
    return new Sentences(texts, catalog, id -> Optional.ofNullable(names.get(id)));
  }

  /// A line for people.
  void say(String key, @Nullable Object... args) {
    out().println(texts.text(key, args));
  }

  void print(JsonNode json) {
    out().println(json.toPrettyString());
  }

  /// What became of a saved segment: a sentence for people, the segment for programs.
  void tell(String key, SavedSegment saved) {
    if (json()) {
      print(json(saved));
    } else {
      say(key, saved.name(), saved.id(), String.valueOf(saved.version()));
    }
  }

  /// What became of a list: a sentence for people, the list for programs.
  ///
  /// @param n contacts that it is about
  void tell(String key, ContactList list, long n) {
    if (json()) {
      print(json(list).put("contacts", n));
    } else {
      out().println(texts.count(key, n, list.name(), list.key()));
    }
  }

  static ObjectNode json(ContactList list) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", list.key())
        .put("name", list.name())
        .put("created", list.created().toString());
  }

  static ObjectNode json(SavedSegment saved) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", saved.id())
        .put("name", saved.name())
        .put("version", saved.version())
        .put("saved", saved.saved().toString());
  }
}
