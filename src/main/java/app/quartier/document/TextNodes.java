package app.quartier.document;

import app.quartier.domain.operator.AsNumber;
import app.quartier.domain.operator.Operator;
import app.quartier.domain.segment.Combine;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Count;
import app.quartier.domain.segment.Did;
import app.quartier.domain.segment.EventQuery;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Subject;
import app.quartier.domain.segment.Window;
import app.quartier.kernel.Nearest;
import app.quartier.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Reads the nodes of the text form; gives them ids in document order.
final class TextNodes {
  private static final List<String> SWITCHES = List.of("missing", "match", "as");
  private static final List<String> LEAVES = List.of("did", "in", "sample");
  private static final List<String> MARKS = List.of("not", "muted", "locked");

  private final Cursor cursor;
  private final TextOperands operands;
  private int lastId;

  TextNodes(Cursor cursor) {
    this.cursor = cursor;
    this.operands = new TextOperands(cursor);
  }

  /// Nodes with semicolons between them, up to the end of the text.
  List<Node> all() {
    List<Node> nodes = new ArrayList<>();
    do {
      nodes.add(node(1, false));
    } while (cursor.accept(";") && !cursor.peek().is(Token.Kind.END));
    if (!cursor.peek().is(Token.Kind.END)) {
      throw strayed("document.text.end");
    }
    return nodes;
  }

  /// The whole text as one group: its only group, or all of its nodes.
  Group rule() {
    List<Node> nodes = all();
    if (nodes.size() == 1 && nodes.getFirst() instanceof Group group) {
      return group;
    }
    cursor.holder();
    return new Group(Marks.of(freshId()), Combine.ALL, nodes);
  }

  private String freshId() {
    return "n" + lastId++;
  }

  private Node node(int level, boolean inWhere) {
    cursor.node(level);
    String id = freshId();
    Set<String> marks = marks();
    Node node = content(level, inWhere);
    @Nullable String note = cursor.accept("note") ? cursor.quoted() : null;
    return node.withMarks(
        new Marks(
            id, marks.contains("not"), marks.contains("muted"), marks.contains("locked"), note));
  }

  private Set<String> marks() {
    Set<String> marks = new TreeSet<>();
    while (MARKS.stream().anyMatch(cursor.peek()::is)) {
      once(cursor.peek().text(), marks);
      cursor.skip(1);
    }
    return marks;
  }

  private void once(String word, Set<String> said) {
    if (!said.add(word)) {
      throw cursor.refused("document.text.twice", word);
    }
  }

  private Node content(int level, boolean inWhere) {
    Optional<Combine> combine = combine();
    if (combine.isPresent()) {
      return new Group(Marks.of(""), combine.get(), children(level, inWhere));
    }
    Token first = cursor.peek();
    boolean leaf = LEAVES.stream().anyMatch(first::is);
    if (leaf && inWhere) {
      throw cursor.refused("document.text.where", first.text());
    }
    if (cursor.accept("did")) {
      return did(level);
    }
    if (cursor.accept("sample")) {
      return TextMembers.sample(cursor, operands);
    }
    return cursor.accept("in") ? TextMembers.in(cursor) : condition(inWhere);
  }

  private Optional<Combine> combine() {
    for (Combine combine : Combine.values()) {
      String[] words = TextWriter.of(combine).split(" ", -1);
      boolean found = IntStream.range(0, words.length).allMatch(i -> cursor.ahead(i).is(words[i]));
      if (found) {
        cursor.skip(words.length);
        return Optional.of(combine);
      }
    }
    return Optional.empty();
  }

  private List<Node> children(int level, boolean inWhere) {
    cursor.expect("(");
    List<Node> children = new ArrayList<>();
    while (!cursor.peek().is(")")) {
      children.add(node(level + 1, inWhere));
      if (!cursor.accept(";") && !cursor.peek().is(")")) {
        throw strayed("document.text.closed");
      }
    }
    cursor.skip(1);
    return children;
  }

  /// After a whole node stands something else than what may follow: most likely a misspelt word.
  private Refusal strayed(String key) {
    Token token = cursor.peek();
    boolean near =
        token.is(Token.Kind.WORD) && Nearest.to(token.text(), TextWriter.CLAUSES).isPresent();
    return near
        ? cursor.unknown("document.text.word", token.text(), TextWriter.CLAUSES)
        : cursor.refused(key);
  }

  private Condition condition(boolean inWhere) {
    String key = cursor.name("document.text.node");
    Operator operator = new OperatorWords(cursor).next();
    Operands of = operands.of(operator);
    Set<String> said = new TreeSet<>();
    @Nullable Boolean ifMissing = null;
    while (SWITCHES.stream().anyMatch(cursor.peek()::is)) {
      if (cursor.accept("missing")) {
        once("missing", said);
        ifMissing = ifMissing(operator);
      } else if (cursor.accept("as")) {
        asNumber(operator, said);
      } else {
        cursor.skip(1);
        once(cursor.oneOf(List.of("case", "accents")), said);
      }
    }
    return new Condition(
        Marks.of(""),
        inWhere ? new Subject.Property(key) : new Subject.Field(key),
        operator.id(),
        of,
        ifMissing,
        said.contains("case"),
        said.contains("accents"),
        said.contains(Format.AS_NUMBER));
  }

  private void asNumber(Operator operator, Set<String> said) {
    if (!AsNumber.isTakenBy(operator)) {
      throw cursor.refused("document.text.as", Phrases.of(operator.id()));
    }
    once(cursor.oneOf(List.of(Format.AS_NUMBER)), said);
  }

  private boolean ifMissing(Operator operator) {
    if (!Format.asksIfMissing(operator)) {
      throw cursor.refused("document.text.ifMissing", Phrases.of(operator.id()));
    }
    return cursor.oneOf(List.of("included", "excluded")).equals("included");
  }

  private Node did(int level) {
    @Nullable String kind = cursor.accept("?") ? null : cursor.name("document.text.kind");
    @Nullable Node where = null;
    Count count = Count.AT_LEAST_ONCE;
    Window window = new Window.Ever();
    EventQuery.Machine machine = EventQuery.Machine.INCLUDE;
    Set<String> said = new TreeSet<>();
    while (TextWriter.OF_EVENTS.stream().anyMatch(cursor.peek()::is)) {
      once(cursor.peek().text(), said);
      switch (cursor.next().text()) {
        case "where" -> where = where(level);
        case "count" -> count = count(cursor);
        case "in" -> window = operands.window();
        default -> machine = machine();
      }
    }
    return new Did(Marks.of(""), new EventQuery(kind, where, window, machine), count);
  }

  private Node where(int level) {
    cursor.expect("(");
    Node where = node(level + 1, true);
    if (!cursor.accept(")")) {
      throw strayed("document.text.closed");
    }
    return where;
  }

  private EventQuery.Machine machine() {
    return cursor.oneOf(List.of("included", "excluded")).equals("included")
        ? EventQuery.Machine.INCLUDE
        : EventQuery.Machine.EXCLUDE;
  }

  static Count count(Cursor cursor) {
    Count.Relation relation =
        Phrases.relation(cursor.peek().text())
            .orElseThrow(() -> cursor.refused("document.text.count"));
    cursor.skip(1);
    int n = cursor.whole(0, Integer.MAX_VALUE);
    if (relation != Count.Relation.BETWEEN) {
      return Count.of(relation, n);
    }
    cursor.expect("and");
    return new Count(relation, n, cursor.whole(0, Integer.MAX_VALUE));
  }
}
