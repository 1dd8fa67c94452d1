package app.quartier.domain.operator;

import static app.quartier.domain.operator.Shop.all;
import static app.quartier.domain.operator.Shop.did;
import static app.quartier.domain.operator.Shop.property;
import static app.quartier.domain.operator.Shop.segment;
import static app.quartier.domain.operator.Shop.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import app.quartier.domain.core.Core;
import app.quartier.domain.core.Rule;
import app.quartier.domain.core.Term;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.segment.Combine;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Operands;
import app.quartier.kernel.Folding;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PaidOrdersTest {
  private static final Node STATUS = property("s", "status", "equals", text("cancelled"));
  private static final Node AMOUNT = property("m", "amount", "atLeast", text("50"));
  private static final Rule PAID =
      new Rule.Leaf(
          "@paid",
          false,
          Term.positive(
              new Core.OneOf(Shop.STATUS, Set.of("paid"), Folding.IGNORE_CASE_AND_ACCENTS)));

  static Stream<Arguments> kinds() {
    EventKind plain = Shop.kind(7, "order", EventKind.Role.ORDER, Shop.AMOUNT);
    EventKind custom = Shop.kind(8, "ticket", EventKind.Role.CUSTOM, Shop.STATUS);
    Node muted = STATUS.withMarks(STATUS.marks().withMuted(true));
    Node draft = property("s", "status", "equals", new Operands.None());
    Node mutedGroup = all("g", STATUS).withMarks(all("g").marks().withMuted(true));
    return Stream.of(
        arguments("orders", Shop.ORDER, null, true),
        arguments("orders by amount", Shop.ORDER, AMOUNT, true),
        arguments("orders by status", Shop.ORDER, STATUS, false),
        arguments(
            "orders by status, deeper", Shop.ORDER, all("g", AMOUNT, all("h", STATUS)), false),
        arguments(
            "orders compared with their status",
            Shop.ORDER,
            property("o", "amount", "isNot", new Operands.Other("status")),
            false),
        arguments("a muted status condition", Shop.ORDER, muted, true),
        arguments("a status condition in a muted group", Shop.ORDER, mutedGroup, true),
        arguments("an incomplete status condition", Shop.ORDER, draft, true),
        arguments("orders without a status", plain, null, false),
        arguments("another kind with a status", custom, null, false),
        arguments("clicks", Shop.CLICK, null, false));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  void orders_mean_paid_orders_unless_the_where_speaks_of_the_status(
      String name, EventKind kind, @Nullable Node where, boolean onlyPaid) {
    assertEquals(onlyPaid, PaidOrders.only(kind, where), name);
  }

  @Test
  void being_paid_joins_what_else_is_asked_of_the_order() {
    Rule amount =
        new Rule.Leaf(
            "m", false, Term.positive(new Core.Range(Shop.AMOUNT, 500_000, Long.MAX_VALUE)));
    assertEquals(
        Optional.of(new Rule.Branch("@where", false, Combine.ALL, List.of(PAID, amount))),
        where(AMOUNT));
    assertEquals(Optional.of(PAID), where(null));
  }

  @Test
  void a_where_that_speaks_of_the_status_is_left_alone() {
    Core.OneOf cancelled =
        new Core.OneOf(Shop.STATUS, Set.of("cancelled"), Folding.IGNORE_CASE_AND_ACCENTS);
    assertEquals(Optional.of(new Rule.Leaf("s", false, Term.positive(cancelled))), where(STATUS));
  }

  private static Optional<Rule> where(@Nullable Node where) {
    Lowering lowering =
        new Lowering(
            Shop.CATALOG,
            Instant.parse("2026-03-18T11:00:00Z"),
            ZoneId.of("UTC"),
            id -> Optional.empty());
    Rule.Branch root = (Rule.Branch) lowering.lower(segment("x", did("d", "order", where))).rule();
    Core.Events events = (Core.Events) ((Rule.Leaf) root.of().getFirst()).term().core();
    return Optional.ofNullable(events.where());
  }
}
