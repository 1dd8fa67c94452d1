package app.quartier.domain.operator;

import app.quartier.domain.core.Core;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Place;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import java.math.BigDecimal;
import java.util.Set;

/// `withinKm` of a place, the limit included; its denial is `notWithinKm`.
enum WithinKm implements Operator {
  WITHIN_KM;

  @Override
  public String id() {
    return "withinKm";
  }

  @Override
  public Set<FieldType> types() {
    return Types.PLACES;
  }

  @Override
  public Shape shape() {
    return Shape.NEAR;
  }

  @Override
  public Core lower(Condition condition, Field field, Clockwork clock) {
    if (!(condition.operands() instanceof Operands.Near(BigDecimal km, Place place))
        || km == null
        || place == null) {
      throw Texts.misfit(field);
    }
    boolean onEarth = Math.abs(place.lat()) <= 90 && Math.abs(place.lon()) <= 180;
    if (!onEarth || km.signum() < 0) {
      throw new Refusal(Problem.input("problem.segment.operand.place", field.key()));
    }
    return new Core.Near(field, place.lat(), place.lon(), km.doubleValue());
  }
}
