package app.quartier.oracle;

import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Operands;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// The contacts with the highest or lowest values, found by sorting all that have one: by value,
/// then in the order of the contacts, which is that of their ids.
final class Ranks {
  private final List<OracleContact> contacts;
  private final Set<Fault> faults;

  Ranks(List<OracleContact> contacts, Set<Fault> faults) {
    this.contacts = contacts;
    this.faults = faults;
  }

  /// Who is taken, the condition's `not` applied.
  boolean[] of(Condition condition) {
    List<Integer> order = order(condition);
    int taken = taken(condition, order.size());
    boolean[] out = new boolean[contacts.size()];
    for (int place = 0; place < order.size(); place++) {
      int contact = order.get(place);
      boolean ties =
          taken > 0
              && faults.contains(Fault.TIES_ALL_TAKEN)
              && compare(condition, contact, order.get(taken - 1)) == 0;
      out[contact] = place < taken || ties;
    }
    for (int i = 0; i < out.length; i++) {
      out[i] = condition.marks().not() != out[i];
    }
    return out;
  }

  /// How many have the value of the last one taken and are not taken.
  long leftOut(Condition condition) {
    List<Integer> order = order(condition);
    int taken = taken(condition, order.size());
    return order.stream()
        .skip(taken)
        .filter(contact -> taken > 0 && compare(condition, contact, order.get(taken - 1)) == 0)
        .count();
  }

  private List<Integer> order(Condition condition) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < contacts.size(); i++) {
      if (value(condition, i) != null) {
        order.add(i);
      }
    }
    Comparator<Integer> byValue = (a, b) -> compare(condition, a, b);
    order.sort(condition.operator().equals("top") ? byValue.reversed() : byValue);
    return order;
  }

  private int taken(Condition condition, int having) {
    Operands.Ranked ranked = (Operands.Ranked) condition.operands();
    BigDecimal wanted =
        ranked.percent()
            ? ranked.n().multiply(BigDecimal.valueOf(having)).divide(BigDecimal.valueOf(100))
            : ranked.n();
    RoundingMode rounding =
        faults.contains(Fault.PERCENT_ROUNDED_DOWN) ? RoundingMode.FLOOR : RoundingMode.CEILING;
    return Math.min(having, wanted.setScale(0, rounding).intValue());
  }

  private int compare(Condition condition, int a, int b) {
    Object one = value(condition, a);
    Object other = value(condition, b);
    return switch (one) {
      case BigDecimal number -> number.compareTo((BigDecimal) other);
      case LocalDate day -> day.compareTo((LocalDate) other);
      case Instant instant -> instant.compareTo((Instant) other);
      default -> throw new IllegalArgumentException(one.toString());
    };
  }

  private Object value(Condition condition, int contact) {
    return contacts.get(contact).values().get(condition.subject().key());
  }
}
