package app.quartier.domain.core;

import app.quartier.domain.field.FieldType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The resolved dates of a leaf, both included, in ISO 8601; an open end is null.
public record Bounds(@Nullable String from, @Nullable String to) {

  /// The bounds of a leaf about time; empty for every other leaf.
  public static Optional<Bounds> of(Core core) {
    return switch (core) {
      case Core.Range range when range.field().type() == FieldType.DATE ->
          Optional.of(new Bounds(day(range.from()), day(range.to())));
      case Core.Range range when range.field().type() == FieldType.INSTANT ->
          Optional.of(new Bounds(instant(range.from()), instant(range.to())));
      case Core.Events events ->
          Optional.of(new Bounds(instant(events.from()), instant(events.to())));
      case Core.DatePart part -> Optional.ofNullable(part.days());
      case Core.Held held -> Optional.of(new Bounds(instant(held.from()), instant(held.to())));
      case Core.Range _,
          Core.Present _,
          Core.OneOf _,
          Core.TextMatch _,
          Core.Members _,
          Core.SetMatch _,
          Core.Near _ ->
          Optional.empty();
      case Core.FieldCompare _, Core.Rank _ -> Optional.empty();
    };
  }

  private static @Nullable String day(long days) {
    return isOpen(days) ? null : LocalDate.ofEpochDay(days).toString();
  }

  private static @Nullable String instant(long millis) {
    return isOpen(millis) ? null : Instant.ofEpochMilli(millis).toString();
  }

  private static boolean isOpen(long end) {
    return end == Long.MIN_VALUE || end == Long.MAX_VALUE;
  }
}
