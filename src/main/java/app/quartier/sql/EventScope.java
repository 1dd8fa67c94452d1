package app.quartier.sql;

import app.quartier.domain.core.Core;
import app.quartier.domain.field.Field;
import app.quartier.domain.segment.Subject;
import java.util.Objects;
import org.jooq.Condition;

/// The rows of one kind's event table.
record EventScope(EventPlace place) implements Scope {

  @Override
  public org.jooq.Field<?> column(Field property) {
    if (property.key().equals(Subject.AT)) {
      return place.at();
    }
    return Objects.requireNonNull(place.properties().get(property.key()), property.key());
  }

  @Override
  public Condition since(Field field, long from, long to) {
    throw new IllegalStateException("properties have no past: " + field.key());
  }

  @Override
  public Condition events(Core.Events events) {
    throw new IllegalStateException("behaviour inside a where: " + events.kind().key());
  }

  @Override
  public Condition rank(Core.Rank rank) {
    throw new IllegalStateException("a rank inside a where: " + rank.field().key());
  }

  @Override
  public Condition members(Core.Members members) {
    throw new IllegalStateException("members inside a where: " + members.of());
  }
}
