package app.quartier.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.domain.core.Core;
import app.quartier.domain.core.Core.DatePart.Part;
import app.quartier.domain.field.FieldType;
import app.quartier.kernel.Cancel;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Parts of dates and instants are those `java.time` tells of each value by itself.
final class DatePartsTest {
  private static final int ROUNDS = 150;
  private static final long DAY = 86_400_000;

  /// Half hours, three quarters, clocks that changed by 20 and 24 minutes, by seconds, at midnight,
  /// and never.
  private static final List<String> ZONES =
      List.of(
          "Europe/Paris",
          "Australia/Lord_Howe",
          "Asia/Kathmandu",
          "Africa/Monrovia",
          "America/Sao_Paulo",
          "Asia/Beirut",
          "Europe/Amsterdam",
          "Pacific/Apia",
          "UTC");

  static List<Long> seeds() {
    return Seeds.of("parts of dates");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void partsOfInstants(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int round = 0; round < ROUNDS; round++) {
      ZoneId zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
      // from before 1970, of one day, of some years, or longer than a table is made for
      long first = random.nextLong(-100 * 366 * DAY, 60 * 366 * DAY);
      long span = List.of(DAY, 900 * DAY, 9_000 * DAY, 90_000 * DAY).get(random.nextInt(4));
      long unit = List.of(1L, 1_000L, 900_000L, 3_600_000L).get(random.nextInt(4));
      boolean changing = random.nextInt(3) == 0;
      List<@Nullable Long> rows =
          changing
              ? rows(change(zone, first) - 6 * DAY, 12 * DAY, 1, 2_500, random)
              : rows(first, span, unit, 400, random);
      List<Part> parts = List.of(Part.values());
      Part part = parts.get(random.nextInt(parts.size()));
      same(rows, FieldType.INSTANT, part, zone, 1, random, "seed " + seed + ", round " + round);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void partsOfDates(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int round = 0; round < ROUNDS; round++) {
      List<@Nullable Long> rows =
          rows(
              random.nextLong(-40_000, 40_000),
              List.of(30, 2_000, 40_000).get(random.nextInt(3)),
              1,
              random.nextBoolean() ? 400 : 2_500,
              random);
      Part part = List.of(Part.YEAR, Part.MONTH, Part.WEEKDAY, Part.MONTH_DAY).get(round % 4);
      same(
          rows,
          FieldType.DATE,
          part,
          ZoneOffset.UTC,
          DAY,
          random,
          "seed " + seed + ", round " + round);
    }
  }

  /// When clocks change next; the instant itself where they never do.
  private static long change(ZoneId zone, long instant) {
    ZoneOffsetTransition next = zone.getRules().nextTransition(Instant.ofEpochMilli(instant));
    return next == null ? instant : next.getInstant().toEpochMilli();
  }

  private static List<@Nullable Long> rows(
      long first, long span, long unit, int most, SplittableRandom random) {
    List<@Nullable Long> rows = new ArrayList<>();
    int size = random.nextInt(1, most);
    for (int row = 0; row < size; row++) {
      long value = first + random.nextLong(span);
      rows.add(random.nextInt(9) == 0 ? null : value - Math.floorMod(value, unit));
    }
    return rows;
  }

  /// @param millis in one unit of the values
  private static void same(
      List<@Nullable Long> rows,
      FieldType type,
      Part part,
      ZoneId zone,
      long millis,
      SplittableRandom random,
      String what) {
    NumberBuilder builder = new NumberBuilder();
    IntStream.range(0, rows.size())
        .filter(row -> rows.get(row) != null)
        .forEach(row -> builder.put(row, (long) rows.get(row)));
    if (builder.isEmpty()) {
      return;
    }
    long some = rows.stream().filter(v -> v != null).findAny().orElseThrow();
    Set<Integer> wanted =
        Set.copyOf(List.of(told(some, part, zone, millis), random.nextInt(1, 24)));
    long last = random.nextBoolean() ? Long.MAX_VALUE : some + random.nextInt(3) - 1;
    int from = random.nextInt(rows.size());
    int to = random.nextInt(from, rows.size() + 1);
    IntPredicate fits = row -> fits(rows.get(row), part, zone, millis, wanted, last);
    List<Integer> expected = IntStream.range(from, to).filter(fits).boxed().toList();
    List<Integer> everywhere = IntStream.range(0, rows.size()).filter(fits).boxed().toList();
    Core.DatePart asked =
        new Core.DatePart(
            InMemorySource.property("at", "at", type), part, wanted, last, zone, null);
    NumberColumn plain = builder.build(rows.size(), null);
    assertEquals(expected, found(plain, asked, from, to), () -> what + ": " + asked);
    // an indexed column looks at each row the first time it is asked about all
    NumberColumn indexed = new IndexedNumbers(plain);
    for (String time : List.of("first", "second", "third")) {
      assertEquals(
          everywhere,
          found(indexed, asked, 0, rows.size()),
          () -> what + ", " + time + " time: " + asked);
    }
    assertEquals(expected, found(indexed, asked, from, to), () -> what + ", indexed: " + asked);
  }

  private static List<Integer> found(NumberColumn column, Core.DatePart asked, int from, int to) {
    return new DateParts(column, asked)
        .rows(new Rows(from, to), Cancel.NEVER).stream().boxed().toList();
  }

  private static boolean fits(
      @Nullable Long value, Part part, ZoneId zone, long millis, Set<Integer> wanted, long last) {
    return value != null && value <= last && wanted.contains(told(value, part, zone, millis));
  }

  private static int told(long value, Part part, ZoneId zone, long millis) {
    ZonedDateTime local = Instant.ofEpochMilli(value * millis).atZone(zone);
    DayOfWeek weekday = local.getDayOfWeek();
    return switch (part) {
      case YEAR -> local.getYear();
      case MONTH -> local.getMonthValue();
      case WEEKDAY -> weekday.getValue();
      case HOUR -> local.getHour();
      case MONTH_DAY -> local.getMonthValue() * 100 + local.getDayOfMonth();
    };
  }
}
