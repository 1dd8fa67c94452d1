package app.quartier.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.document.Read;
import app.quartier.document.TextForm;
import app.quartier.domain.field.ContactList;
import app.quartier.domain.intake.ImportOutcome;
import app.quartier.domain.intake.ImportReport;
import app.quartier.domain.intake.ImportSettings;
import app.quartier.domain.segment.Segment;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Progress;
import app.quartier.kernel.Refusal;
import app.quartier.workspace.Assembly;
import app.quartier.workspace.Counted;
import app.quartier.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A workspace that stays open takes over much from one state of its data to the next; one that is
/// closed and opened again after each write has its derived files; one that lost them meanwhile
/// reads everything. All count the same.
final class RenewingTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-10T12:00:00Z"), ZoneOffset.UTC);
  private static final int STEPS = 14;
  private static final List<String> CITIES = List.of("Lyon", "Nice", "Lille", "");
  private static final List<String> ASKED =
      List.of(
          "city = \"Lyon\"",
          "city is missing",
          "score >= 50",
          "did order",
          "did order count >= 2 in last 60 days",
          "did order where (channel = \"web\")",
          "in list \"lst-1\"",
          "@changed in last 2 days",
          "sample 50 percent seed \"s\"",
          "any(city = \"Nice\"; did order count = 0; not in list \"lst-1\")");

  private static final Set<String> UNKNOWN =
      Set.of(
          "problem.segment.unknownField",
          "problem.segment.unknownProperty",
          "problem.segment.noList");

  @TempDir Path folder;

  @Test
  void aWorkspaceThatStaysOpenCountsAsOneThatIsOpenedAgain() throws IOException {
    long seed = Long.getLong("quartier.seed", System.nanoTime());
    System.out.println("RenewingTest: seed " + seed);
    List<String> read = played(Keeping.NOTHING, seed);
    for (Keeping keeping : List.of(Keeping.OPEN, Keeping.FILES)) {
      assertEquals(
          String.join("\n", read),
          String.join("\n", played(keeping, seed)),
          keeping + ", seed " + seed);
    }
  }

  /// What is left of one state of the data when the next one is there.
  private enum Keeping {
    OPEN,
    FILES,
    NOTHING
  }

  private List<String> played(Keeping keeping, long seed) throws IOException {
    Path place = folder.resolve(keeping.name());
    SplittableRandom random = new SplittableRandom(seed);
    List<String> told = new ArrayList<>();
    List<Integer> undoable = new ArrayList<>();
    int forgotten = 0;
    Workspace workspace = new Assembly(CLOCK).create(place, ZoneOffset.UTC, "EUR");
    try {
      told.add(step(workspace, 0, random, undoable, told.size()) + counts(workspace));
      told.add(step(workspace, 2, random, undoable, told.size()) + counts(workspace));
      while (told.size() < STEPS) {
        int kind = random.nextInt(6);
        told.add(step(workspace, kind, random, undoable, told.size()) + counts(workspace));
        if (keeping != Keeping.OPEN) {
          workspace.close();
          if (keeping == Keeping.NOTHING) {
            boolean nobody = told.getLast().contains("@changed in last 2 days: []");
            int files = forget(place.resolve("derived"));
            assertTrue(nobody || files > 0, told::getLast);
            forgotten += nobody ? 0 : 1;
          }
          workspace = new Assembly(CLOCK).open(place);
          told.set(told.size() - 1, told.getLast().replaceAll(" \\[.*", "") + counts(workspace));
        }
      }
    } finally {
      workspace.close();
    }
    assertTrue(keeping != Keeping.NOTHING || forgotten >= STEPS / 3, "forgotten " + forgotten);
    assertFalse(told.getFirst().contains("unknownField"), told::getFirst);
    return told;
  }

  private static int forget(Path derived) throws IOException {
    try (var files = Files.list(derived)) {
      List<Path> all = files.toList();
      for (Path file : all) {
        Files.delete(file);
      }
      return all.size();
    }
  }

  private String step(
      Workspace workspace, int kind, SplittableRandom random, List<Integer> undoable, int number)
      throws IOException {
    return switch (kind) {
      case 0 -> {
        undoable.add(imported(workspace, number, contacts(random, 20), false));
        yield "contacts";
      }
      case 1 -> {
        undoable.add(imported(workspace, number, cities(random), false));
        yield "cities";
      }
      case 2 -> {
        undoable.add(imported(workspace, number, orders(random, number), true));
        yield "orders";
      }
      case 3 -> {
        enter(workspace, random.nextBoolean());
        yield "list";
      }
      case 4 -> {
        undoable.add(imported(workspace, number, scores(random), false));
        yield "scores";
      }
      default -> {
        if (undoable.isEmpty()) {
          yield "nothing";
        }
        Collections.swap(undoable, random.nextInt(undoable.size()), undoable.size() - 1);
        workspace.undoImport(undoable.removeLast());
        yield "undo";
      }
    };
  }

  private static void enter(Workspace workspace, boolean on) {
    ContactList list =
        workspace.lists().list().stream()
            .findFirst()
            .orElseGet(() -> workspace.lists().create("Salon"));
    try (Counted counted = counted(workspace, "sample 30 percent seed \"list\"")) {
      workspace.lists().enter(list, counted, on);
    }
  }

  private int imported(Workspace workspace, int number, String text, boolean orders)
      throws IOException {
    Path file = folder.resolve("file-" + number + ".csv");
    Files.writeString(file, text);
    ImportSettings settings =
        orders ? ImportSettings.events(file, "order") : ImportSettings.contacts(file);
    ImportReport report =
        assertInstanceOf(
                ImportOutcome.Imported.class,
                workspace.importFile(settings, false, Problem::key, Progress.NONE, Cancel.NEVER))
            .report();
    // Orders of people who are not there are rejected.
    assertTrue(orders || report.counts().rejected() == 0, text);
    return report.batch();
  }

  private static String contacts(SplittableRandom random, int rows) {
    StringBuilder text = new StringBuilder("email;city;score\n");
    IntStream.range(0, rows)
        .forEach(i ->
            text.append(
                "p%d@x.fr;%s;%d\n".formatted(someone(i, random), city(random), score(random))));
    return text.toString();
  }

  private static String cities(SplittableRandom random) {
    StringBuilder text = new StringBuilder("email;city\n");
    IntStream.range(0, 5)
        .forEach(i -> text.append("p%d@x.fr;%s\n".formatted(person(random), city(random))));
    return text.toString();
  }

  private static String scores(SplittableRandom random) {
    StringBuilder text = new StringBuilder("email;score\n");
    IntStream.range(0, 5)
        .forEach(i -> text.append("p%d@x.fr;%d\n".formatted(person(random), score(random))));
    return text.toString();
  }

  /// Some with properties that orders are not born with.
  private static String orders(SplittableRandom random, int number) {
    boolean more = random.nextInt(3) > 0;
    StringBuilder text =
        new StringBuilder(
            "order_id;email;date;amount%s\n"
                .formatted(more ? ";channel;desk" + random.nextInt(3) : ""));
    IntStream.range(0, 8)
        .forEach(i ->
            text.append(
                "%d-%d;p%d@x.fr;2026-0%d-0%d;%d.50%s\n"
                    .formatted(
                        number,
                        i,
                        someone(i, random),
                        1 + random.nextInt(3),
                        1 + i,
                        score(random),
                        more ? ";" + List.of("web", "shop", "").get(i % 3) + ";d" + i : "")));
    return text.toString();
  }

  /// The first of a file is always the same: with orders of strangers alone there would be no
  /// orders to ask about.
  private static int someone(int row, SplittableRandom random) {
    return row == 0 ? 0 : person(random);
  }

  private static int person(SplittableRandom random) {
    return random.nextInt(40);
  }

  private static String city(SplittableRandom random) {
    return CITIES.get(random.nextInt(CITIES.size()));
  }

  private static int score(SplittableRandom random) {
    return 1 + random.nextInt(99);
  }

  /// Who is in, or why it cannot be told: a field leaves with the last import that brought it, and
  /// the list comes with the first entry.
  private static String counts(Workspace workspace) {
    List<String> counts = new ArrayList<>();
    for (String text : ASKED) {
      try (Counted counted = counted(workspace, text)) {
        counts.add(text + ": " + counted.evaluation().members().boxed().toList());
      } catch (Refusal refused) {
        List<String> why = refused.problems().stream().map(Problem::key).toList();
        assertTrue(UNKNOWN.containsAll(why), () -> text + ": " + why);
        counts.add(text + ": " + why);
      }
    }
    return " " + counts;
  }

  private static Counted counted(Workspace workspace, String text) {
    Segment segment =
        assertInstanceOf(Read.Loaded.class, TextForm.read(text, "Asked"), text).segment();
    return workspace.count(segment, null, null, Cancel.NEVER);
  }
}
