package app.quartier.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.domain.core.Core;
import app.quartier.domain.core.Lowered;
import app.quartier.domain.core.Rule;
import app.quartier.domain.core.Term;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.field.ItemSet;
import app.quartier.domain.field.Labels;
import app.quartier.domain.field.Point;
import app.quartier.domain.intake.Batch;
import app.quartier.domain.intake.NewField;
import app.quartier.kernel.Folding;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Sets and places in the file: kept, replaced, taken back, asked about in SQL.
final class SetsAndPlacesTest {
  private static final ItemSet ODD = ItemSet.of("a;b", "line\nbreak", "back\\slash", "\\", "été");
  private static final Point PARIS = new Point(48.8566, 2.3522);

  @TempDir Path folder;

  @Test
  void cellsAreThereAfterReopeningAndAnUndoBringsTheOldOnesBack() {
    Store store = filled();
    int change = Workspaces.change(store, 0, "tags", ItemSet.EMPTY);
    int moved = Workspaces.change(store, 0, "home", new Point(-1e-7, 180));
    store.close();
    try (Store again = Workspaces.open(folder)) {
      assertEquals(Optional.of(ItemSet.EMPTY), Workspaces.cell(again, 0, "tags"));
      assertEquals(Optional.of(new Point(-1e-7, 180)), Workspaces.cell(again, 0, "home"));
      assertEquals(Optional.empty(), Workspaces.cell(again, 2, "tags"));
      again.undo(change, Set.of());
      again.undo(moved, Set.of());
      assertEquals(Optional.of(ODD), Workspaces.cell(again, 0, "tags"));
      assertEquals(Optional.of(PARIS), Workspaces.cell(again, 0, "home"));
      assertEquals(Optional.of(ItemSet.EMPTY), Workspaces.cell(again, 1, "tags"));
    }
  }

  @Test
  void sqlSeesWhatTheFileHolds() {
    try (Store store = filled();
        SqlCheck check = store.sqlCheck()) {
      Field tags = Workspaces.field(store, "tags");
      Field home = Workspaces.field(store, "home");
      Core.OneOf summer = new Core.OneOf(tags, Set.of("ete"), Folding.IGNORE_CASE_AND_ACCENTS);
      Core any = new Core.SetMatch(tags, Term.positive(summer), 1, Integer.MAX_VALUE, false);
      assertEquals(List.of(0L), members(check, any, false, false));
      assertEquals(List.of(1L, 2L), members(check, any, true, true));
      assertEquals(List.of(1L), members(check, any, true, false));
      assertEquals(
          List.of(1L), members(check, new Core.SetMatch(tags, null, 0, 0, false), false, false));
      Core near = new Core.Near(home, 48.8566, 2.3522, 0);
      assertEquals(List.of(0L), members(check, near, false, false));
      assertEquals(List.of(1L, 2L), members(check, near, true, true));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "a\n", "\n", "\\", "a\\nb", "\\\n\\"})
  void everyItemComesBackFromItsText(String item) {
    ItemSet set = ItemSet.of(item, "z");
    assertEquals(set, CellText.set(CellText.of(set)));
    assertEquals(ItemSet.of(item), CellText.set(CellText.of(ItemSet.of(item))));
    assertEquals(ItemSet.EMPTY, CellText.set(CellText.of(ItemSet.EMPTY)));
  }

  private Store filled() {
    Store store = Workspaces.create(folder);
    try (Batch batch = store.open(Workspaces.plan())) {
      List<Field> made =
          batch.fields(List.of(field("tags", FieldType.SET), field("home", FieldType.PLACE)));
      batch.contact("a@b.fr", Map.of(made.getFirst(), ODD, made.getLast(), PARIS));
      batch.contact(
          "c@d.fr",
          Map.of(made.getFirst(), ItemSet.EMPTY, made.getLast(), new Point(45.764, 4.8357)));
      batch.contact("e@f.fr", Map.of());
      batch.publish(Workspaces.COUNTS);
    }
    return store;
  }

  private static NewField field(String key, FieldType type) {
    return new NewField(key, Field.CONTACT, Labels.same(key), type, null);
  }

  private static List<Long> members(SqlCheck check, Core core, boolean negated, boolean missing) {
    Rule rule = new Rule.Leaf("a", false, new Term(core, negated, missing));
    Instant now = Instant.parse("2026-03-01T10:00:00Z");
    Lowered asked = new Lowered(rule, Set.of(), Set.of(), now, ZoneOffset.UTC);
    return java.util.Arrays.stream(check.members(asked)).boxed().toList();
  }
}
