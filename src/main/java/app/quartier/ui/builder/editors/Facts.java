package app.quartier.ui.builder.editors;

import app.quartier.domain.data.Columns;
import app.quartier.domain.data.Facet;
import app.quartier.domain.data.FacetQuery;
import app.quartier.domain.field.ContactList;
import app.quartier.domain.field.Field;
import app.quartier.domain.operator.Clockwork;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Literal;
import app.quartier.kernel.Problem;
import app.quartier.ui.kit.Desk;
import app.quartier.ui.kit.ListChanges;
import app.quartier.work.Lane;
import app.quartier.workspace.Counted;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/// What the data says about fields and properties: real values, how many have one. Asked in the
/// background and kept until the data changes. Window's thread only.
public final class Facts {
  private final Desk desk;
  private final ListChanges changes;
  private final Map<FacetQuery, Facet> known = new HashMap<>();
  private final Lacking lacking;
  private @Nullable Columns of;

  public Facts(Desk desk, ListChanges changes) {
    this.desk = desk;
    this.changes = changes;
    this.lacking = new Lacking(desk);
  }

  /// The instant and the zone of the numbers shown; nothing before the first ones.
  public Optional<Clockwork> clock() {
    @Nullable Counted last = desk.countedProperty().get();
    return Optional.ofNullable(last)
        .map(counted ->
            new Clockwork(
                counted.lowered().at(), counted.lowered().zone(), counted.catalog().almanac()));
  }

  /// Hands over the distribution of a field of contacts.
  public void facet(Field field, Consumer<Facet> onAnswer) {
    if (field.owner().equals(Field.CONTACT)) {
      facet(FacetQuery.of(field), onAnswer);
    }
  }

  /// Hands over a distribution, at once when it is known. Searches for a part are not kept.
  void facet(FacetQuery query, Consumer<Facet> onAnswer) {
    forget();
    @Nullable Facet facet = known.get(query);
    if (facet != null) {
      onAnswer.accept(facet);
      return;
    }
    desk.ask(
        data -> data.evaluation().facet(query),
        answer -> {
          if (query.part().isEmpty()) {
            known.put(query, answer);
          }
          onAnswer.accept(answer);
        });
  }

  private void forget() {
    @Nullable Counted last = desk.countedProperty().get();
    @Nullable Columns now = last == null ? null : last.columns();
    if (!Objects.equals(now, of)) {
      known.clear();
      lacking.forget();
      of = now;
    }
  }

  /// Hands over how many contacts lack what a complete condition compares: a value, a number in a
  /// text, the other field. Of a condition that cannot be counted nothing is handed over.
  public void lacking(Condition condition, LongConsumer onAnswer) {
    forget();
    lacking.of(condition, onAnswer);
  }

  /// The room there is in the segment for a list that has these values in it now.
  ListRoom room(List<Literal> before) {
    return ListRoom.in(Objects.requireNonNull(desk.segmentProperty().get()), before);
  }

  /// A lane for what takes longer than the window can wait.
  Lane lane() {
    return desk.lane();
  }

  /// Hands over how many contacts are on each list, by its key.
  void listSizes(Consumer<Map<String, Long>> onAnswer) {
    desk.lane().submit(desk.workspace().lists()::sizes, onAnswer::accept);
  }

  /// Makes a list behind the jobs that run; a refusal is told.
  void newList(String name, Consumer<ContactList> onMade, Consumer<List<Problem>> onRefused) {
    changes.make(shelf -> shelf.create(name), onMade, onRefused);
  }

  /// How many contacts there are.
  public static long base(Facet facet) {
    return facet.whole().base();
  }

  /// The share of contacts with a value.
  public static double filled(Facet facet) {
    long base = base(facet);
    return base == 0 ? 0 : 1 - (double) facet.missing().base() / base;
  }
}
