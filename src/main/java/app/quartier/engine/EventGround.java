package app.quartier.engine;

import app.quartier.domain.core.Core;
import app.quartier.kernel.Cancel;

/// A slice of the events of one kind.
record EventGround(EventTable table, Rows rows, MatchesCache cache, Cancel cancel)
    implements Ground {

  /// The name of an answer in the cache.
  record Question(String kind, Rows rows, Core core) {}

  @Override
  public Matches base() {
    return rows.all();
  }

  @Override
  public Matches positive(Core core) {
    return cache.get(
        new Question(table.kind(), rows, core), () -> table.matching(core, rows, cancel));
  }

  @Override
  public Matches present(Core core) {
    return core instanceof Core.FieldCompare compare
        ? table.comparing(compare, cancel).present().and(base())
        : table.column(Fields.of(core).key()).present(core, cancel).and(base());
  }
}
