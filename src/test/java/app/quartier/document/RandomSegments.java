package app.quartier.document;

import app.quartier.domain.operator.AsNumber;
import app.quartier.domain.operator.Operator;
import app.quartier.domain.operator.Operators;
import app.quartier.domain.operator.OtherField;
import app.quartier.domain.operator.Sets;
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
import app.quartier.domain.segment.ItemTest;
import app.quartier.domain.segment.Length;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Manual;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Place;
import app.quartier.domain.segment.Recurrence;
import app.quartier.domain.segment.Sample;
import app.quartier.domain.segment.Segment;
import app.quartier.domain.segment.Share;
import app.quartier.domain.segment.Subject;
import app.quartier.domain.segment.Unit;
import app.quartier.domain.segment.Window;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Segments with everything the format can say: every kind of node, operator, literal and window,
/// complete and incomplete, at any depth to six. They need not mean anything.
public final class RandomSegments {
  private static final List<String> TEXTS =
      List.of("", "Paris", "Noël", "a\"b\\c", "%_*?", "\u2028\u0000\t", "😀", " x ", "2026-01-31");

  private final RandomGenerator random;
  private int lastId;

  public RandomSegments(RandomGenerator random) {
    this.random = random;
  }

  public Segment segment() {
    lastId = 0;
    return new Segment(
        "seg-" + random.nextInt(1_000),
        text(),
        maybe(this::text),
        maybe(
            () -> one("Europe/Paris", "UTC", "America/Sao_Paulo", "+02:00").transform(ZoneId::of)),
        some(3, this::manual),
        some(3, this::manual),
        group(1 + random.nextInt(6), false));
  }

  /// An id no node of this generator has had since the last segment was begun.
  public String freshId() {
    return "n" + lastId++;
  }

  private Manual manual() {
    return new Manual(
        "c" + random.nextInt() + "@example.org",
        maybe(() -> Instant.ofEpochMilli(random.nextLong(4_000_000_000_000L))),
        maybe(this::text));
  }

  /// A node with `levels` levels at most.
  public Node node(int levels, boolean inWhere) {
    if (levels > 1 && random.nextInt(3) > 0) {
      return group(levels, inWhere);
    }
    return switch (random.nextInt(inWhere ? 4 : 9)) {
      case 4 -> new Did(marks(), events(levels), count());
      case 5 -> new InSegment(marks(), "seg-" + random.nextInt(9), maybe(this::text));
      case 6 -> new InList(marks(), "lst-" + random.nextInt(9), maybe(this::text));
      case 7 -> new InImport(marks(), 1 + random.nextInt(99), one(InImport.Role.values()));
      case 8 -> new Sample(marks(), percent(), one("a", "Été \u2028", "ab-test-1"));
      default -> condition(inWhere);
    };
  }

  private BigDecimal percent() {
    return switch (random.nextInt(3)) {
      case 0 -> BigDecimal.valueOf(random.nextInt(101));
      case 1 -> BigDecimal.valueOf(random.nextLong(100_000_000_000L), 9);
      default -> new BigDecimal("0.10");
    };
  }

  private Group group(int levels, boolean inWhere) {
    return new Group(marks(), one(Combine.values()), some(5, () -> node(levels - 1, inWhere)));
  }

  private Marks marks() {
    return new Marks(
        freshId(),
        random.nextInt(5) == 0,
        random.nextInt(8) == 0,
        random.nextInt(8) == 0,
        random.nextInt(8) == 0 ? text() : null);
  }

  private Condition condition(boolean inWhere) {
    List<Operator> all =
        Operators.all().stream().filter(o -> !inWhere || o.shape() != Shape.RANK).toList();
    Operator operator = all.get(random.nextInt(all.size()));
    return new Condition(
        marks(),
        inWhere
            ? new Subject.Property(one("amount", Subject.AT, "campagne d'été"))
            : new Subject.Field(one("city", "score", "signup", "état civil")),
        operator.id(),
        random.nextInt(10) == 0 ? new Operands.None() : operands(operator),
        Format.asksIfMissing(operator) ? maybe(random::nextBoolean) : null,
        random.nextInt(4) == 0,
        random.nextInt(4) == 0,
        AsNumber.isTakenBy(operator) && random.nextInt(4) == 0);
  }

  private Operands operands(Operator operator) {
    return switch (operator.shape()) {
      case NONE -> new Operands.None();
      case ONE ->
          OtherField.isTakenBy(operator) && random.nextInt(3) == 0
              ? new Operands.Other(one("city", "état civil"))
              : new Operands.One(literal());
      case RANK ->
          random.nextBoolean()
              ? new Operands.Ranked(BigDecimal.valueOf(1 + random.nextInt(1_000)), false)
              : new Operands.Ranked(BigDecimal.valueOf(1 + random.nextInt(1_000), 1), true);
      case MANY -> new Operands.Many(some(5, this::literal));
      case BETWEEN ->
          switch (random.nextInt(4)) {
            case 0 -> new Operands.Between(literal(), null);
            case 1 -> new Operands.Between(null, literal());
            default -> new Operands.Between(literal(), literal());
          };
      case WINDOW -> new Operands.In(window());
      case AGE -> new Operands.One(whole(1000));
      case AGES ->
          random.nextInt(4) == 0
              ? new Operands.Between(null, whole(1000))
              : new Operands.Between(whole(1000), whole(1000));
      case PARTS -> new Operands.Many(some(5, () -> whole(10_000)));
      case ANNIVERSARY -> new Operands.Anniversary(recurrence());
      case HELD ->
          random.nextInt(4) == 0
              ? new Operands.Held(literal(), false, null)
              : new Operands.Held(maybe(this::literal), random.nextBoolean(), length(0));
      case ITEMS -> items();
      case NEAR -> near();
    };
  }

  private Literal whole(int beyond) {
    return new Literal.Num(BigDecimal.valueOf(random.nextInt(beyond)));
  }

  private Length length(int least) {
    return new Length(least + random.nextInt(1_000), one(Unit.values()));
  }

  private Recurrence recurrence() {
    return switch (random.nextInt(3)) {
      case 0 -> new Recurrence.On(date());
      case 1 -> new Recurrence.Next(length(1));
      default -> new Recurrence.Last(length(1));
    };
  }

  private Operands items() {
    Operator operator = Sets.itemOperators().get(random.nextInt(Sets.itemOperators().size()));
    Share share = random.nextInt(3) == 0 ? new Share.Every() : new Share.Some(count());
    Operands operand = random.nextInt(8) == 0 ? new Operands.None() : ofItem(operator);
    ItemTest item = random.nextInt(3) == 0 ? null : new ItemTest(operator.id(), operand);
    return item != null && random.nextInt(8) == 0
        ? new Operands.Items(null, item)
        : new Operands.Items(share, item);
  }

  /// Items are compared with values only.
  private Operands ofItem(Operator operator) {
    return operator.shape() == Shape.ONE ? new Operands.One(literal()) : operands(operator);
  }

  private Operands near() {
    BigDecimal km = BigDecimal.valueOf(random.nextInt(20_100_000), 3);
    Place place =
        new Place(
            random.nextDouble(-90, 90),
            one(-180.0, 0.0, -0.0, 1e-7, random.nextDouble(-180, 180)),
            maybe(this::text));
    return switch (random.nextInt(6)) {
      case 0 -> new Operands.Near(km, null);
      case 1 -> new Operands.Near(null, place);
      default -> new Operands.Near(km, place);
    };
  }

  private EventQuery events(int levels) {
    return new EventQuery(
        random.nextInt(8) == 0 ? null : one("click", "order", "visite du site"),
        random.nextBoolean() ? null : node(Math.max(1, levels - 1), true),
        window(),
        one(EventQuery.Machine.values()));
  }

  private Count count() {
    int n = random.nextInt(4) == 0 ? random.nextInt(Integer.MAX_VALUE) : random.nextInt(4);
    return switch (one(Count.Relation.values())) {
      case BETWEEN -> new Count(Count.Relation.BETWEEN, n, random.nextInt(9));
      case EXACTLY -> Count.of(Count.Relation.EXACTLY, n);
      case AT_LEAST -> Count.of(Count.Relation.AT_LEAST, n);
      case AT_MOST -> Count.of(Count.Relation.AT_MOST, n);
      case MORE_THAN -> Count.of(Count.Relation.MORE_THAN, n);
      case LESS_THAN -> Count.of(Count.Relation.LESS_THAN, n);
    };
  }

  private Window window() {
    int n = 1 + random.nextInt(random.nextBoolean() ? 90 : 1_000_000);
    Window.@Nullable Mode mode = maybe(() -> one(Window.Mode.values()));
    return switch (random.nextInt(9)) {
      case 6 ->
          new Window.Period(
              one(Window.Turn.values()),
              one(Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.QUARTER, Unit.YEAR));
      case 7 -> new Window.FromAgo(length(0), length(0));
      case 8 -> new Window.BeforeAgo(length(0));
      case 0 -> new Window.Last(n, one(Unit.values()), mode);
      case 1 -> new Window.Next(n, one(Unit.values()), mode);
      case 2 -> new Window.Between(date(), date());
      case 3 -> new Window.After(date());
      case 4 -> new Window.Before(date());
      default -> new Window.Ever();
    };
  }

  private Literal literal() {
    return switch (random.nextInt(3)) {
      case 0 -> new Literal.Num(number());
      case 1 ->
          new Literal.Money(
              BigDecimal.valueOf(random.nextLong(1_000_000), random.nextInt(5)),
              maybe(() -> one("EUR", "CHF", "USD")));
      default -> date();
    };
  }

  private Literal date() {
    return switch (random.nextInt(3)) {
      case 0 -> new Literal.Ago(random.nextInt(400), one(Unit.values()));
      case 1 -> new Literal.Today(random.nextInt(-400, 400));
      default -> new Literal.Text(text());
    };
  }

  /// Of any size and scale the format allows, trailing zeros and exponents included.
  private BigDecimal number() {
    return switch (random.nextInt(4)) {
      case 0 -> BigDecimal.valueOf(random.nextInt(-100, 100));
      case 1 -> BigDecimal.valueOf(random.nextInt(), random.nextInt(12));
      case 2 -> BigDecimal.valueOf(random.nextInt(1_000), -random.nextInt(20));
      default -> new BigDecimal(new BigInteger("9".repeat(30)), random.nextInt(31));
    };
  }

  private String text() {
    return one(TEXTS.toArray(String[]::new));
  }

  @SafeVarargs
  private <T> T one(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private <T> @Nullable T maybe(Supplier<T> value) {
    return random.nextBoolean() ? value.get() : null;
  }

  private <T> List<T> some(int most, Supplier<T> value) {
    return Stream.generate(value).limit(random.nextInt(most + 1)).toList();
  }
}
