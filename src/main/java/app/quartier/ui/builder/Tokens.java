package app.quartier.ui.builder;

import app.quartier.domain.field.Catalog;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.field.Labels;
import app.quartier.domain.operator.Operator;
import app.quartier.domain.operator.Operators;
import app.quartier.domain.operator.PaidOrders;
import app.quartier.domain.operator.Shape;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Did;
import app.quartier.domain.segment.EventQuery;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.InImport;
import app.quartier.domain.segment.InList;
import app.quartier.domain.segment.InSegment;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Sample;
import app.quartier.domain.segment.Subject;
import app.quartier.domain.segment.Window;
import app.quartier.ui.builder.editors.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Cuts a leaf into tokens: the operator's phrase gives their order in each language. Pure.
///
/// @param segmentNames the name of a saved segment, by id
record Tokens(Wording wording, Catalog catalog, Function<String, Optional<String>> segmentNames) {
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

  /// The field a condition is about.
  ///
  /// @param kind inside whose *where* it stands; null at contact level
  Optional<Field> field(Condition condition, @Nullable EventKind kind) {
    return switch (condition.subject()) {
      case Subject.Field(String key) -> catalog.field(key);
      case Subject.Property(String key) -> kind == null ? Optional.empty() : kind.property(key);
    };
  }

  List<Token> of(Node node, @Nullable EventKind kind) {
    return switch (node) {
      case Condition condition -> condition(condition, kind);
      case Did did -> did(did);
      case InSegment in -> inSegment(in);
      case InList in -> sets().of(in);
      case InImport in -> sets().of(in);
      case Sample sample -> sets().of(sample);
      case Group _ -> List.of();
    };
  }

  private SetTokens sets() {
    return new SetTokens(wording, catalog);
  }

  private List<Token> condition(Condition condition, @Nullable EventKind kind) {
    @Nullable Field field = field(condition, kind).orElse(null);
    @Nullable Operator operator = Operators.byId(condition.operator()).orElse(null);
    if (field == null) {
      field = unknown(condition, operator);
    }
    if (operator == null) {
      return List.of(
          Token.of(Token.Part.FIELD, wording.label(field)),
          Token.of(Token.Part.OPERATOR, condition.operator()));
    }
    List<Token> tokens = new ArrayList<>();
    String phrase = phrase(condition, operator, field, kind);
    Matcher places = PLACE.matcher(phrase);
    int end = 0;
    while (places.find()) {
      word(phrase.substring(end, places.start()), tokens);
      tokens.add(place(places.group(1), condition, operator, field, kind));
      end = places.end();
    }
    word(phrase.substring(end), tokens);
    return tokens;
  }

  /// Stands for a field that is not there (any more), so that its row still reads.
  private static Field unknown(Condition condition, @Nullable Operator operator) {
    String key = condition.subject().key();
    FieldType type =
        Arrays.stream(FieldType.values())
            .filter(t -> operator != null && operator.types().contains(t))
            .findFirst()
            .orElse(FieldType.TEXT);
    return new Field(0, key, Field.CONTACT, Labels.same(key), type, null, Field.Origin.MANUAL);
  }

  /// The first words after the field are the operator, later ones ("and", "or later") only words.
  private static void word(String text, List<Token> tokens) {
    String bare = text.strip();
    if (!bare.isEmpty()) {
      boolean operator = tokens.stream().noneMatch(t -> t.part() == Token.Part.OPERATOR);
      tokens.add(operator ? Token.of(Token.Part.OPERATOR, bare) : Token.word(bare));
    }
  }

  private String phrase(
      Condition condition, Operator operator, Field field, @Nullable EventKind kind) {
    if (condition.operands() instanceof Operands.Other(String key)) {
      return wording.phrase(operator, field.type(), other(key, kind).orElse(null));
    }
    return wording.phrase(operator, condition.asNumber() ? FieldType.NUMBER : field.type());
  }

  private Optional<Field> other(String key, @Nullable EventKind kind) {
    return kind == null ? catalog.field(key) : kind.property(key);
  }

  private Token place(
      String index, Condition condition, Operator operator, Field field, @Nullable EventKind kind) {
    Operands operands = condition.operands();
    if (operands instanceof Operands.Other(String key) && !index.equals("0")) {
      return Token.of(Token.Part.VALUE, other(key, kind).map(wording::label).orElse(key));
    }
    return switch (index) {
      case "0" -> Token.of(Token.Part.FIELD, wording.subject(field, condition.asNumber()));
      case "2" -> {
        Optional<String> second = wording.second(operator, operands, field);
        yield new Token(Token.Part.VALUE, second.orElseGet(wording::choose), second.isEmpty());
      }
      default ->
          new Token(Token.Part.VALUE, wording.operands(operator, operands, field), empty(operands));
    };
  }

  /// Whether the first place is still to be filled.
  private static boolean empty(Operands operands) {
    return switch (operands) {
      case Operands.None _ -> true;
      case Operands.Between(var from, var _) -> from == null;
      case Operands.Near(var km, var _) -> km == null;
      case Operands.Held held -> held.value() == null;
      case Operands.Many many -> many.values().isEmpty();
      case Operands.One _, Operands.In _, Operands.Anniversary _ -> false;
      case Operands.Other _, Operands.Ranked _ -> false;
      case Operands.Items _ -> !Shape.ITEMS.isFilledBy(operands);
    };
  }

  private List<Token> did(Did did) {
    EventQuery query = did.did();
    @Nullable EventKind kind =
        Optional.ofNullable(query.kind()).flatMap(catalog::kind).orElse(null);
    if (kind == null) {
      String name = query.kind() == null ? wording.choose() : query.kind();
      return List.of(new Token(Token.Part.KIND, name, query.kind() == null));
    }
    List<Token> tokens = new ArrayList<>();
    String label = kind.labels().in(wording.texts().locale());
    boolean paid = PaidOrders.only(kind, query.where());
    tokens.add(
        Token.of(Token.Part.KIND, paid ? wording.texts().text("builder.paid", label) : label));
    tokens.add(Token.of(Token.Part.COUNT, wording.count(did.count())));
    tokens.add(window(query.window(), kind));
    if (query.machine() == EventQuery.Machine.EXCLUDE) {
      tokens.add(Token.word(wording.texts().text("builder.noMachines")));
    }
    tokens.add(Token.of(Token.Part.WHERE, wording.texts().text("builder.where")));
    return tokens;
  }

  private Token window(Window window, EventKind kind) {
    return Token.of(Token.Part.WINDOW, wording.window(window, kind.at()));
  }

  private List<Token> inSegment(InSegment in) {
    String name =
        segmentNames
            .apply(in.segment())
            .or(() -> Optional.ofNullable(in.name()))
            .orElse(in.segment());
    return List.of(
        Token.of(
            Token.Part.OPERATOR,
            wording.texts().text(in.marks().not() ? "builder.notIn" : "builder.in")),
        Token.of(Token.Part.SEGMENT, name));
  }
}
