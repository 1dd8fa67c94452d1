package app.quartier.domain.operator;

import app.quartier.domain.core.Core;
import app.quartier.domain.core.Core.DatePart.Part;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.segment.Condition;
import java.util.Set;

/// `yearIs`, `monthIs`, `weekdayIs` (1 = Monday) and, for instants, `hourIs`: on the local day and
/// at the local hour. An hour that comes twice counts both times.
enum PartOfDate implements Operator {
  YEAR_IS("yearIs", Part.YEAR, 1, 9999),
  MONTH_IS("monthIs", Part.MONTH, 1, 12),
  WEEKDAY_IS("weekdayIs", Part.WEEKDAY, 1, 7),
  HOUR_IS("hourIs", Part.HOUR, 0, 23);

  private final String id;
  private final Part part;
  private final int least;
  private final int most;

  PartOfDate(String id, Part part, int least, int most) {
    this.id = id;
    this.part = part;
    this.least = least;
    this.most = most;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Set<FieldType> types() {
    return this == HOUR_IS ? Types.INSTANTS : Types.TIMES;
  }

  @Override
  public Shape shape() {
    return Shape.PARTS;
  }

  @Override
  public Core lower(Condition condition, Field field, Clockwork clock) {
    Set<Integer> values = Whole.all(condition.operands(), id, least, most);
    return new Core.DatePart(field, part, values, Long.MAX_VALUE, clock.zone(field), null);
  }
}
