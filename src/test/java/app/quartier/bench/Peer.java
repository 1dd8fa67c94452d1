package app.quartier.bench;

import app.quartier.domain.segment.Combine;
import java.util.List;

/// A question as DuckDB is asked it, about a row `c` of `contact`. May be null where a value is
/// missing, which counts as no.
sealed interface Peer {

  /// A condition on the columns of the contact.
  record Of(String condition, List<Object> values) implements Peer {
    public Of {
      values = List.copyOf(values);
    }
  }

  /// So many rows `e` of a table of events satisfy a condition.
  ///
  /// @param max `Integer.MAX_VALUE`: no limit
  record Counted(String table, String where, List<Object> values, int min, int max)
      implements Peer {
    public Counted {
      values = List.copyOf(values);
    }
  }

  /// Is among the ids that a select gives.
  record Among(String ids, List<Object> values) implements Peer {
    public Among {
      values = List.copyOf(values);
    }
  }

  record Not(Peer of) implements Peer {}

  record Joined(Combine combine, List<Peer> of) implements Peer {
    public Joined {
      of = List.copyOf(of);
    }
  }
}
