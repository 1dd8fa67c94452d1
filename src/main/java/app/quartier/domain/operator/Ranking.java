package app.quartier.domain.operator;

import app.quartier.domain.core.Core;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Operands;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import java.math.BigDecimal;
import java.util.Set;

/// `top` and `bottom`: the n, or the n %, contacts with the highest or lowest values of all that
/// have one.
enum Ranking implements Operator {
  TOP("top", true),
  BOTTOM("bottom", false);

  private static final BigDecimal ALL = BigDecimal.valueOf(100);
  private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);
  private static final int DECIMALS = 6;

  private final String id;
  private final boolean highest;

  Ranking(String id, boolean highest) {
    this.id = id;
    this.highest = highest;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Set<FieldType> types() {
    return Types.ORDERED;
  }

  @Override
  public Shape shape() {
    return Shape.RANK;
  }

  @Override
  public Core lower(Condition condition, Field field, Clockwork clock) {
    if (!(condition.operands() instanceof Operands.Ranked(BigDecimal n, boolean percent))) {
      throw Texts.misfit(field);
    }
    BigDecimal bare = n.stripTrailingZeros();
    boolean counts = bare.scale() <= 0 && n.compareTo(MOST) <= 0;
    boolean shares = bare.scale() <= DECIMALS && n.compareTo(ALL) <= 0;
    if (n.signum() <= 0 || !(percent ? shares : counts)) {
      throw new Refusal(
          Problem.input(percent ? "problem.segment.rank.percent" : "problem.segment.rank.count"));
    }
    return new Core.Rank(field, highest, bare.setScale(Math.max(0, bare.scale())), percent);
  }
}
