package app.quartier.cli;

import app.quartier.domain.field.ContactList;
import app.quartier.kernel.Cancel;
import app.quartier.text.Texts;
import app.quartier.workspace.Workspace;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `list list`: the lists, and how many contacts are on each.
@Command(name = "list")
final class ListListCommand implements Callable<Integer> {
  private final Session session;

  ListListCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    try (Workspace workspace = session.open()) {
      List<ContactList> all = workspace.lists().list();
      Map<String, Long> sizes = workspace.lists().sizes(Cancel.NEVER);
      if (session.json()) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        all.forEach(one -> json.add(Session.json(one).put("contacts", sizes.get(one.key()))));
        session.print(json);
      } else if (all.isEmpty()) {
        session.say("cli.lists.none");
      } else {
        print(all, sizes, workspace);
      }
    }
    return ExitCode.DONE;
  }

  private void print(List<ContactList> all, Map<String, Long> sizes, Workspace workspace) {
    Texts texts = session.texts();
    Table table =
        new Table(
            Set.of(2),
            List.of(
                texts.text("cli.name"),
                texts.text("cli.id"),
                texts.text("cli.contacts"),
                texts.text("cli.created")));
    for (ContactList one : all) {
      table.row(
          one.name(),
          one.key(),
          texts.formats().number(sizes.getOrDefault(one.key(), 0L)),
          texts.formats().moment(one.created().atZone(workspace.catalog().zone())));
    }
    table.printTo(session.out());
  }
}
