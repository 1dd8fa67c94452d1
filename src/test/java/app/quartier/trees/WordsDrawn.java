package app.quartier.trees;

import app.quartier.domain.operator.Operators;
import app.quartier.domain.operator.OtherField;
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
import app.quartier.domain.segment.Subject;
import app.quartier.domain.segment.Trees;
import app.quartier.domain.segment.Unit;
import app.quartier.domain.segment.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How often each word of the segment language was drawn, in conditions on contacts and, counted
/// apart, in the *where* of behaviour leaves.
final class WordsDrawn {
  private static final int ENOUGH = 60;
  private static final int ENOUGH_INSIDE = 10;
  private static final int FEW = 3;
  private static final List<List<String>> INSIDE =
      List.of(
          List.of("equals", "isNot"),
          List.of("anyOf", "noneOf"),
          List.of("contains", "startsWith", "endsWith"),
          List.of("notContains", "notStartsWith", "notEndsWith"),
          List.of("lessThan", "atMost", "moreThan", "atLeast"),
          List.of("between"),
          List.of("notBetween"),
          List.of("before", "after", "onOrBefore", "onOrAfter"),
          List.of("on", "notOn"),
          List.of("in", "notIn"),
          List.of("yearIs", "monthIs", "weekdayIs", "hourIs"),
          List.of("yearIsNot", "monthIsNot", "weekdayIsNot", "hourIsNot"),
          List.of("anniversary"),
          List.of("ageEquals", "ageLessThan", "ageAtMost", "ageMoreThan", "ageAtLeast"),
          List.of("isPresent", "isMissing"),
          List.of("isEmpty", "isNotEmpty"),
          List.of("matchesPattern", "notMatchesPattern"),
          List.of("matchesRegex", "notMatchesRegex"),
          List.of("isTrue", "isFalse"),
          List.of("hasAny", "hasAll", "hasNone", "hasExactly", "items"),
          List.of("withinKm", "notWithinKm"));

  private final Map<String, Integer> outside = new TreeMap<>();
  private final Map<String, Integer> inside = new TreeMap<>();
  private final Map<String, Integer> others = new TreeMap<>();
  private final Map<String, Integer> windows = new TreeMap<>();

  void add(Node pruned) {
    for (Node node : Trees.everywhere(pruned)) {
      switch (node) {
        case Condition condition -> add(condition);
        case Did did -> add(did.did().window());
        case Group _, InSegment _, InList _, InImport _, Sample _ -> {}
      }
    }
  }

  private void add(Condition condition) {
    boolean ofContact = condition.subject() instanceof Subject.Field;
    (ofContact ? outside : inside).merge(condition.operator(), 1, Integer::sum);
    switch (condition.operands()) {
      case Operands.In in -> add(in.window());
      case Operands.One one -> add(one.value());
      case Operands.Anniversary(Recurrence in) ->
          windows.merge("anniversary " + in.getClass().getSimpleName(), 1, Integer::sum);
      case Operands.Between _, Operands.Many _, Operands.None _, Operands.Held _ -> {}
      case Operands.Items _, Operands.Near _ -> {}
      case Operands.Other _ ->
          others.merge(condition.operator() + otherOf(condition), 1, Integer::sum);
      case Operands.Ranked(var _, boolean percent) ->
          others.merge(condition.operator() + (percent ? " %" : " n"), 1, Integer::sum);
    }
  }

  private static String otherOf(Condition condition) {
    return condition.asNumber() ? " other, as numbers" : " other";
  }

  private void add(Literal literal) {
    switch (literal) {
      case Literal.Ago ago -> windows.merge("ago " + ago.unit(), 1, Integer::sum);
      case Literal.Today _ -> windows.merge("today", 1, Integer::sum);
      case Literal.Text _, Literal.Num _, Literal.Money _ -> {}
    }
  }

  private void add(Window window) {
    String name =
        switch (window) {
          case Window.Ever _ -> "ever";
          case Window.Last last -> "last " + last.unit();
          case Window.Next next -> "next " + next.unit();
          case Window.Between _ -> "between";
          case Window.After _ -> "after";
          case Window.Before _ -> "before";
          case Window.Period period -> "period " + period.turn() + " " + period.unit();
          case Window.FromAgo _ -> "from ago to ago";
          case Window.BeforeAgo _ -> "before ago";
        };
    windows.merge(name, 1, Integer::sum);
  }

  /// What falls short: every registered operator on contacts; inside a *where*, where fewer are
  /// drawn, every family of them; every kind of window; every unit of the last, the next, the ago.
  List<String> shortcomings() {
    List<String> out = new ArrayList<>();
    Operators.all().forEach(operator -> require(outside, List.of(operator.id()), ENOUGH, out));
    INSIDE.forEach(family -> require(inside, family, ENOUGH_INSIDE, out));
    require(others, List.of("top n", "bottom n"), ENOUGH, out);
    require(others, List.of("top %", "bottom %"), ENOUGH, out);
    Operators.all().stream()
        .filter(OtherField::isTakenBy)
        .forEach(o -> require(others, List.of(o.id() + " other"), ENOUGH_INSIDE, out));
    List.of("ever", "between", "after", "before", "today")
        .forEach(kind -> require(windows, List.of(kind), ENOUGH, out));
    List.of(
            "from ago to ago",
            "before ago",
            "anniversary On",
            "anniversary Next",
            "anniversary Last")
        .forEach(kind -> require(windows, List.of(kind), ENOUGH, out));
    for (Window.Turn turn : Window.Turn.values()) {
      for (Unit unit : List.of(Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.QUARTER, Unit.YEAR)) {
        require(windows, List.of("period " + turn + " " + unit), FEW, out);
      }
    }
    for (Unit unit : Unit.values()) {
      List.of("last ", "next ", "ago ")
          .forEach(kind -> require(windows, List.of(kind + unit), FEW, out));
    }
    return out;
  }

  private static void require(
      Map<String, Integer> drawn, List<String> words, int enough, List<String> out) {
    int times = words.stream().mapToInt(word -> drawn.getOrDefault(word, 0)).sum();
    if (times < enough) {
      out.add(words + " drawn only " + times + " times");
    }
  }

  String table() {
    return "operators on contacts: "
        + outside
        + "\noperators inside where: "
        + inside
        + "\nother fields and ranks: "
        + others
        + "\nwindows and relative dates: "
        + windows
        + "\n";
  }
}
