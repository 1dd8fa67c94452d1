package app.quartier.domain.operator;

import app.quartier.domain.core.Core;
import app.quartier.domain.core.Core.TextMatch.Part;
import app.quartier.domain.core.Expression;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Operands;
import app.quartier.kernel.Folding;
import java.util.Set;

/// `contains`, `startsWith`, `endsWith`, in which `%`, `_`, `*` and `?` are literal;
/// `matchesPattern` (`*` any letters, `?` one letter, all of the value) and `matchesRegex` (RE2,
/// anywhere in the value).
enum TextPart implements Operator {
  CONTAINS("contains", Part.CONTAINS),
  STARTS_WITH("startsWith", Part.STARTS),
  ENDS_WITH("endsWith", Part.ENDS),
  MATCHES_PATTERN("matchesPattern", Part.PATTERN),
  MATCHES_REGEX("matchesRegex", Part.REGEX);

  private final String id;
  private final Part part;

  TextPart(String id, Part part) {
    this.id = id;
    this.part = part;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Set<FieldType> types() {
    return Types.TEXTS;
  }

  @Override
  public Shape shape() {
    return Shape.ONE;
  }

  @Override
  public Core lower(Condition condition, Field field, Clockwork clock) {
    Folding folding = Folding.of(condition.matchCase(), condition.matchAccents());
    if (!(condition.operands() instanceof Operands.One one)) {
      throw Texts.misfit(field);
    }
    String written = Texts.text(one.value(), field);
    String needle =
        part == Part.REGEX ? Expression.folded(written, folding) : folding.fold(written);
    return new Core.TextMatch(field, part, needle, folding);
  }
}
