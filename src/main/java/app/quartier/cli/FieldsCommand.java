package app.quartier.cli;

import app.quartier.domain.field.Catalog;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.OwnFacts;
import app.quartier.text.Texts;
import app.quartier.workspace.Workspace;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `fields`: what segments can speak of.
@Command(name = "fields")
final class FieldsCommand implements Callable<Integer> {
  private final Session session;

  FieldsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    try (Workspace workspace = session.open()) {
      if (session.json()) {
        session.print(json(workspace.catalog()));
      } else {
        print(workspace.catalog());
      }
    }
    return ExitCode.DONE;
  }

  private void print(Catalog catalog) {
    Texts texts = session.texts();
    Table table =
        new Table(
            Set.of(),
            List.of(
                texts.text("cli.of"),
                texts.text("cli.field"),
                texts.text("cli.label"),
                texts.text("cli.type")));
    rows(table, texts.text("cli.contact"), catalog.fields());
    for (EventKind kind : catalog.kinds()) {
      rows(table, kind.key(), List.of(kind.at()));
      rows(table, kind.key(), kind.properties());
    }
    rows(table, texts.text("cli.contact"), OwnFacts.all());
    table.printTo(session.out());
  }

  private void rows(Table table, String of, List<Field> fields) {
    Texts texts = session.texts();
    for (Field field : fields) {
      String type = texts.text("type." + field.type().key());
      table.row(
          of,
          field.key(),
          field.labels().in(texts.locale()),
          field.currency() == null ? type : type + " (" + field.currency() + ")");
    }
  }

  private ObjectNode json(Catalog catalog) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("key", catalog.keyField());
    json.put("zone", catalog.zone().getId());
    json.put("currency", catalog.currency());
    ArrayNode fields = json.putArray("fields");
    fields(catalog.fields(), fields);
    fields(OwnFacts.all(), fields);
    ArrayNode kinds = json.putArray("kinds");
    for (EventKind kind : catalog.kinds()) {
      ObjectNode one = kinds.addObject();
      one.put("key", kind.key());
      one.put("label", kind.labels().in(session.texts().locale()));
      one.put("role", kind.role().name().toLowerCase(Locale.ROOT));
      fields(kind.properties(), one.putArray("properties"));
    }
    return json;
  }

  private void fields(List<Field> fields, ArrayNode into) {
    for (Field field : fields) {
      into.addObject()
          .put("key", field.key())
          .put("label", field.labels().in(session.texts().locale()))
          .put("type", field.type().key())
          .put("currency", field.currency())
          .put("origin", field.origin().name().toLowerCase(Locale.ROOT));
    }
  }
}
