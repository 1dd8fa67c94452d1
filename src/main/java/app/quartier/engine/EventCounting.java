package app.quartier.engine;

import app.quartier.domain.core.Core;
import app.quartier.domain.core.Rule;
import app.quartier.kernel.Cancel;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Contacts by how many of their events fit: only the slice of rows of the window is looked at.
final class EventCounting {
  /// Counters for everybody are used when the slice has at least one row per so many contacts.
  private static final int SPARSE = 32;

  /// Rows.
  private static final int LEAST_SHARE = 200_000;

  private final ContactGround contacts;
  private final Core.Events question;
  private final EventTable table;
  private final Rows window;
  private final Cancel cancel;

  EventCounting(ContactGround contacts, Core.Events question) {
    this.contacts = contacts;
    this.question = question;
    this.cancel = contacts.cancel();
    this.table = contacts.shelf().events(question.kind(), cancel);
    this.window = table.between(question.from(), question.to());
  }

  /// The name of an answer in the cache. Bounds are the rows they mean, so that time which passes
  /// without events changes nothing.
  record Name(
      String kind,
      @Nullable Rule where,
      Rows window,
      int withdrawn,
      boolean machineToo,
      int min,
      int max) {}

  Matches matches() {
    int min = Math.max(0, question.min());
    int max = question.max();
    if (max < min) {
      return Matches.NONE;
    }
    Name name =
        new Name(
            question.kind().key(),
            Canonical.of(question.where()),
            window,
            table.marks().withdrawnBy(question.asOf()),
            question.machineToo(),
            min,
            max);
    return contacts.cache().get(name, () -> counted(min, max));
  }

  private Matches counted(int min, int max) {
    if (min == 0) {
      // Contacts without any event count as zero, so those with too many are taken away.
      return max == Integer.MAX_VALUE
          ? contacts.base()
          : contacts.base().minus(between(max + 1, Integer.MAX_VALUE));
    }
    return between(min, max);
  }

  /// Contacts with `min` to `max` fitting events; `min` is at least one.
  private Matches between(int min, int max) {
    Matches rows = fitting();
    if (min == 1 && max == Integer.MAX_VALUE) {
      return anyOf(rows);
    }
    return rows.count() < everybody() / SPARSE
        ? fewCounted(rows, min, max)
        : allCounted(rows, min, max);
  }

  private Matches fitting() {
    EventGround events = new EventGround(table, window, contacts.cache(), cancel);
    @Nullable Rule where = question.where();
    Matches rows = where == null ? window.all() : events.matches(where);
    return rows.minus(table.marks().left(window, question.machineToo(), question.asOf(), cancel));
  }

  private Matches anyOf(Matches rows) {
    List<long[]> shares =
        shared((from, to) -> {
          long[] words = new long[(everybody() + Long.SIZE - 1) / Long.SIZE];
          each(
              rows,
              from,
              to,
              (who, count) -> {
                for (int i = 0; i < count; i++) {
                  words[who[i] / Long.SIZE] |= 1L << who[i];
                }
              });
          return words;
        });
    long[] found = shares.getFirst();
    for (long[] more : shares.subList(1, shares.size())) {
      Arrays.setAll(found, i -> found[i] | more[i]);
    }
    return Matches.ofWords(0, found);
  }

  /// The rows of the window shared out among the processors.
  private <T> List<T> shared(Shares.Work<T> work) {
    return Shares.of(
        window.size(),
        LEAST_SHARE,
        (from, to) -> work.on(window.from() + from, window.from() + to));
  }

  /// Hands over the contact of each row.
  private void each(Matches rows, int from, int to, Matches.Pieces taker) {
    rows.inPieces(
        from,
        to,
        (piece, count) -> {
          cancel.check();
          table.toContacts(piece, count);
          taker.take(piece, count);
        });
  }

  private Matches allCounted(Matches rows, int min, int max) {
    // Counting stops where more would not change the answer, so that a byte nearly always does.
    int enough = max == Integer.MAX_VALUE ? min : max + 1;
    return enough <= Byte.MAX_VALUE
        ? countedInBytes(rows, min, max, (byte) enough)
        : countedInInts(rows, min, max);
  }

  private Matches countedInBytes(Matches rows, int min, int max, byte enough) {
    List<byte[]> shares =
        shared((from, to) -> {
          byte[] counts = new byte[everybody()];
          each(
              rows,
              from,
              to,
              (who, count) -> {
                for (int i = 0; i < count; i++) {
                  byte before = counts[who[i]];
                  counts[who[i]] = (byte) (before + ((before - enough) >>> 31));
                }
              });
          return counts;
        });
    return within(
        (first, count, into) -> {
          Arrays.fill(into, 0, count, 0);
          for (byte[] counts : shares) {
            for (int i = 0; i < count; i++) {
              into[i] += counts[first + i];
            }
          }
        },
        min,
        max);
  }

  private Matches countedInInts(Matches rows, int min, int max) {
    int[] counts = new int[everybody()];
    each(
        rows,
        window.from(),
        window.to(),
        (who, count) -> {
          for (int i = 0; i < count; i++) {
            counts[who[i]]++;
          }
        });
    return within(
        (first, count, into) -> System.arraycopy(counts, first, into, 0, count), min, max);
  }

  /// How many events some neighbouring contacts have.
  @FunctionalInterface
  private interface Counts {
    /// @param into at `i` that of contact `first + i`
    void read(int first, int count, int[] into);
  }

  private Matches within(Counts counts, int min, int max) {
    return new Rows(0, everybody())
        .where(
            () -> {
              int[] events = new int[Long.SIZE];
              return (first, count) -> {
                counts.read(first, count, events);
                long bits = 0;
                for (int i = 0; i < count; i++) {
                  // the sign of either difference tells that the number lies outside; no branches
                  int outside = (events[i] - min | max - events[i]) >>> 31;
                  bits |= (outside ^ 1L) << i;
                }
                return bits;
              };
            },
            cancel);
  }

  private int everybody() {
    return contacts.shelf().contacts().rows().to();
  }

  /// Sorts the few contacts instead of having a counter for everybody.
  private Matches fewCounted(Matches rows, int min, int max) {
    cancel.check();
    int[] who = rows.stream().map(table::contact).sorted().toArray();
    int[] found = new int[who.length];
    int size = 0;
    int start = 0;
    while (start < who.length) {
      int end = start;
      while (end < who.length && who[end] == who[start]) {
        end++;
      }
      if (end - start >= min && end - start <= max) {
        found[size++] = who[start];
      }
      start = end;
    }
    return Matches.of(Arrays.copyOf(found, size));
  }
}
