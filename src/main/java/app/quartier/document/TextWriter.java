package app.quartier.document;

import app.quartier.domain.operator.AsNumber;
import app.quartier.domain.operator.Operator;
import app.quartier.domain.operator.Operators;
import app.quartier.domain.operator.OtherField;
import app.quartier.domain.operator.Shape;
import app.quartier.domain.segment.Combine;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Count;
import app.quartier.domain.segment.Did;
import app.quartier.domain.segment.EventQuery;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.InImport;
import app.quartier.domain.segment.InList;
import app.quartier.domain.segment.InSegment;
import app.quartier.domain.segment.Length;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Recurrence;
import app.quartier.domain.segment.Sample;
import app.quartier.domain.segment.Unit;
import app.quartier.domain.segment.Window;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes nodes in the text form: on one line where it is short, else a line for each child.
final class TextWriter {
  static final List<String> OF_EVENTS = List.of("where", "count", "in", "machines");
  static final List<String> CLAUSES =
      List.of("where", "count", "in", "machines", "missing", "match", "as", "note", "called");

  private static final int WIDTH = 100;
  private static final String STEP = "  ";

  private TextWriter() {}

  static String of(Combine combine) {
    return switch (combine) {
      case ALL -> "all";
      case ANY -> "any";
      case NONE -> "none";
      case EXACTLY_ONE -> "exactly one";
    };
  }

  /// @param indent what the lines after the first begin with
  static String node(Node node, String indent) {
    String line = line(node);
    if (indent.length() + line.length() <= WIDTH) {
      return line;
    }
    String inner = indent + STEP;
    return switch (node) {
      case Group group when !group.of().isEmpty() ->
          marks(group.marks())
              + of(group.combine())
              + group.of().stream()
                  .map(child -> "\n" + inner + node(child, inner))
                  .collect(Collectors.joining(";", "(", "\n" + indent + ")"))
              + note(group.marks());
      case Did did when did.did().where() != null ->
          did(did, "(\n" + inner + node(did.did().where(), inner) + "\n" + indent + ")");
      case Group _, Did _, Condition _, InSegment _, InList _, InImport _, Sample _ -> line;
    };
  }

  private static String line(Node node) {
    return switch (node) {
      case Group group ->
          marks(group.marks())
              + of(group.combine())
              + group.of().stream()
                  .map(TextWriter::line)
                  .collect(Collectors.joining("; ", "(", ")"))
              + note(group.marks());
      case Condition condition -> condition(condition);
      case Did did ->
          did(did, did.did().where() == null ? "" : "(" + line(did.did().where()) + ")");
      case InSegment in -> members(in.marks(), TextMembers.of(in));
      case InList in -> members(in.marks(), TextMembers.of(in));
      case InImport in -> members(in.marks(), TextMembers.of(in));
      case Sample sample -> members(sample.marks(), TextMembers.of(sample));
    };
  }

  private static String members(Marks marks, String said) {
    return marks(marks) + said + note(marks);
  }

  private static String marks(Marks marks) {
    return (marks.muted() ? "muted " : "")
        + (marks.locked() ? "locked " : "")
        + (marks.not() ? "not " : "");
  }

  private static String note(Marks marks) {
    return marks.note() == null ? "" : " note " + Quotes.text(marks.note());
  }

  private static String condition(Condition condition) {
    Optional<Operator> operator = Operators.byId(condition.operator());
    boolean says = operator.map(Format::asksIfMissing).orElse(false);
    @Nullable Boolean ifMissing = says ? condition.ifMissing() : null;
    return marks(condition.marks())
        + Quotes.name(condition.subject().key())
        + " "
        + Phrases.of(condition.operator())
        + operands(condition.operands(), operator)
        + (condition.asNumber() && operator.filter(AsNumber::isTakenBy).isPresent()
            ? " as number"
            : "")
        + (ifMissing == null ? "" : ifMissing ? " missing included" : " missing excluded")
        + (condition.matchCase() ? " match case" : "")
        + (condition.matchAccents() ? " match accents" : "")
        + note(condition.marks());
  }

  /// Operands of another shape than the operator's are left out, as they are from JSON.
  static String operands(Operands operands, Optional<Operator> operator) {
    Shape shape = operator.map(Operator::shape).orElse(Shape.NONE);
    boolean takesField = operator.filter(OtherField::isTakenBy).isPresent();
    if (shape == Shape.NONE) {
      return "";
    }
    return " "
        + switch (operands) {
          case Operands.One(Literal value) when shape == Shape.ONE -> literal(value);
          case Operands.Many(List<Literal> values) when shape == Shape.MANY -> listed(values);
          case Operands.Between(@Nullable Literal from, @Nullable Literal to)
              when shape == Shape.BETWEEN ->
              end(from) + " and " + end(to);
          case Operands.In(Window window) when shape == Shape.WINDOW -> window(window);
          case Operands.Other(String field) when takesField -> "field " + Quotes.name(field);
          case Operands.Ranked(BigDecimal n, boolean percent) when shape == Shape.RANK ->
              n + (percent ? " " + Format.PERCENT : "");
          case Operands.Other _, Operands.Ranked _ -> "?";
          case Operands.One(Literal age) when shape == Shape.AGE -> literal(age);
          case Operands.Between(@Nullable Literal from, @Nullable Literal to)
              when shape == Shape.AGES ->
              end(from) + " and " + end(to);
          case Operands.Many(List<Literal> parts) when shape == Shape.PARTS -> listed(parts);
          case Operands.Anniversary(Recurrence in) when shape == Shape.ANNIVERSARY ->
              TextTimes.of(in);
          case Operands.Held held when shape == Shape.HELD -> TextTimes.of(held);
          case Operands.Anniversary _, Operands.Held _ -> "?";
          case Operands.Items items when shape == Shape.ITEMS -> TextSets.of(items);
          case Operands.Near near when shape == Shape.NEAR -> TextSets.of(near);
          case Operands.Items _, Operands.Near _ -> "?";
          case Operands.None _,
              Operands.One _,
              Operands.Many _,
              Operands.Between _,
              Operands.In _ ->
              "?";
        };
  }

  private static String listed(List<Literal> values) {
    return values.isEmpty()
        ? "()"
        : values.stream().map(TextWriter::literal).collect(Collectors.joining(", "));
  }

  private static String end(@Nullable Literal literal) {
    return literal == null ? "?" : literal(literal);
  }

  static String literal(Literal literal) {
    return switch (literal) {
      case Literal.Text(String text) -> Quotes.text(text);
      case Literal.Num num -> num.number().toString();
      case Literal.Money money ->
          money.amount().toPlainString()
              + " "
              + (money.currency() == null ? "money" : money.currency());
      case Literal.Ago(int n, Unit unit) -> Phrases.of(n, unit) + " ago";
      case Literal.Today(int offset) ->
          offset == 0 ? "today" : "today " + (offset > 0 ? "+" : "") + offset;
    };
  }

  private static String window(Window window) {
    return switch (window) {
      case Window.Ever _ -> Format.EVER;
      case Window.Last(int n, Unit unit, Window.@Nullable Mode mode) ->
          "last " + Phrases.of(n, unit) + mode(mode);
      case Window.Next(int n, Unit unit, Window.@Nullable Mode mode) ->
          "next " + Phrases.of(n, unit) + mode(mode);
      case Window.Between(Literal from, Literal to) ->
          "between " + literal(from) + " and " + literal(to);
      case Window.Period(Window.Turn turn, Unit unit) -> Words.of(turn) + " " + Words.of(unit);
      case Window.FromAgo(Length from, Length to) ->
          "from " + TextTimes.of(from) + " ago to " + TextTimes.of(to) + " ago";
      case Window.BeforeAgo(Length length) -> "older than " + TextTimes.of(length);
      case Window.After(Literal date) -> "after " + literal(date);
      case Window.Before(Literal date) -> "before " + literal(date);
    };
  }

  private static String mode(Window.@Nullable Mode mode) {
    return mode == null ? "" : " " + Words.of(mode);
  }

  /// @param where in brackets; empty for none
  private static String did(Did did, String where) {
    EventQuery query = did.did();
    return marks(did.marks())
        + "did "
        + (query.kind() == null ? "?" : Quotes.name(query.kind()))
        + (where.isEmpty() ? "" : " where " + where)
        + (did.count().equals(Count.AT_LEAST_ONCE) ? "" : " count " + count(did.count()))
        + (query.window() instanceof Window.Ever ? "" : " in " + window(query.window()))
        + (query.machine() == EventQuery.Machine.INCLUDE ? "" : " machines excluded")
        + note(did.marks());
  }

  static String count(Count count) {
    return Phrases.of(count.relation())
        + " "
        + count.n()
        + (count.relation() == Count.Relation.BETWEEN ? " and " + count.to() : "");
  }
}
