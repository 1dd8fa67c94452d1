package app.quartier.cli;

import app.quartier.domain.intake.BatchCounts;
import app.quartier.domain.intake.BatchRecord;
import app.quartier.text.Texts;
import app.quartier.workspace.Workspace;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneId;
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
      List<BatchRecord> batches = workspace.imports();
      if (session.json()) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        batches.forEach(batch -> all.add(json(batch)));
        session.print(all);
      } else if (batches.isEmpty()) {
        session.say("cli.imports.none");
      } else {
        print(batches, workspace.catalog().zone());
      }
    }
    return ExitCode.DONE;
  }

  private void print(List<BatchRecord> batches, ZoneId zone) {
    Texts texts = session.texts();
    List<String> header =
        Stream.of(
                "cli.number",
                "cli.what",
                "cli.state",
                "cli.when",
                "cli.read",
                "cli.new",
                "cli.changed",
                "cli.unchanged",
                "cli.rejected")
            .map(key -> texts.text(key))
            .toList();
    Table table = new Table(Set.of(0, 4, 5, 6, 7, 8), header);
    for (BatchRecord batch : batches) {
      BatchCounts counts = batch.counts();
      table.row(
          String.valueOf(batch.id()),
          what(batch),
          texts.text("cli.state." + key(batch.state())),
          texts.formats().moment(batch.started().atZone(zone)),
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

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static ObjectNode json(BatchRecord batch) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("batch", batch.id());
    json.put("kind", key(batch.kind()));
    json.put("state", key(batch.state()));
    json.put("started", batch.started().toString());
    json.put("finished", batch.finished() == null ? null : batch.finished().toString());
    json.put("file", batch.fileName());
    json.put("undoes", batch.undoes());
    json.put("read", batch.counts().read());
    json.put("new", batch.counts().created());
    json.put("changed", batch.counts().changed());
    json.put("unchanged", batch.counts().unchanged());
    json.put("rejected", batch.counts().rejected());
    json.put("rejects", batch.rejects());
    return json;
  }
}
