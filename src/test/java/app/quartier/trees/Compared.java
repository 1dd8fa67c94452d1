package app.quartier.trees;

import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.field.OwnFacts;
import app.quartier.domain.operator.OtherField;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Operands;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Draws patterns, expressions, domains, texts read as numbers, fields against fields, and ranks.
final class Compared {
  private static final Set<LeafKind> KINDS = EnumSet.range(LeafKind.TEXT_PATTERN, LeafKind.RANKED);

  /// Fields of texts that are numbers, and of numbers.
  private static final Set<String> NUMBERS = Set.of("size", "width", "page", "points", "pages");

  /// Fields that often have the same value.
  private static final Set<String> ALIKE =
      Set.of(
          "city", "company", "size", "width", "score", "points", "spent", "budget", "birth",
          "renewal", "signup", "seen");

  /// Only what RE2 and the JDK understand alike.
  private static final List<String> EXPRESSIONS =
      List.of(
          "%s",
          "%s",
          "%s",
          "%s",
          "^%s",
          "%s$",
          "^.%s",
          "[A-F].?%s",
          "(?:x|%s)",
          "%s{1,2}",
          "^[^%s]*$",
          "%s|^\\d+",
          "\\w?%s");

  private final Draw draw;
  private final Words words;

  Compared(Draw draw, Words words) {
    this.draw = draw;
    this.words = words;
  }

  static boolean knows(LeafKind kind) {
    return KINDS.contains(kind);
  }

  static boolean anyFits(LeafKind kind, List<Column> columns) {
    return !fitting(kind, columns).isEmpty();
  }

  /// The columns that can be asked; what the program knows by itself has no past. For fields
  /// against fields, those that have another one.
  static List<Column> fitting(LeafKind kind, List<Column> columns) {
    List<Column> fitting =
        columns.stream()
            .filter(c -> kind.fits(c.field().type()))
            .filter(c -> kind != LeafKind.HELD || !OwnFacts.isOne(c.field()))
            .filter(c -> !isOther(kind) || !others(kind, c, columns).isEmpty())
            .toList();
    // Most texts are no numbers, and most fields have nothing in common with another one.
    Set<String> likely =
        switch (kind) {
          case READ_COMPARED, READ_EQUALS, READ_BETWEEN, OTHER_READ -> NUMBERS;
          case OTHER_TEXT -> ALIKE;
          default -> Set.of();
        };
    List<Column> best = fitting.stream().filter(c -> likely.contains(c.field().key())).toList();
    return best.isEmpty() ? fitting : best;
  }

  private static boolean isOther(LeafKind kind) {
    return kind.name().startsWith("OTHER");
  }

  private static List<Column> others(LeafKind kind, Column column, List<Column> columns) {
    List<Column> others =
        columns.stream()
            .filter(c -> !c.field().key().equals(column.field().key()))
            .filter(c -> fits(kind, column.field(), c.field()))
            .toList();
    Set<String> likely = NUMBERS.contains(column.field().key()) ? NUMBERS : ALIKE;
    List<Column> best = others.stream().filter(c -> likely.contains(c.field().key())).toList();
    return best.isEmpty() ? others : best;
  }

  private static boolean fits(LeafKind kind, Field field, Field other) {
    boolean numbers = kind == LeafKind.OTHER_READ;
    boolean readable = other.type() == FieldType.NUMBER || other.type() == FieldType.TEXT;
    return OtherField.fits(field, other, numbers, "EUR") && (!numbers || readable);
  }

  Condition condition(Marks marks, Slot slot, Column column, List<Column> columns) {
    String operator = operator(slot, column);
    return new Condition(
        marks,
        column.subject(),
        operator,
        operands(slot.kind(), column, columns),
        slot.policy().ifMissing(),
        draw.chance(0.25),
        draw.chance(0.25),
        slot.kind().name().contains("READ"));
  }

  private String operator(Slot slot, Column column) {
    boolean negative = slot.policy().negative();
    return switch (slot.kind()) {
      case TEXT_PATTERN -> negative ? "notMatchesPattern" : "matchesPattern";
      case TEXT_REGEX -> negative ? "notMatchesRegex" : "matchesRegex";
      case DOMAIN_LIST -> negative ? "domainNoneOf" : "domainAnyOf";
      case READ_BETWEEN -> negative ? "notBetween" : "between";
      case READ_EQUALS, OTHER_AMOUNT -> negative ? "isNot" : "equals";
      case OTHER_READ -> negative ? "isNot" : draw.one("equals", "lessThan", "atLeast");
      case READ_COMPARED -> draw.one("lessThan", "atMost", "moreThan", "atLeast");
      case OTHER_TEXT ->
          negative
              ? draw.one("isNot", "notContains", "notStartsWith", "notEndsWith")
              : draw.one("equals", "contains", "startsWith", "endsWith");
      case OTHER_TIME -> negative ? "notOn" : "on";
      case OTHER_COMPARED ->
          column.field().type() == FieldType.DATE || column.field().type() == FieldType.INSTANT
              ? draw.one("before", "after", "onOrBefore", "onOrAfter")
              : draw.one("lessThan", "atMost", "moreThan", "atLeast");
      case RANKED -> draw.one("top", "bottom");
      default -> throw new IllegalArgumentException(slot.kind().name());
    };
  }

  private Operands operands(LeafKind kind, Column column, List<Column> columns) {
    return switch (kind) {
      case TEXT_PATTERN -> one(pattern(text(column)));
      case TEXT_REGEX -> one(expression(text(column)));
      case DOMAIN_LIST -> domains(column);
      case READ_COMPARED -> new Operands.One(number(column, 0.5));
      case READ_EQUALS -> new Operands.One(number(column, 0.1));
      case READ_BETWEEN -> new Operands.Between(number(column, 0.5), number(column, 0.5));
      case RANKED -> ranked(column.values().size());
      default -> new Operands.Other(draw.one(others(kind, column, columns)).field().key());
    };
  }

  private static Operands one(String text) {
    return new Operands.One(new Literal.Text(text));
  }

  private String text(Column column) {
    return (String) draw.one(column.values());
  }

  /// A text with some letters replaced.
  private String pattern(String text) {
    int[] letters = words.retyped(text).codePoints().toArray();
    StringBuilder out = new StringBuilder(draw.chance(0.5) ? "*" : "");
    for (int letter : letters) {
      out.append(draw.chance(0.25) ? draw.one("?", "*", "?*") : Character.toString(letter));
    }
    return draw.chance(0.15) ? draw.one("*", "?*", "??????", "*e*", "*a?", "") : out.toString();
  }

  private String expression(String text) {
    String letters = words.part(words.retyped(text)).replaceAll("[^\\p{IsLatin}\\d]", "");
    String part =
        letters.matches("[A-Za-z\\dÀ-ÖØ-öø-ÿ]+") ? simple(letters) : draw.one("a", "e", "I");
    return draw.one(EXPRESSIONS).replace("%s", part);
  }

  /// Letters that fold to one letter each.
  private static String simple(String letters) {
    String plain = letters.replaceAll("[ßÆæØøÐðÞþ]", "");
    return plain.isEmpty() ? "r" : plain;
  }

  private Operands domains(Column column) {
    List<Literal> list = new ArrayList<>();
    for (int i = draw.between(1, 3); i > 0; i--) {
      String address = text(column).strip();
      String domain = address.substring(address.lastIndexOf('@') + 1);
      list.add(new Literal.Text(draw.chance(0.3) ? words.domain() : domain));
    }
    for (int i = draw.chance(0.05) ? 80 : 0; i > 0; i--) {
      list.add(new Literal.Text("nobody" + i + ".example"));
    }
    return new Operands.Many(list);
  }

  /// A number of the data.
  ///
  /// @param off how often it is the next one instead
  private Literal number(Column column, double off) {
    for (int tries = 0; tries < 20; tries++) {
      String text = text(column).strip().replace(',', '.');
      if (text.matches("-?\\d{1,9}(\\.\\d{1,6})?")) {
        BigDecimal step = new BigDecimal(draw.one("0.000001", "-0.000001"));
        BigDecimal near = new BigDecimal(text);
        return new Literal.Num(draw.chance(off) ? near.add(step) : near);
      }
    }
    return new Literal.Num(BigDecimal.valueOf(draw.between(-50, 200)));
  }

  /// From nobody's share to everybody's, so that most cuts fall among equal values.
  private Operands ranked(int having) {
    return draw.chance(0.5)
        ? new Operands.Ranked(BigDecimal.valueOf(draw.between(1, Math.max(1, having))), false)
        : new Operands.Ranked(
            draw.one(
                BigDecimal.valueOf(draw.between(1, 100)),
                BigDecimal.valueOf(draw.between(1, 999), 1),
                new BigDecimal("33.333333")),
            true);
  }
}
