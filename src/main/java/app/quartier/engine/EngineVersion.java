package app.quartier.engine;

import app.quartier.domain.core.Lowered;
import app.quartier.domain.core.Rule;
import app.quartier.domain.data.Columns;
import app.quartier.domain.data.Counts;
import app.quartier.domain.data.Evaluation;
import app.quartier.domain.data.KeyLookup;
import app.quartier.domain.data.NodeCounts;
import app.quartier.domain.field.Catalog;
import app.quartier.domain.field.Field;
import app.quartier.kernel.Cancel;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// One state of a workspace's data, never changed by later writes. Safe from any thread.
///
/// Closing it closes the source it loads from; what is loaded still answers afterwards, anything
/// else is an `IllegalStateException`.
public final class EngineVersion implements Counts, Columns, KeyLookup, AutoCloseable {
  private final Catalog catalog;
  private final long generation;
  private final Shelf shelf;
  private final MatchesCache cache;

  EngineVersion(Catalog catalog, long generation, Shelf shelf, MatchesCache cache) {
    this.catalog = catalog;
    this.generation = generation;
    this.shelf = shelf;
    this.cache = cache;
  }

  Shelf shelf() {
    return shelf;
  }

  MatchesCache cache() {
    return cache;
  }

  public Catalog catalog() {
    return catalog;
  }

  /// Versions with the same number hold the same data.
  public long generation() {
    return generation;
  }

  @Override
  public Evaluation evaluate(Lowered segment, Cancel cancel) {
    cancel.check();
    shelf.load(Reads.of(segment), cancel);
    ContactGround ground = new ContactGround(shelf, cache, cancel);
    @Nullable Rule rule = segment.rule();
    if (rule == null) {
      return found(segment, ground, Matches.NONE, List.of());
    }
    NodeNumbers numbers = NodeNumbers.of(rule, ground);
    return found(segment, ground, numbers.matches(), numbers.nodes());
  }

  private Found found(Lowered segment, ContactGround ground, Matches rule, List<NodeCounts> nodes) {
    return new Found(
        shelf, segment, ground.withManual(rule, segment), nodes, Ties.of(segment.rule(), ground));
  }

  @Override
  public IntStream contacts() {
    return shelf.contacts().all().stream();
  }

  @Override
  public void expect(Collection<Field> fields, Cancel cancel) {
    shelf.load(fields, cancel);
  }

  @Override
  public @Nullable Object cell(int contact, Field field) {
    return shelf.contacts().isVisible(contact)
        ? shelf.column(field, Cancel.NEVER).cell(contact)
        : null;
  }

  @Override
  public OptionalInt contact(String key) {
    return shelf.contacts().contact(key);
  }

  @Override
  public String key(int contact) {
    return shelf.contacts().key(contact);
  }

  @Override
  public void close() {
    shelf.close();
  }
}
