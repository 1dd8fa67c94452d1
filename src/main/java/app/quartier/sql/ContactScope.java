package app.quartier.sql;

import app.quartier.domain.core.Core;
import app.quartier.domain.core.Lowered;
import app.quartier.domain.core.Membership;
import app.quartier.domain.field.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Table;
import org.jooq.impl.DSL;

/// The rows of the contact table; gathers the field tables that have to be joined to it.
final class ContactScope implements Scope {
  private final SqlSchema schema;
  private final Rules rules;
  private final Map<Table<?>, FieldPlace> joined = new LinkedHashMap<>();

  ContactScope(SqlSchema schema) {
    this.schema = schema;
    this.rules = new Rules(new Questions(schema, this));
  }

  /// (rule OR added) AND NOT removed.
  Condition condition(Lowered lowered) {
    Condition rule =
        lowered.rule() == null ? DSL.falseCondition() : rules.condition(lowered.rule());
    Condition in = lowered.added().isEmpty() ? rule : rule.or(keyIn(lowered.added()));
    return lowered.removed().isEmpty() ? in : in.and(Rules.denied(keyIn(lowered.removed())));
  }

  List<FieldPlace> joins() {
    return List.copyOf(joined.values());
  }

  private Condition keyIn(Set<String> keys) {
    return Values.among(schema.contacts().key(), keys);
  }

  @Override
  public org.jooq.Field<?> column(Field field) {
    FieldPlace place = schema.field(field);
    if (!place.table().equals(schema.contacts().table())) {
      joined.putIfAbsent(place.table(), place);
    }
    return place.column();
  }

  @Override
  public Condition members(Core.Members members) {
    return switch (members.of()) {
      case Membership.OfSegment(_, Lowered lowered) -> condition(lowered);
      case Membership.OfList list -> new MembersSql(schema).of(list);
      case Membership.OfImport imported -> new MembersSql(schema).of(imported);
      case Membership.OfSample sample -> new MembersSql(schema).of(sample);
    };
  }

  @Override
  public Condition rank(Core.Rank rank) {
    return new Ranked(schema, rank).condition();
  }

  @Override
  public Condition since(Field field, long from, long to) {
    PastPlace past = schema.past(field);
    org.jooq.Field<Long> id = schema.contacts().id();
    Condition changedThen =
        id.in(
            DSL.select(past.contact())
                .from(past.table())
                .where(past.visible())
                .groupBy(past.contact())
                .having(Values.instants(DSL.max(past.changed()), from, to)));
    Condition changed = id.in(DSL.select(past.contact()).from(past.table()).where(past.visible()));
    return changedThen.or(Rules.denied(changed).and(Values.instants(past.otherwise(), from, to)));
  }

  @Override
  public Condition events(Core.Events events) {
    boolean zero = events.min() <= 0 && events.max() >= 0;
    if (events.min() > events.max() || events.max() < 0) {
      return DSL.falseCondition();
    }
    if (zero && events.max() == Integer.MAX_VALUE) {
      return DSL.trueCondition();
    }
    // Contacts without events have no group: a count that allows zero is asked the other way round.
    return zero
        ? Rules.denied(grouped(events, DSL.count().gt(events.max())))
        : grouped(
            events,
            events.max() == Integer.MAX_VALUE
                ? DSL.count().ge(events.min())
                : DSL.count().between(events.min(), events.max()));
  }

  private Condition grouped(Core.Events events, Condition having) {
    EventPlace place = schema.events(events.kind());
    return schema
        .contacts()
        .id()
        .in(
            DSL.select(place.contact())
                .from(place.table())
                .where(counted(events, place))
                .groupBy(place.contact())
                .having(having));
  }

  private Condition counted(Core.Events events, EventPlace place) {
    Condition stands =
        place.withdrawn().isNull().or(place.withdrawn().gt(Values.instant(events.asOf())));
    Condition counted =
        place.visible().and(Values.instants(place.at(), events.from(), events.to())).and(stands);
    if (!events.machineToo()) {
      counted = counted.and(Rules.denied(DSL.condition(place.machine())));
    }
    if (events.where() == null) {
      return counted;
    }
    Scope event = new EventScope(place);
    return counted.and(new Rules(new Questions(schema, event)).condition(events.where()));
  }
}
