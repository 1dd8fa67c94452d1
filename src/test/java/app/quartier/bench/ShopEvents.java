package app.quartier.bench;

import app.quartier.domain.data.Source;
import app.quartier.domain.field.EventKind;
import app.quartier.kernel.Cancel;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/// What the invented contacts did, in the order of time: the nearer to now the denser, by few very
/// active contacts and many that hardly ever come.
record ShopEvents(Vocabulary words, Sizes sizes) {
  private static final long DAY = 86_400_000L;
  private static final long SPAN = 3 * 365 * DAY;
  private static final long NOW = ShopFields.NOW.toEpochMilli();
  private static final double DENSER = 1.8;

  /// Which part of the events a kind makes up, in hundredths.
  private static final Map<String, Integer> SHARES =
      Map.of(
          "sent",
          38,
          "open",
          22,
          "click",
          7,
          "visit",
          25,
          "download",
          2,
          "form",
          3,
          "bounce",
          2,
          "unsubscribe",
          1);

  /// How much more the active do than the others; one is no difference.
  private static final Map<String, Double> ACTIVE =
      Map.of("sent", 1.1, "open", 2.5, "click", 3.0, "visit", 2.2, "order", 2.0);

  int size(EventKind kind) {
    return kind.equals(ShopFields.ORDER)
        ? sizes.orders()
        : (int) ((long) sizes.events() * SHARES.getOrDefault(kind.key(), 0) / 100);
  }

  void tell(EventKind kind, Source.EventSink sink, Cancel cancel) {
    int size = size(kind);
    @Nullable Object[] row = new Object[kind.properties().size()];
    for (int i = 0; i < size; i++) {
      if (i % 65_536 == 0) {
        cancel.check();
      }
      SplittableRandom random = Chance.of(sizes.seed(), i, 1_000 + kind.id());
      double position = (i + random.nextDouble()) / size;
      long at = NOW - 1_000L * (long) (SPAN / 1_000.0 * Math.pow(1 - position, DENSER));
      int contact = contact(ACTIVE.getOrDefault(kind.key(), 1.5), kind, random);
      fill(kind, position, random, row);
      boolean machine = kind.key().equals("open") && Chance.hit(0.15, random);
      boolean withdrawn = kind.equals(ShopFields.ORDER) && Chance.hit(0.01, random);
      long gone = withdrawn ? at + random.nextLong(30 * DAY) : Long.MAX_VALUE;
      sink.event(i, contact, at, null, gone, machine, row);
    }
  }

  /// A third never orders.
  private int contact(double active, EventKind kind, SplittableRandom random) {
    int among = kind.equals(ShopFields.ORDER) ? sizes.contacts() * 2 / 3 : sizes.contacts();
    long rank = (long) (among * Math.pow(random.nextDouble(), active));
    return (int) (rank * 7_919 % sizes.contacts());
  }

  private void fill(
      EventKind kind, double position, SplittableRandom random, @Nullable Object[] row) {
    for (int i = 0; i < row.length; i++) {
      row[i] =
          switch (kind.properties().get(i).key()) {
            case "campaign" -> words.campaigns.get((int) (position * words.campaigns.size()));
            case "device" -> drawn(words.devices, random);
            case "page" -> drawn(words.pages, random);
            case "channel" -> drawn(words.channels, random);
            case "status" -> status(random);
            case "seconds" -> 1_000_000L * (long) (1 + Math.exp(6 * random.nextDouble()));
            case "amount" -> 100L * (long) (Math.exp(2 + 4 * random.nextDouble()) * 100);
            default -> throw new IllegalArgumentException(kind.key());
          };
    }
  }

  private String status(SplittableRandom random) {
    return Chance.hit(0.86, random) ? words.statuses.getFirst() : drawn(words.statuses, random);
  }

  private static String drawn(List<String> texts, SplittableRandom random) {
    return texts.get(Chance.ranked(texts.size(), random));
  }
}
