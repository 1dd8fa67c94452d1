package app.quartier.ui.builder.editors;

import app.quartier.document.DocumentLimit;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Segment;
import java.util.Collection;
import java.util.List;

/// How many values a list may have: a hundred thousand, and no more than the document of its
/// segment takes. Safe from any thread.
///
/// @param bytes for the values, all of them
record ListRoom(long bytes) {
  static final int MOST = 100_000;

  /// For what stands around the values, and another name or note of the segment later on.
  private static final int KEPT_FREE = 4_096;

  /// Weighs the whole segment once.
  ///
  /// @param segment the list is in, as it is on the desk
  /// @param before what the list has there
  static ListRoom in(Segment segment, Collection<Literal> before) {
    return new ListRoom(
        DocumentLimit.BYTES - KEPT_FREE - DocumentLimit.bytes(segment) + bytes(before));
  }

  /// How many of these values there is room for, the first ones.
  int fitting(List<Literal> values) {
    long left = bytes;
    int fitting = 0;
    for (Literal value : values) {
      left -= bytes(value);
      if (left < 0 || fitting == MOST) {
        break;
      }
      fitting++;
    }
    return fitting;
  }

  private static long bytes(Collection<Literal> values) {
    return values.stream().mapToLong(ListRoom::bytes).sum();
  }

  private static long bytes(Literal value) {
    return value instanceof Literal.Text text ? DocumentLimit.bytes(text) : 0;
  }
}
