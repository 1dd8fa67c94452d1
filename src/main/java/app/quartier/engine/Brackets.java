package app.quartier.engine;

import app.quartier.domain.segment.Combine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;

/// The algebra of brackets: what a bracket matches, as a whole and as a function of one child.
record Brackets<S>(SetAlgebra<S> sets) {

  /// What a bracket matches (before its `not`) where one child matches, and where it does not.
  record Gap<S>(S whenIn, S whenOut) {}

  /// Who was met at least once, and at least twice.
  private record Met<S>(S once, S twice) {}

  S joined(Combine combine, List<S> of) {
    return switch (combine) {
      case ALL -> of.stream().reduce(sets.base(), sets::and);
      case ANY -> of.stream().reduce(sets.none(), sets::or);
      case NONE -> of.stream().reduce(sets.base(), sets::minus);
      case EXACTLY_ONE -> exactlyOnce(of.stream().map(this::met).reduce(nobody(), this::met));
    };
  }

  /// One gap per child; linear in the number of children.
  List<Gap<S>> gaps(Combine combine, List<S> of) {
    return switch (combine) {
      case ALL ->
          others(of, sets.base(), sets::and).stream()
              .map(others -> new Gap<>(others, sets.none()))
              .toList();
      case ANY ->
          others(of, sets.none(), sets::or).stream()
              .map(others -> new Gap<>(sets.base(), others))
              .toList();
      case NONE ->
          others(of, sets.none(), sets::or).stream()
              .map(others -> new Gap<>(sets.none(), sets.minus(sets.base(), others)))
              .toList();
      case EXACTLY_ONE ->
          others(of.stream().map(this::met).toList(), nobody(), this::met).stream()
              .map(o -> new Gap<>(sets.minus(sets.base(), o.once()), exactlyOnce(o)))
              .toList();
    };
  }

  private Met<S> nobody() {
    return met(sets.none());
  }

  private Met<S> met(S one) {
    return new Met<>(one, sets.none());
  }

  private Met<S> met(Met<S> one, Met<S> other) {
    S both = sets.and(one.once(), other.once());
    return new Met<>(
        sets.or(one.once(), other.once()), sets.or(sets.or(one.twice(), other.twice()), both));
  }

  private S exactlyOnce(Met<S> met) {
    return sets.minus(met.once(), met.twice());
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
