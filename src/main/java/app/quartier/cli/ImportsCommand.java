package app.quartier.cli;

import app.quartier.domain.field.Catalog;
import app.quartier.domain.intake.BatchCounts;
import app.quartier.domain.intake.BatchRecord;
import app.quartier.domain.intake.Contents;
import app.quartier.text.Texts;
import app.quartier.workspace.PastImport;
import app.quartier.workspace.Workspace;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/// `imports`: what was imported and taken back, newest first.
@Command(name = "imports")
final class ImportsCommand implements Callable<Integer> {
  private final Session session;

  ImportsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    try (Workspace workspace = session.open()) {
      List<PastImport> batches = workspace.imports();
      if (session.json()) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        batches.forEach(batch -> all.add(json(batch)));
        session.print(all);
      } else if (batches.isEmpty()) {
        session.say("cli.imports.none");
      } else {
        print(batches, workspace.catalog());
      }
    }
    return ExitCode.DONE;
  }

  private void print(List<PastImport> batches, Catalog catalog) {
    Texts texts = session.texts();
    List<String> header =
        Stream.of(
                "cli.number",
                "cli.what",
                "cli.rows",
                "cli.state",
                "cli.when",
                "cli.read",
                "cli.new",
                "cli.changed",
                "cli.unchanged",
                "cli.rejected")
            .map(key -> texts.text(key))
            .toList();
    Table table = new Table(Set.of(0, 5, 6, 7, 8, 9), header);
    for (PastImport past : batches) {
      BatchRecord batch = past.batch();
      BatchCounts counts = batch.counts();
      table.row(
          String.valueOf(batch.id()),
          what(batch),
          rows(past.contents(), catalog),
          texts.text("cli.state." + key(batch.state())),
          texts.formats().moment(batch.started().atZone(catalog.zone())),
          n(counts.read()),
          n(counts.created()),
          n(counts.changed()),
          n(counts.unchanged()),
          n(counts.rejected()));
    }
    table.printTo(session.out());
  }

  private String n(long number) {
    return session.texts().formats().number(number);
  }

  private String what(BatchRecord batch) {
    return batch.undoes() == null
        ? String.valueOf(batch.fileName())
        : session.texts().text("cli.undoOf", batch.undoes().toString());
  }

  private String rows(Contents contents, Catalog catalog) {
    return switch (contents) {
      case Contents.Contacts _ -> session.texts().text("cli.rows.contacts");
      case Contents.Events(String kind) ->
          catalog.kind(kind).map(known -> known.labels().in(session.texts().locale())).orElse(kind);
      case Contents.Unknown _ -> "";
    };
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static ObjectNode json(PastImport past) {
    BatchRecord batch = past.batch();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("batch", batch.id());
    json.put("kind", key(batch.kind()));
    json.put("state", key(batch.state()));
    json.put("started", batch.started().toString());
    json.put("finished", batch.finished() == null ? null : batch.finished().toString());
    json.put("file", batch.fileName());
    rows(past.contents(), json);
    json.put("undoes", batch.undoes());
    json.put("read", batch.counts().read());
    json.put("new", batch.counts().created());
    json.put("changed", batch.counts().changed());
    json.put("unchanged", batch.counts().unchanged());
    json.put("rejected", batch.counts().rejected());
    json.put("rejects", batch.rejects());
    return json;
  }

  private static void rows(Contents contents, ObjectNode json) {
    switch (contents) {
      case Contents.Contacts _ -> json.put("rows", "contacts");
      case Contents.Events(String kind) -> json.put("rows", "events").put("event", kind);
      case Contents.Unknown _ -> json.putNull("rows");
    }
  }
}
