package app.quartier.store;

/// How one BIGINT key says two things, so that big tables need no other index.
final class Keys {
  private static final int CONTACT_BITS = 32;
  private static final int EVENT_BITS = 40;

  private Keys() {}

  /// Key of `pending`: all values of one field lie together, by contact.
  static long value(int field, long contact) {
    return ((long) field << CONTACT_BITS) | contact;
  }

  /// Key of `contact_change`: all of one batch lie together, in order.
  static long change(int batch, long number) {
    return ((long) batch << CONTACT_BITS) | number;
  }

  /// Key of `event_withdrawal`: all of one kind lie together.
  static long event(int kind, long event) {
    return ((long) kind << EVENT_BITS) | event;
  }

  /// Key of `list_entry`: all of one list lie together, in order.
  static long entry(int list, long number) {
    return ((long) list << EVENT_BITS) | number;
  }

  /// Key of `batch_contact`: all of one batch lie together.
  static long named(int batch, long contact) {
    return ((long) batch << CONTACT_BITS) | contact;
  }

  static long eventOf(long key) {
    return key & ((1L << EVENT_BITS) - 1);
  }

  static int kindOf(long key) {
    return (int) (key >> EVENT_BITS);
  }
}
