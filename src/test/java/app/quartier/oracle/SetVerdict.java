package app.quartier.oracle;

import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Count;
import app.quartier.domain.segment.ItemTest;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Place;
import app.quartier.domain.segment.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;

/// Whether a set of texts, or a place, satisfies a condition.
final class SetVerdict {
  private final BiPredicate<Condition, String> text;
  private final Set<Fault> faults;

  /// @param text whether one text satisfies a comparison of texts
  SetVerdict(BiPredicate<Condition, String> text, Set<Fault> faults) {
    this.text = text;
    this.faults = faults;
  }

  boolean any(Condition condition, List<?> set) {
    return set.stream().anyMatch(item -> isOneOf(condition, listed(condition), item));
  }

  boolean all(Condition condition, List<?> set) {
    if (faults.contains(Fault.ALL_AS_ANY)) {
      return any(condition, set);
    }
    return listed(condition).stream()
        .allMatch(
            wanted -> set.stream().anyMatch(item -> isOneOf(condition, List.of(wanted), item)));
  }

  boolean exactly(Condition condition, List<?> set) {
    boolean nothingElse =
        set.stream().allMatch(item -> isOneOf(condition, listed(condition), item));
    return all(condition, set) && (nothingElse || faults.contains(Fault.EXACTLY_AND_MORE));
  }

  /// How many items match, or are there.
  boolean items(Condition condition, List<?> set) {
    Operands.Items asked = (Operands.Items) condition.operands();
    List<Object> matching = new ArrayList<>();
    for (Object item : set) {
      if (asked.item() == null || matches(condition, asked.item(), item)) {
        matching.add(item);
      }
    }
    return switch (Objects.requireNonNull(asked.share())) {
      case Share.Every _ ->
          matching.size() == set.size()
              && (!set.isEmpty() || faults.contains(Fault.EVERY_ITEM_OF_NONE));
      case Share.Some(Count count) -> Behaviour.satisfies(matching.size(), count);
    };
  }

  boolean near(Condition condition, OraclePlace value) {
    Operands.Near near = (Operands.Near) condition.operands();
    Place place = Objects.requireNonNull(near.place());
    double km = Objects.requireNonNull(near.km()).doubleValue();
    double distance =
        faults.contains(Fault.FLAT_EARTH)
            ? value.flatKilometresTo(place.lat(), place.lon())
            : value.kilometresTo(place.lat(), place.lon());
    return faults.contains(Fault.BORDER_OUTSIDE) ? distance < km : distance <= km;
  }

  private boolean matches(Condition condition, ItemTest item, Object value) {
    return text.test(about(condition, item.operator(), item.operands()), (String) value);
  }

  private boolean isOneOf(Condition condition, List<Literal> wanted, Object item) {
    if (faults.contains(Fault.PARTS_OF_ITEMS)) {
      return wanted.stream()
          .anyMatch(
              one -> text.test(about(condition, "contains", new Operands.One(one)), (String) item));
    }
    return text.test(about(condition, "anyOf", new Operands.Many(wanted)), (String) item);
  }

  private static List<Literal> listed(Condition condition) {
    return ((Operands.Many) condition.operands()).values();
  }

  private static Condition about(Condition of, String operator, Operands operands) {
    return new Condition(
        of.marks(), of.subject(), operator, operands, null, of.matchCase(), of.matchAccents());
  }
}
