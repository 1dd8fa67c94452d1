package app.quartier.bench;

/// How large an invented shop is. The same sizes and seed give the same shop.
///
/// @param events of all kinds but orders
record Sizes(int contacts, int events, int orders, long seed) {

  /// In the proportions of a shop that has been at it for some years.
  static Sizes of(int contacts, long seed) {
    return new Sizes(contacts, 10 * contacts, 2 * contacts, seed);
  }
}
