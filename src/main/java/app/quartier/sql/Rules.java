package app.quartier.sql;

import app.quartier.domain.core.Core;
import app.quartier.domain.core.Rule;
import app.quartier.domain.core.Term;
import app.quartier.domain.field.Field;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/// Joins questions the way a tree says. A condition made here may be NULL where it means false.
final class Rules {
  private final Questions questions;

  Rules(Questions questions) {
    this.questions = questions;
  }

  Condition condition(Rule rule) {
    Condition content =
        switch (rule) {
          case Rule.Leaf leaf -> term(leaf.term());
          case Rule.Branch branch -> branch(branch);
        };
    return rule.not() ? denied(content) : content;
  }

  /// True exactly where `condition` is not.
  static Condition denied(Condition condition) {
    return DSL.condition(DSL.coalesce(DSL.field(condition), DSL.inline(false))).not();
  }

  private Condition branch(Rule.Branch branch) {
    List<Condition> of = branch.of().stream().map(this::condition).toList();
    return switch (branch.combine()) {
      case ALL -> DSL.and(of);
      case ANY -> DSL.or(of);
      case NONE -> denied(DSL.or(of));
      case EXACTLY_ONE ->
          of.stream()
              .<org.jooq.Field<Integer>>map(
                  c -> DSL.when(c, DSL.inline(1)).otherwise(DSL.inline(0)))
              .reduce(org.jooq.Field::plus)
              .map(sum -> sum.eq(DSL.inline(1)))
              .orElseGet(DSL::falseCondition);
    };
  }

  private Condition term(Term term) {
    Condition positive = questions.condition(term.core());
    if (!term.negated()) {
      return positive;
    }
    return asked(term.core())
        .map(field ->
            DSL.condition(
                DSL.when(questions.missing(term.core(), field), DSL.inline(term.ifMissing()))
                    .otherwise(DSL.field(positive.not()))))
        .orElseGet(() -> denied(positive));
  }

  /// The field whose missing values decide; behaviour and membership are never missing.
  private static Optional<Field> asked(Core core) {
    return switch (core) {
      case Core.Present present -> Optional.of(present.field());
      case Core.Range range -> Optional.of(range.field());
      case Core.OneOf oneOf -> Optional.of(oneOf.field());
      case Core.TextMatch match -> Optional.of(match.field());
      case Core.FieldCompare compare -> Optional.of(compare.field());
      case Core.Rank rank -> Optional.of(rank.field());
      case Core.DatePart part -> Optional.of(part.field());
      case Core.Held held -> Optional.of(held.field());
      case Core.SetMatch match -> Optional.of(match.field());
      case Core.Near near -> Optional.of(near.field());
      case Core.Events _, Core.Members _ -> Optional.empty();
    };
  }
}
