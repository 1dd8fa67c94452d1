package app.quartier.engine;

import app.quartier.domain.core.Core;
import app.quartier.domain.core.Rule;
import app.quartier.domain.core.Term;
import app.quartier.domain.data.Source;
import app.quartier.domain.field.Field;
import app.quartier.kernel.Cancel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Contacts as rows of objects, each with its events, counted by a plain loop: what the bench
/// compares with.
final class NaiveRows {
  private final List<Field> fields;
  private final List<@Nullable Object[]> contacts = new ArrayList<>();
  private final List<List<Happened>> events = new ArrayList<>();

  private record Happened(long at, boolean machine, List<@Nullable Object> values) {}

  NaiveRows(Source source) {
    fields = source.catalog().fields();
    source.cells(
        fields,
        (contact, values) -> {
          contacts.add(values.clone());
          events.add(new ArrayList<>());
        },
        Cancel.NEVER);
    source.events(
        source.catalog().kinds().getFirst(),
        (id, contact, at, ref, withdrawn, machine, values) ->
            events.get(contact).add(new Happened(at, machine, List.of(values))),
        Cancel.NEVER);
  }

  long count(Rule rule) {
    long count = 0;
    for (int contact = 0; contact < contacts.size(); contact++) {
      Object[] cells = contacts.get(contact);
      int id = contact;
      if (holds(rule, field -> cells[fields.indexOf(field)], id)) {
        count++;
      }
    }
    return count;
  }

  private boolean holds(Rule rule, Function<Field, @Nullable Object> cell, int contact) {
    boolean holds =
        switch (rule) {
          case Rule.Leaf(_, _, Term term) -> yes(term.core(), cell, contact);
          case Rule.Branch branch ->
              switch (branch.combine()) {
                case ALL -> branch.of().stream().allMatch(r -> holds(r, cell, contact));
                case ANY -> branch.of().stream().anyMatch(r -> holds(r, cell, contact));
                case NONE -> branch.of().stream().noneMatch(r -> holds(r, cell, contact));
                case EXACTLY_ONE ->
                    branch.of().stream().filter(r -> holds(r, cell, contact)).count() == 1;
              };
        };
    return holds != rule.not();
  }

  private boolean yes(Core core, Function<Field, @Nullable Object> cell, int contact) {
    return switch (core) {
      case Core.Present(Field field, _) -> cell.apply(field) != null;
      case Core.Range(Field field, long from, long to) ->
          cell.apply(field) instanceof Long value && from <= value && value <= to;
      case Core.OneOf one ->
          cell.apply(one.field()) instanceof String text
              && one.values().contains(one.folding().fold(text));
      case Core.TextMatch match ->
          cell.apply(match.field()) instanceof String text
              && has(match, match.folding().fold(text));
      case Core.Events asked -> {
        long count = events.get(contact).stream().filter(event -> fits(asked, event)).count();
        yield asked.min() <= count && count <= asked.max();
      }
      case Core.FieldCompare _, Core.Rank _, Core.DatePart _, Core.Held _, Core.Members _ ->
          throw new IllegalArgumentException("not in the bench");
      case Core.SetMatch _, Core.Near _ -> throw new IllegalArgumentException("not in the bench");
    };
  }

  private static boolean has(Core.TextMatch match, String text) {
    return switch (match.part()) {
      case CONTAINS -> text.contains(match.needle());
      case STARTS -> text.startsWith(match.needle());
      case ENDS -> text.endsWith(match.needle());
      case PATTERN, REGEX -> throw new IllegalArgumentException("not in the bench");
    };
  }

  private boolean fits(Core.Events asked, Happened event) {
    Rule where = asked.where();
    return asked.from() <= event.at()
        && event.at() <= asked.to()
        && (asked.machineToo() || !event.machine())
        && (where == null
            || holds(
                where, field -> event.values().get(asked.kind().properties().indexOf(field)), -1));
  }
}
