package app.quartier.domain.data;

import app.quartier.domain.field.Field;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// What one evaluation of a segment found. Immutable; safe from any thread.
public interface Evaluation {

  /// Members: (rule OR added) AND NOT removed.
  long count();

  /// All contacts.
  long base();

  /// One entry per evaluated contact-level node, in document order; muted and incomplete ones have
  /// none.
  List<NodeCounts> nodes();

  /// For each evaluated node that ranks contacts, by its id: how many have just the value of the
  /// last one taken and are left out, as they come after it.
  Map<String, Long> tied();

  /// Ids of the members, ascending.
  IntStream members();

  /// How a field's values are spread over the members and over all contacts.
  default Facet facet(Field field) {
    return facet(FacetQuery.of(field));
  }

  /// How values are spread over the members, or over their events, and over all.
  Facet facet(FacetQuery query);
}
