package app.quartier.engine;

import app.quartier.domain.core.Lowered;
import app.quartier.domain.data.Evaluation;
import app.quartier.domain.data.Facet;
import app.quartier.domain.data.FacetQuery;
import app.quartier.domain.data.NodeCounts;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The result of one evaluation. A facet may load its field, which needs the version to be open.
record Found(
    Shelf shelf, Lowered asked, Matches matches, List<NodeCounts> nodes, Map<String, Long> tied)
    implements Evaluation {

  Found {
    nodes = List.copyOf(nodes);
    tied = Map.copyOf(tied);
  }

  @Override
  public long count() {
    return matches.count();
  }

  @Override
  public long base() {
    return shelf.contacts().all().count();
  }

  @Override
  public IntStream members() {
    return matches.stream();
  }

  @Override
  public Facet facet(FacetQuery query) {
    return Facets.of(query, matches, shelf, asked);
  }
}
