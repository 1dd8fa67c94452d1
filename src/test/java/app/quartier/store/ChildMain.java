package app.quartier.store;

import app.quartier.domain.consent.Channel;
import app.quartier.domain.consent.Consent;
import app.quartier.domain.field.ContactList;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.field.Labels;
import app.quartier.domain.intake.Batch;
import app.quartier.domain.intake.NewField;
import app.quartier.kernel.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.h2.engine.SysProperties;

/// What a [Child] runs: `<what> <folder> <phase> <n>`. When the phase is reached for the n-th time,
/// it says so and waits to be killed. Otherwise it halts when done, without closing anything; only
/// `all` comes to a proper end.
public final class ChildMain {
  static final int OLD = 400;
  static final int NEW = 1200;

  /// Visits, the first ones of the workspace.
  static final int VISITS = 50;

  private ChildMain() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[1]);
    int wanted = Integer.parseInt(arguments[3]);
    int[] seen = {0};
    Consumer<String> phases =
        phase -> {
          say(phase);
          if (phase.equals(arguments[2]) && ++seen[0] == wanted) {
            say("KILL");
            waitForever();
          }
        };
    try {
      Store store =
          arguments[0].equals("create") || arguments[0].equals("cache")
              ? Workspaces.create(folder, phases)
              : Store.open(folder, Workspaces.CLOCK, phases);
      say("READY");
      switch (arguments[0]) {
        case "open", "create" -> {}
        case "cache" -> {
          say("object cache " + SysProperties.OBJECT_CACHE);
          store.close();
          return;
        }
        case "hold" -> waitForever();
        case "import" -> merge(store);
        case "undo" -> store.undo(2, Set.of());
        case "all" -> {
          merge(store);
          store.undo(2, Set.of());
          store.close();
          say("DONE");
          return;
        }
        default -> throw new IllegalArgumentException(arguments[0]);
      }
      say("DONE");
    } catch (Refusal e) {
      say(e.problems().getFirst().kind() + " " + e.problems().getFirst().key());
    }
    Runtime.getRuntime().halt(0);
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }

  private static void waitForever() {
    try {
      Thread.sleep(Long.MAX_VALUE);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// What every import merges into: contacts with a city and an order each.
  static void fill(Store store) {
    try (Batch batch = store.open(Workspaces.plan())) {
      Field city = batch.fields(List.of(Workspaces.text("city"))).getFirst();
      EventKind order = Workspaces.kind(store, "order");
      for (int i = 0; i < OLD; i++) {
        int contact = batch.contact("old" + i, Map.of(city, "Paris " + i));
        batch.event(order, contact, i, "r" + i, false, new Object[] {100L, null, "EUR", "paid"});
        batch.entry(batch.list("Old"), contact, i % 2 == 0);
        batch.consent(contact, said(Consent.Status.GIVEN, 1));
      }
      batch.publish(Workspaces.COUNTS);
    }
  }

  private static Consent said(Consent.Status status, long second) {
    return new Consent(Channel.EMAIL, status, Instant.ofEpochSecond(second), "file", null);
  }

  /// Adds contacts, events, fields and properties, changes values and takes events back.
  static void merge(Store store) {
    try (Batch batch = store.open(Workspaces.plan())) {
      Field city = Workspaces.field(store, "city");
      Field email = Workspaces.field(store, "email");
      Field score = batch.fields(List.of(Workspaces.number("score"))).getFirst();
      NewField shop = new NewField("shop", "order", Labels.same("shop"), FieldType.TEXT, null);
      EventKind order =
          batch.kind("order", Labels.same("order"), EventKind.Role.ORDER, List.of(shop));
      ContactList fresh = batch.list("New");
      ContactList known = batch.list("old");
      for (int i = 0; i < NEW; i++) {
        int contact = batch.contact("new" + i, Map.of(city, "Lyon", email, "n" + i + "@x.fr"));
        batch.change(contact, score, (long) i);
        Object[] values = {i * 10_000L, null, "EUR", "paid", "web"};
        batch.event(order, contact, i, "n" + i, false, values);
        batch.entry(fresh, contact, true);
        batch.consent(contact, said(Consent.Status.REFUSED, 1));
      }
      for (int i = 0; i < OLD; i++) {
        batch.change(i, city, i % 3 == 0 ? null : "Nice");
        batch.change(i, email, "o" + i + "@x.fr");
        batch.change(i, score, -1L);
        batch.entry(known, i, i % 2 == 1);
        batch.entry(fresh, i, true);
        batch.consent(i, said(Consent.Status.WITHDRAWN, 2));
        if (i % 4 == 0) {
          batch.withdraw(order, i);
          Object[] values = {5L, null, "EUR", "refunded", null};
          batch.event(order, i, i, "r" + i, false, values);
        }
      }
      visits(batch);
      batch.publish(Workspaces.COUNTS);
    }
  }

  /// The first events of a kind, with a property more than it was born with.
  private static void visits(Batch batch) {
    EventKind visit = Workspaces.grown(batch, "visit", "page");
    for (int i = 0; i < VISITS; i++) {
      batch.event(visit, i, i, null, false, new Object[] {"https://x.fr", null, "page " + i});
    }
  }
}
