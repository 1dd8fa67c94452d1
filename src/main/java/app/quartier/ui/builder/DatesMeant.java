package app.quartier.ui.builder;

import app.quartier.domain.field.EventKind;
import app.quartier.domain.operator.Completeness;
import app.quartier.domain.operator.Operators;
import app.quartier.domain.operator.Shape;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Did;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.InImport;
import app.quartier.domain.segment.InList;
import app.quartier.domain.segment.InSegment;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Recurrence;
import app.quartier.domain.segment.Sample;
import app.quartier.domain.segment.Window;
import app.quartier.ui.builder.editors.Resolver;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which days the relative dates of a row mean at the instant of the numbers shown. Pure.
record DatesMeant(Showing showing) {

  Optional<String> of(Node node, @Nullable EventKind kind) {
    if (!Completeness.isComplete(node)) {
      return Optional.empty();
    }
    return showing
        .facts()
        .clock()
        .map(clock -> new Resolver(showing.texts(), clock))
        .flatMap(resolver ->
            switch (node) {
              case Condition condition -> of(condition, kind, resolver);
              case Did did -> of(did, resolver);
              case Group _, InSegment _, InList _, InImport _, Sample _ -> Optional.<String>empty();
            })
        .filter(words -> !words.isEmpty());
  }

  private Optional<String> of(Condition condition, @Nullable EventKind kind, Resolver resolver) {
    boolean age =
        Operators.byId(condition.operator())
            .map(o -> o.shape() == Shape.AGE || o.shape() == Shape.AGES)
            .orElse(false);
    if (!age && !isRelative(condition.operands())) {
      return Optional.empty();
    }
    return showing
        .field(condition, kind)
        .filter(field ->
            Operators.byId(condition.operator())
                .map(o ->
                    o.types().contains(field.type()) && o.shape().isFilledBy(condition.operands()))
                .orElse(false))
        .map(field -> resolver.operands(condition.operator(), condition.operands(), field));
  }

  private Optional<String> of(Did did, Resolver resolver) {
    Window window = did.did().window();
    return isRelative(window)
        ? Optional.ofNullable(did.did().kind())
            .flatMap(showing.tokens().catalog()::kind)
            .map(kind -> resolver.window(window, kind.at()))
        : Optional.empty();
  }

  private static boolean isRelative(Operands operands) {
    return switch (operands) {
      case Operands.One(Literal value) -> isRelative(value);
      case Operands.Between(var from, var to) -> isRelative(from) || isRelative(to);
      case Operands.In(Window window) -> isRelative(window);
      case Operands.Anniversary(Recurrence.On(Literal day)) -> isRelative(day);
      case Operands.Anniversary _ -> true;
      case Operands.None _, Operands.Many _, Operands.Held _ -> false;
      case Operands.Other _, Operands.Ranked _ -> false;
      case Operands.Items _, Operands.Near _ -> false;
    };
  }

  private static boolean isRelative(@Nullable Literal literal) {
    return literal instanceof Literal.Ago || literal instanceof Literal.Today;
  }

  private static boolean isRelative(Window window) {
    return switch (window) {
      case Window.Ever _ -> false;
      case Window.Between(Literal from, Literal to) -> isRelative(from) || isRelative(to);
      case Window.After(Literal date) -> isRelative(date);
      case Window.Before(Literal date) -> isRelative(date);
      case Window.Last _, Window.Next _, Window.Period _, Window.FromAgo _, Window.BeforeAgo _ ->
          true;
    };
  }
}
