package app.quartier.importing;

import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Labels;

/// What is special about some kinds of events in files.
final class KindNames {
  static final String ORDER = "order";
  static final String ORDER_ITEM = "order_item";

  private KindNames() {}

  /// The property a usual column name means in files of this kind: a line of an order has the
  /// order's number as a property, it is not its own.
  static String property(String kind, String usual) {
    return kind.equals(ORDER_ITEM) && usual.equals(KnownHeaders.REF) ? ORDER : usual;
  }

  static EventKind.Role role(String kind) {
    return kind.equals(ORDER) || kind.equals(ORDER_ITEM)
        ? EventKind.Role.ORDER
        : EventKind.Role.CUSTOM;
  }

  static Labels labels(String kind) {
    return switch (kind) {
      case ORDER -> new Labels("Commande", "Order");
      case ORDER_ITEM -> new Labels("Ligne de commande", "Order line");
      default -> Labels.same(kind);
    };
  }
}
