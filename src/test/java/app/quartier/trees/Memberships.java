package app.quartier.trees;

import app.quartier.domain.segment.InImport;
import app.quartier.domain.segment.InList;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Sample;
import app.quartier.oracle.OracleContact;
import app.quartier.oracle.OracleMembers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Draws who is on which list and in which import, and leaves that ask for it.
final class Memberships {
  static final int LISTS = 3;
  static final int IMPORTS = 3;

  private final Draw draw;

  Memberships(Draw draw) {
    this.draw = draw;
  }

  /// Everybody came with one import; the others found them changed, found them as they were, or do
  /// not speak of them.
  OracleMembers make(List<OracleContact> contacts) {
    Map<Integer, OracleMembers.Imported> imports = new TreeMap<>();
    for (int n = 1; n <= IMPORTS; n++) {
      imports.put(n, new OracleMembers.Imported(new HashSet<>(), new HashSet<>(), new HashSet<>()));
    }
    for (OracleContact contact : contacts) {
      int came = draw.between(1, IMPORTS);
      imports.forEach((n, one) -> {
        Set<String> into =
            n == came
                ? one.created()
                : draw.one(List.of(one.changed(), one.unchanged(), new HashSet<>()));
        into.add(contact.key());
      });
    }
    return new OracleMembers(lists(contacts), imports);
  }

  private Map<String, OracleMembers.Listed> lists(List<OracleContact> contacts) {
    Map<String, OracleMembers.Listed> lists = new TreeMap<>();
    for (int n = 1; n <= LISTS; n++) {
      Set<String> on = new HashSet<>();
      Set<String> off = new HashSet<>();
      for (OracleContact contact : contacts) {
        if (draw.chance(0.15 * n)) {
          on.add(contact.key());
        } else if (draw.chance(0.2)) {
          off.add(contact.key());
        }
      }
      lists.put("lst-" + n, new OracleMembers.Listed(on, off));
    }
    return lists;
  }

  /// A leaf of one of the kinds about lists, imports and samples.
  Node leaf(LeafKind kind, Marks marks, OracleMembers members) {
    return switch (kind) {
      case IN_LIST -> new InList(marks, draw.one(new ArrayList<>(members.lists().keySet())), null);
      case IN_IMPORT ->
          new InImport(
              marks,
              draw.one(new ArrayList<>(members.imports().keySet())),
              draw.one(InImport.Role.values()));
      case SAMPLE -> new Sample(marks, percent(), draw.one("a", "Été 2026", "ab-test-1"));
      default -> throw new IllegalArgumentException(kind.name());
    };
  }

  /// The ends, and numbers of any length between them.
  private BigDecimal percent() {
    return switch (draw.between(0, 9)) {
      case 0 -> draw.one(BigDecimal.ZERO, BigDecimal.valueOf(100), new BigDecimal("100.000"));
      case 1 -> new BigDecimal("0.0000000232830643653869628906250");
      case 2 -> new BigDecimal("33.333333333333333333333");
      default -> BigDecimal.valueOf(draw.between(1, 990), 1);
    };
  }
}
