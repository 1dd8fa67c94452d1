package app.quartier.importing;

import app.quartier.domain.data.Source;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.intake.Batch;
import app.quartier.kernel.Cancel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Decides of each event whether it is new, changed or known, and stages what is to be.
///
/// An event with a number (an order) is known by it; another one by its contact, time and all
/// values, as many times as they come: the same row twice in a file is two events, the same file
/// again adds none. Of the events the workspace has only fingerprints are held, and all of it only
/// for numbers that come twice in the file, whose rows are put together and judged once at the end;
/// what seems changed is compared exactly in a second scan there.
final class EventMerge {
  private final EventLayout layout;
  private final List<String> mapped;
  private final boolean saysMachine;
  private final Supplier<Source> source;
  private final @Nullable Batch batch;
  private final Repeated repeated;
  private final Tally tally;

  private final LongMap ids = new LongMap();
  private final LongMap contents = new LongMap();
  private final LongMap counts = new LongMap();
  private final Map<String, Standing> overlay = new LinkedHashMap<>();
  private final Map<Long, EventRow> doubtful = new HashMap<>();

  /// What stands under a number that comes twice, the workspace's event (null when it has none),
  /// and what the rows read so far say of it (null before the first).
  private static final class Standing {
    private final long id;
    private final @Nullable EventRow before;
    private @Nullable EventRow said;

    Standing(long id, @Nullable EventRow before) {
      this.id = id;
      this.before = before;
    }
  }

  /// What is merged with what.
  ///
  /// @param mapped keys of the properties the file brings
  record Setting(
      EventLayout layout, List<String> mapped, boolean saysMachine, Supplier<Source> source) {}

  EventMerge(Setting setting, @Nullable Batch batch, Repeated repeated, Tally tally) {
    this.layout = setting.layout();
    // A property the file does not bring is compared as if nobody had it.
    this.mapped =
        layout.properties().stream().map(k -> setting.mapped().contains(k) ? k : "").toList();
    this.saysMachine = setting.saysMachine();
    this.source = setting.source();
    this.batch = batch;
    this.repeated = repeated;
    this.tally = tally;
  }

  /// Learns what the workspace has; before the first row.
  void scan(Cancel cancel) {
    EventKind kind = layout.known();
    if (kind == null) {
      return;
    }
    try (Source open = source.get()) {
      open.events(
          kind,
          (id, contact, at, ref, withdrawn, machine, values) -> {
            if (withdrawn != Long.MAX_VALUE) {
              return;
            }
            EventRow event = new EventRow(contact, at, ref, machine, values);
            if (ref == null) {
              counts.add(content(event), 1);
              return;
            }
            long number = Fingerprints.of(ref);
            if (comesTwice(number)) {
              overlay.put(ref, new Standing(id, copy(event)));
            } else {
              ids.put(number, id);
              contents.put(number, content(event));
            }
          },
          cancel);
    }
  }

  /// What tells one content from another; the same from any thread.
  long content(EventRow event) {
    return event.ref() == null
        ? event.fingerprint(layout.properties(), true)
        : event.fingerprint(mapped, saysMachine);
  }

  /// @param content of the event
  void take(EventRow event, long content) {
    String ref = event.ref();
    if (ref == null) {
      takeByContent(event, content);
      return;
    }
    long number = Fingerprints.of(ref);
    if (comesTwice(number)) {
      takeAgain(ref, event);
      return;
    }
    long id = ids.get(number, -1);
    if (id < 0) {
      tally.created++;
      stage(event);
    } else if (contents.get(number, 0) == content) {
      tally.unchanged++;
    } else {
      doubtful.put(id, event);
    }
  }

  /// Compares what seemed changed exactly, and stages what was held back.
  void finish(Cancel cancel) {
    compare(cancel);
    overlay.values().forEach(this::decide);
  }

  private void takeByContent(EventRow event, long content) {
    long left = counts.get(content, 0);
    if (left > 0) {
      counts.put(content, left - 1);
      tally.unchanged++;
    } else {
      tally.created++;
      stage(event);
    }
  }

  private void takeAgain(String ref, EventRow event) {
    Standing standing = overlay.computeIfAbsent(ref, r -> new Standing(-1, null));
    EventRow said = standing.said;
    tally.repeated += said == null ? 0 : 1;
    tally.unchanged += said == null ? 0 : 1;
    standing.said = said == null ? event : event.over(said, saysMachine);
  }

  private void decide(Standing standing) {
    EventRow said = standing.said;
    if (said == null) {
      return;
    }
    if (standing.before == null) {
      tally.created++;
      stage(said);
      return;
    }
    EventRow before = padded(standing.before);
    EventRow merged = said.over(before, saysMachine);
    boolean same = merged.sameAs(before);
    tally.unchanged += same ? 1 : 0;
    tally.changed += same ? 0 : 1;
    if (!same) {
      replace(standing.id, merged);
    }
  }

  private void compare(Cancel cancel) {
    EventKind kind = layout.known();
    if (doubtful.isEmpty() || kind == null) {
      return;
    }
    List<Map.Entry<Long, EventRow>> changed = new ArrayList<>();
    try (Source open = source.get()) {
      open.events(
          kind,
          (id, contact, at, ref, _, machine, values) -> {
            EventRow now = doubtful.get(id);
            if (now != null) {
              EventRow before = padded(copy(new EventRow(contact, at, ref, machine, values)));
              EventRow merged = now.over(before, saysMachine);
              boolean same = merged.sameAs(before);
              tally.unchanged += same ? 1 : 0;
              if (!same) {
                changed.add(Map.entry(id, merged));
              }
            }
          },
          cancel);
    }
    tally.changed += changed.size();
    changed.forEach(c -> replace(c.getKey(), c.getValue()));
  }

  private boolean comesTwice(long number) {
    return repeated.has(number);
  }

  private static EventRow copy(EventRow event) {
    @Nullable Object[] values = Arrays.copyOf(event.values(), event.values().length);
    return new EventRow(event.contact(), event.at(), event.ref(), event.machine(), values);
  }

  /// With a place for each property the kind will have.
  private EventRow padded(EventRow event) {
    @Nullable Object[] values = Arrays.copyOf(event.values(), layout.properties().size());
    return new EventRow(event.contact(), event.at(), event.ref(), event.machine(), values);
  }

  private void replace(long id, EventRow event) {
    if (batch != null && id >= 0) {
      batch.withdraw(Objects.requireNonNull(layout.made()), id);
    }
    stage(event);
  }

  private void stage(EventRow event) {
    if (batch != null) {
      EventKind kind = Objects.requireNonNull(layout.made());
      batch.event(kind, event.contact(), event.at(), event.ref(), event.machine(), event.values());
    }
  }
}
