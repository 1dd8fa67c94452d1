package app.quartier.text;

import app.quartier.domain.field.Field;
import app.quartier.domain.segment.Count;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Share;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Says conditions on sets: which items they have, and how many that match.
final class SetPhrases {
  private final Texts texts;
  private final Values values;

  SetPhrases(Texts texts, Values values) {
    this.texts = texts;
    this.values = values;
  }

  /// "Has all of one item" is said as "has it".
  String having(String operator, @Nullable Field set, String label, List<Literal> items) {
    boolean one = items.size() == 1;
    return switch (operator) {
      case "hasAny" -> phrase("operator.hasAny", "sentence.orValue", set, label, items);
      case "hasAll" ->
          phrase(
              one ? "operator.hasAny" : "operator.hasAll", "sentence.andValue", set, label, items);
      case "hasNone" ->
          phrase(
              one ? "sentence.hasNot" : "operator.hasNone", "sentence.norValue", set, label, items);
      default -> phrase("operator.hasExactly", "sentence.andValue", set, label, items);
    };
  }

  private String phrase(
      String key, String joiner, @Nullable Field set, String label, List<Literal> items) {
    return texts.text(key, label, values.values(items, set, joiner));
  }

  /// @param share null while it is not chosen
  /// @param item what an item is put to, as a clause; null: how many items there are
  String items(@Nullable Share share, String label, @Nullable String item) {
    String of = "sentence." + (item == null ? "howMany" : "items");
    return switch (share) {
      case null ->
          item == null
              ? texts.text("operator.items", label, texts.text("sentence.unset"))
              : texts.text("sentence.items.some", texts.text("sentence.unset"), label, item);
      case Share.Every _ ->
          texts.text(
              "sentence.items.every", label, item == null ? texts.text("sentence.unset") : item);
      case Share.Some(Count count) -> counted(of, count, label, item);
    };
  }

  private String counted(String of, Count count, String label, @Nullable String item) {
    int n = count.n();
    if (count.isZero()) {
      return texts.text(of + ".none", label, item);
    }
    return switch (count.relation()) {
      case EXACTLY -> texts.count(of + ".exactly", n, label, item);
      case AT_LEAST -> texts.count(of + ".atLeast", n, label, item);
      case AT_MOST -> texts.count(of + ".atMost", n, label, item);
      case MORE_THAN -> texts.count(of + ".moreThan", n, label, item);
      case LESS_THAN -> texts.count(of + ".lessThan", n, label, item);
      case BETWEEN ->
          texts.text(
              of + ".between", Math.min(n, count.to()), Math.max(n, count.to()), label, item);
    };
  }
}
