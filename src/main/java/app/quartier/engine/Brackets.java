package app.quartier.engine;

import app.quartier.domain.segment.Combine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;

/// The algebra of brackets: what a bracket matches, as a whole and as a function of one child.
final class Brackets {
  private Brackets() {}

  /// What a bracket matches (before its `not`) where one child matches, and where it does not.
  record Gap(Matches whenIn, Matches whenOut) {}

  /// Who was met at least once, and at least twice.
  private record Met(Matches once, Matches twice) {
    private static final Met NOBODY = new Met(Matches.NONE, Matches.NONE);

    private static Met by(Matches one) {
      return new Met(one, Matches.NONE);
    }

    private Met with(Met other) {
      return new Met(once.or(other.once), twice.or(other.twice).or(once.and(other.once)));
    }

    private Matches exactlyOnce() {
      return once.minus(twice);
    }
  }

  static Matches joined(Combine combine, List<Matches> of, Matches base) {
    return switch (combine) {
      case ALL -> of.stream().reduce(base, Matches::and);
      case ANY -> of.stream().reduce(Matches.NONE, Matches::or);
      case NONE -> of.stream().reduce(base, Matches::minus);
      case EXACTLY_ONE -> of.stream().map(Met::by).reduce(Met.NOBODY, Met::with).exactlyOnce();
    };
  }

  /// One gap per child; linear in the number of children.
  static List<Gap> gaps(Combine combine, List<Matches> of, Matches base) {
    return switch (combine) {
      case ALL ->
          others(of, base, Matches::and).stream()
              .map(others -> new Gap(others, Matches.NONE))
              .toList();
      case ANY ->
          others(of, Matches.NONE, Matches::or).stream()
              .map(others -> new Gap(base, others))
              .toList();
      case NONE ->
          others(of, Matches.NONE, Matches::or).stream()
              .map(others -> new Gap(Matches.NONE, base.minus(others)))
              .toList();
      case EXACTLY_ONE ->
          others(of.stream().map(Met::by).toList(), Met.NOBODY, Met::with).stream()
              .map(others -> new Gap(base.minus(others.once()), others.exactlyOnce()))
              .toList();
    };
  }

  /// For each element, all the others joined: what comes before it with what comes after it.
  private static <T> List<T> others(List<T> of, T neutral, BinaryOperator<T> join) {
    List<T> after = new ArrayList<>();
    T joined = neutral;
    for (T element : of.reversed()) {
      after.add(joined);
      joined = join.apply(element, joined);
    }
    List<T> others = new ArrayList<>();
    T before = neutral;
    for (int i = 0; i < of.size(); i++) {
      others.add(join.apply(before, after.get(of.size() - 1 - i)));
      before = join.apply(before, of.get(i));
    }
    return others;
  }
}
