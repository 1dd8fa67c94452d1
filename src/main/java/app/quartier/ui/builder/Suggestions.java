package app.quartier.ui.builder;

import app.quartier.domain.data.Facet;
import app.quartier.domain.field.Catalog;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Subject;
import app.quartier.domain.segment.Trees;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Conditions that would split the result informatively: one value of a field with few values, had
/// by neither nearly all nor nearly nobody. Pure.
final class Suggestions {
  private static final int MOST_VALUES = 12;
  private static final int MOST = 6;
  private static final double LEAST_SHARE = 0.1;
  private static final double MOST_SHARE = 0.9;

  private Suggestions() {}

  /// @param share of the result it would keep
  record Idea(Condition condition, double share) {}

  /// The fields worth looking at: of a type with names for values, and not in the rule yet.
  static List<Field> fields(Catalog catalog, Group rule) {
    Set<String> used =
        Trees.everywhere(rule).stream()
            .filter(Condition.class::isInstance)
            .map(node -> ((Condition) node).subject())
            .filter(Subject.Field.class::isInstance)
            .map(Subject::key)
            .collect(Collectors.toSet());
    return catalog.fields().stream()
        .filter(field -> isNamed(field) && !field.key().equals(catalog.keyField()))
        .filter(field -> !used.contains(field.key()))
        .toList();
  }

  private static boolean isNamed(Field field) {
    return switch (field.type()) {
      case TEXT, CHOICE, COUNTRY, YES_NO, SET -> true;
      case NUMBER, MONEY, DATE, INSTANT, EMAIL, PHONE, POSTCODE, PLACE -> false;
    };
  }

  /// The best ideas, those nearest to one half first; one per field.
  ///
  /// @param rule they would be added to
  /// @param facets of the fields, over the result; of a rule without members, over all contacts
  static List<Idea> of(Group rule, List<Facet> facets) {
    boolean anew = rule.of().isEmpty();
    ToLongFunction<Facet.Tally> size = anew ? Facet.Tally::base : Facet.Tally::segment;
    String id = Trees.fresh(rule).get();
    return facets.stream()
        .flatMap(facet -> idea(id, facet, size).stream())
        .sorted(Comparator.comparingLong(Suggestions::unevenness))
        .limit(MOST)
        .toList();
  }

  /// How far from one half, in percent.
  private static long unevenness(Idea idea) {
    return Math.round(Math.abs(idea.share() - 0.5) * 100);
  }

  /// Yes and no split alike; yes is the better thing to say.
  private static boolean isNo(Idea idea) {
    return idea.condition().operator().equals("isFalse");
  }

  private static Optional<Idea> idea(String id, Facet facet, ToLongFunction<Facet.Tally> size) {
    long rest = size.applyAsLong(facet.others());
    double whole = size.applyAsLong(facet.whole());
    if (whole == 0
        || (rest > 0 && facet.field().type() != FieldType.SET)
        || facet.bars().size() > MOST_VALUES) {
      return Optional.empty();
    }
    return facet.bars().stream()
        .filter(bar -> bar.value() != null && !bar.value().isBlank())
        .map(bar ->
            new Idea(
                condition(id, facet.field(), bar.value()), size.applyAsLong(bar.tally()) / whole))
        .filter(idea -> idea.share() >= LEAST_SHARE && idea.share() <= MOST_SHARE)
        .min(Comparator.comparingLong(Suggestions::unevenness).thenComparing(Suggestions::isNo));
  }

  private static Condition condition(String id, Field field, @Nullable String value) {
    Condition draft = Drafts.condition(id, new Subject.Field(field.key()), field.type());
    return switch (field.type()) {
      case YES_NO -> with(draft, "true".equals(value) ? "isTrue" : "isFalse", new Operands.None());
      case SET -> with(draft, "hasAny", listed(value));
      case TEXT, CHOICE, COUNTRY, NUMBER, MONEY, DATE, INSTANT, EMAIL, PHONE, POSTCODE, PLACE ->
          with(draft, "anyOf", listed(value));
    };
  }

  private static Operands listed(@Nullable String value) {
    return new Operands.Many(List.of(new Literal.Text(value == null ? "" : value)));
  }

  private static Condition with(Condition draft, String operator, Operands operands) {
    return new Condition(draft.marks(), draft.subject(), operator, operands, null, false, false);
  }
}
