package app.quartier.domain.operator;

import app.quartier.domain.core.Core;
import app.quartier.domain.core.Core.TextMatch.Part;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Operands;
import app.quartier.kernel.Folding;
import java.util.Set;

/// `contains`, `startsWith`, `endsWith`. `%`, `_`, `*` and `?` are literal here.
enum TextPart implements Operator {
  CONTAINS("contains", Part.CONTAINS),
  STARTS_WITH("startsWith", Part.STARTS),
  ENDS_WITH("endsWith", Part.ENDS);

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
    String needle = folding.fold(Texts.text(one.value(), field));
    return new Core.TextMatch(field, part, needle, folding);
  }
}
