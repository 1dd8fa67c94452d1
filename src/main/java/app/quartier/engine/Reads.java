package app.quartier.engine;

import app.quartier.domain.core.Core;
import app.quartier.domain.core.Lowered;
import app.quartier.domain.core.Membership;
import app.quartier.domain.core.Rule;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What a segment reads, itself or through other segments, so that it can be loaded before work is
/// shared out.
///
/// @param fields of contacts
/// @param held fields of which it is asked since when contacts have what they have
/// @param kinds of events
/// @param members of what is kept in the workspace
record Reads(
    List<Field> fields, List<Field> held, List<EventKind> kinds, List<Membership> members) {

  Reads {
    fields = List.copyOf(fields);
    held = List.copyOf(held);
    kinds = List.copyOf(kinds);
    members = List.copyOf(members);
  }

  static Reads of(Lowered segment) {
    Collector all = new Collector();
    all.add(segment);
    return new Reads(
        List.copyOf(all.fields),
        List.copyOf(all.held),
        List.copyOf(all.kinds),
        List.copyOf(all.members));
  }

  private static final class Collector {
    private final Set<Field> fields = new LinkedHashSet<>();
    private final Set<Field> held = new LinkedHashSet<>();
    private final Set<EventKind> kinds = new LinkedHashSet<>();
    private final Set<Membership> members = new LinkedHashSet<>();

    private void add(Lowered segment) {
      if (segment.rule() != null) {
        add(segment.rule());
      }
    }

    private void add(Rule rule) {
      switch (rule) {
        case Rule.Branch branch -> branch.of().forEach(this::add);
        case Rule.Leaf leaf -> add(leaf.term().core());
      }
    }

    private void add(Core core) {
      switch (core) {
        case Core.Members(Membership.OfSegment(_, Lowered lowered)) -> add(lowered);
        case Core.Members(Membership.OfSample _) -> {}
        case Core.Members(Membership of) -> members.add(of);
        case Core.Events events -> kinds.add(events.kind());
        case Core.Present _,
            Core.Range _,
            Core.OneOf _,
            Core.TextMatch _,
            Core.SetMatch _,
            Core.Near _,
            Core.Rank _,
            Core.DatePart _ ->
            fields.add(Fields.of(core));
        case Core.FieldCompare compare -> fields.addAll(List.of(compare.field(), compare.other()));
        case Core.Held hold -> {
          add(hold.value());
          held.add(hold.field());
        }
      }
    }
  }
}
