package app.quartier.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Writes a question as one statement that counts, for DuckDB.
final class PeerQuery {
  private final Form form;
  private final StringBuilder joins = new StringBuilder();
  private final List<Object> ofJoins = new ArrayList<>();
  private final List<Object> ofConditions = new ArrayList<>();
  private int tables;

  /// The formulations that are tried; the better one counts.
  enum Form {
    /// What is counted elsewhere is looked up: `id IN (SELECT …)`.
    LOOKED_UP,
    /// What is counted elsewhere is summed up first and joined; one pass over the contacts.
    JOINED
  }

  /// A statement with its values in their order.
  record Statement(String sql, List<Object> values) {
    Statement {
      values = List.copyOf(values);
    }
  }

  private PeerQuery(Form form) {
    this.form = form;
  }

  static Statement counting(Peer peer, Form form) {
    PeerQuery query = new PeerQuery(form);
    String condition = query.condition(peer);
    String sql =
        switch (form) {
          case LOOKED_UP -> "SELECT count(*) FROM contact c WHERE " + condition;
          case JOINED ->
              "SELECT count(*) FILTER (WHERE " + condition + ") FROM contact c" + query.joins;
        };
    List<Object> values = new ArrayList<>();
    values.addAll(form == Form.LOOKED_UP ? query.ofJoins : query.ofConditions);
    values.addAll(form == Form.LOOKED_UP ? query.ofConditions : query.ofJoins);
    return new Statement(sql, values);
  }

  /// A statement for the ids of those who answer yes.
  static Statement members(Peer peer) {
    PeerQuery query = new PeerQuery(Form.LOOKED_UP);
    return new Statement(
        "SELECT c.id FROM contact c WHERE " + query.condition(peer), query.ofConditions);
  }

  private String condition(Peer peer) {
    return switch (peer) {
      case Peer.Of(String condition, var values) -> {
        ofConditions.addAll(values);
        yield "(" + condition + ")";
      }
      case Peer.Counted counted -> counted(counted);
      case Peer.Among(String ids, var values) -> among(ids, values);
      case Peer.Not(Peer of) -> "NOT " + sure(of);
      case Peer.Joined joined -> joined(joined);
    };
  }

  /// Yes or no, where a missing value would make it neither.
  private String sure(Peer peer) {
    return "coalesce(" + condition(peer) + ", false)";
  }

  private String joined(Peer.Joined joined) {
    return switch (joined.combine()) {
      case ALL -> each(joined.of(), " AND ", false);
      case ANY -> each(joined.of(), " OR ", false);
      case NONE -> "NOT " + each(joined.of(), " OR ", true);
      case EXACTLY_ONE ->
          joined.of().stream()
              .map(one -> sure(one) + "::INTEGER")
              .collect(Collectors.joining(" + ", "(", " = 1)"));
    };
  }

  private String each(List<Peer> of, String between, boolean sure) {
    return of.stream()
        .map(one -> sure ? sure(one) : condition(one))
        .collect(Collectors.joining(between, "(", ")"));
  }

  private String among(String ids, List<Object> values) {
    if (form == Form.LOOKED_UP) {
      ofConditions.addAll(values);
      return "c.id IN (" + ids + ")";
    }
    ofJoins.addAll(values);
    String name = "j" + tables++;
    joins.append(" LEFT JOIN (").append(ids).append(") ").append(name);
    joins.append("(contact) ON ").append(name).append(".contact = c.id");
    return name + ".contact IS NOT NULL";
  }

  private String counted(Peer.Counted counted) {
    return form == Form.LOOKED_UP ? lookedUp(counted) : summedUp(counted);
  }

  private String lookedUp(Peer.Counted counted) {
    ofConditions.addAll(counted.values());
    String from = "SELECT contact FROM " + counted.table() + " e WHERE " + counted.where();
    String grouped = from + " GROUP BY contact HAVING count(*) ";
    if (counted.min() == 0) {
      // Who is not there has none; who has too many is taken away.
      return "c.id NOT IN (" + (counted.max() == 0 ? from : grouped + "> " + counted.max()) + ")";
    }
    if (counted.max() == Integer.MAX_VALUE) {
      return "c.id IN (" + (counted.min() == 1 ? from : grouped + ">= " + counted.min()) + ")";
    }
    return "c.id IN (" + grouped + "BETWEEN " + counted.min() + " AND " + counted.max() + ")";
  }

  private String summedUp(Peer.Counted counted) {
    ofJoins.addAll(counted.values());
    String name = "j" + tables++;
    joins
        .append(" LEFT JOIN (SELECT contact, count(*) AS n FROM ")
        .append(counted.table())
        .append(" e WHERE ")
        .append(counted.where())
        .append(" GROUP BY contact) ")
        .append(name)
        .append(" ON ")
        .append(name)
        .append(".contact = c.id");
    String n = "coalesce(" + name + ".n, 0)";
    return counted.max() == Integer.MAX_VALUE
        ? n + " >= " + counted.min()
        : n + " BETWEEN " + counted.min() + " AND " + counted.max();
  }
}
