package app.quartier.domain.operator;

import app.quartier.domain.core.Core;
import app.quartier.domain.core.Term;
import app.quartier.domain.field.Catalog;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.field.OwnFacts;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Count;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Subject;
import app.quartier.kernel.Nearest;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Checks the parts of one leaf: its field or property, its operator, its operands, its count.
final class Leaves {
  private final Catalog catalog;

  Leaves(Catalog catalog) {
    this.catalog = catalog;
  }

  /// @param kind the kind of event whose *where* the condition stands in; null at contact level
  /// @param path of the leaf in its document
  Term condition(Condition condition, @Nullable EventKind kind, String path, Clockwork clock) {
    Field field = field(condition.subject(), kind, path);
    Operator operator = operator(condition.operator(), path);
    FieldType type = AsNumber.type(condition, field, operator, path);
    if (!operator.types().contains(type)) {
      throw new Refusal(
          Problem.input(
              "problem.segment.misfit",
              path + ".op",
              operator.id(),
              field.key(),
              type.key(),
              names(Operators.fitting(type).stream().map(Operator::id).toList())));
    }
    if (operator.shape() == Shape.RANK && kind != null) {
      throw new Refusal(Problem.input("problem.segment.rankInWhere", path + ".op", operator.id()));
    }
    if (!operator.shape().isFilledBy(condition.operands())) {
      throw new Refusal(
          Problem.input(
              "problem.segment.shape." + operator.shape().name().toLowerCase(Locale.ROOT),
              path,
              operator.id()));
    }
    @Nullable Field other =
        condition.operands() instanceof Operands.Other(String key) ? other(key, kind, path) : null;
    try {
      // "Is missing" and "is empty" ask for the missing itself: what is written there cannot turn
      // them into conditions that nobody meets.
      boolean ifMissing =
          operator.shape() == Shape.NONE || condition.ifMissing() == null || condition.ifMissing();
      return new Term(
          core(condition, operator, new Sides(field, other, kind), clock),
          operator.negative(),
          operator.negative() && ifMissing);
    } catch (Refusal refusal) {
      throw at(path, refusal);
    }
  }

  /// @param other what the field is compared with; null when that is no field
  private record Sides(Field field, @Nullable Field other, @Nullable EventKind kind) {}

  private Core core(Condition condition, Operator operator, Sides sides, Clockwork clock) {
    if (sides.other() != null) {
      List<Field> fields = sides.kind() == null ? catalog.fields() : sides.kind().all();
      return OtherField.lower(
          condition,
          operator,
          sides.field(),
          sides.other(),
          new OtherField.Offer(fields, catalog.currency(), clock));
    }
    return condition.asNumber()
        ? AsNumber.lower(condition, operator, sides.field(), clock)
        : operator.lower(condition, sides.field(), clock);
  }

  /// Gives each problem the path of the leaf as its first argument.
  static Refusal at(String path, Refusal refusal) {
    return new Refusal(
        refusal.problems().stream()
            .map(p -> {
              List<Object> args = new ArrayList<>(p.args());
              args.addFirst(path);
              return new Problem(p.kind(), p.key(), args);
            })
            .toList());
  }

  EventKind kind(@Nullable String key, String path) {
    String wanted = key == null ? "" : key;
    return catalog
        .kind(wanted)
        .orElseThrow(() ->
            unknown(
                "problem.segment.unknownKind",
                path + ".did.kind",
                wanted,
                catalog.kinds().stream().map(EventKind::key).toList()));
  }

  private Field field(Subject subject, @Nullable EventKind kind, String path) {
    return switch (subject) {
      case Subject.Field(String key) -> {
        if (kind != null) {
          throw new Refusal(Problem.input("problem.segment.fieldInWhere", path + ".field", key));
        }
        yield field(key, path + ".field");
      }
      case Subject.Property(String key) -> {
        if (kind == null) {
          throw new Refusal(
              Problem.input("problem.segment.propertyOutsideWhere", path + ".property", key));
        }
        yield property(key, kind, path + ".property");
      }
    };
  }

  private Field other(String key, @Nullable EventKind kind, String path) {
    String at = path + ".otherField";
    return kind == null ? field(key, at) : property(key, kind, at);
  }

  private Field field(String key, String path) {
    return catalog
        .field(key)
        .orElseThrow(() ->
            unknown(
                "problem.segment.unknownField",
                path,
                key,
                (key.startsWith("@") ? OwnFacts.all() : catalog.fields())
                    .stream().map(Field::key).toList()));
  }

  private static Field property(String key, EventKind kind, String path) {
    return kind.property(key)
        .orElseThrow(() ->
            unknown(
                "problem.segment.unknownProperty",
                path,
                key,
                kind.properties().stream().map(Field::key).toList()));
  }

  private static Operator operator(String id, String path) {
    return Operators.byId(id)
        .orElseThrow(() ->
            unknown(
                "problem.segment.unknownOperator",
                path + ".op",
                id,
                Operators.all().stream().map(Operator::id).toList()));
  }

  private static Refusal unknown(String key, String path, String name, List<String> valid) {
    Optional<String> nearest = Nearest.to(name, valid);
    return new Refusal(
        nearest
            .map(n -> Problem.input(key + ".nearest", path, name, n))
            .orElseGet(() -> Problem.input(key, path, name, names(valid))));
  }

  private static String names(List<String> valid) {
    return String.join(", ", valid);
  }

  /// The least and greatest number of events a count allows, both included.
  static int[] limits(Count count) {
    int n = count.n();
    return switch (count.relation()) {
      case EXACTLY -> new int[] {n, n};
      case AT_LEAST -> new int[] {n, Integer.MAX_VALUE};
      case AT_MOST -> new int[] {0, n};
      case MORE_THAN -> new int[] {n == Integer.MAX_VALUE ? n : n + 1, Integer.MAX_VALUE};
      case LESS_THAN -> new int[] {0, n - 1};
      case BETWEEN -> new int[] {Math.min(n, count.to()), Math.max(n, count.to())};
    };
  }
}
