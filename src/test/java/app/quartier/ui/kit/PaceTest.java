package app.quartier.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.text.Texts;
import app.quartier.work.Job;
import app.quartier.work.JobName;
import app.quartier.work.Jobs;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How quickly a job gets on, told without a toolkit and with a clock that stands.
final class PaceTest {
  private static String words(Pace pace, Locale locale) {
    return pace.words(new Texts(locale)).replace('\u00a0', ' ').replace('\u202f', ' ');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "0      | 100000 | 9000 | 9000   | ''",
        "4000   | 100000 | 400  | 400    | ''",
        "4000   | 100000 | 2000 | 2000   | ' · 2,000 rows per second'",
        "10000  | 100000 | 5000 | 5000   | ' · 2,000 rows per second · about 45 seconds left'",
        "10000  | 100000 | 9000 | 1000   | ' · 10,000 rows per second · about 10 seconds left'",
        "96000  | 100000 | 9000 | 9000   | ' · 10,666 rows per second · a few seconds left'",
        "10000  | 100000 | 10000 | 10000 | ' · 1,000 rows per second · about 2 minutes left'",
        "1000   | 9000000 | 10000 | 10000 | ' · 100 rows per second · about 25 hours left'",
        "10000  | -1     | 9000 | 9000   | ' · 1,111 rows per second'"
      })
  void rateAndTimeLeft(long done, long total, long millis, long phaseMillis, String words) {
    Pace pace = new Pace(true, done, total, millis, phaseMillis);
    assertEquals(words.replace("'", ""), words(pace, Locale.ENGLISH));
  }

  @Test
  void bytesAreNoRowsAndFrenchHasItsOwnWords() {
    assertEquals(
        " · encore environ 45 secondes",
        words(new Pace(false, 10_000, 100_000, 5000, 5000), Locale.FRENCH));
    assertEquals(
        " · 1 ligne par seconde · encore environ 2 heures",
        words(new Pace(true, 10, 6000, 10_000, 10_000), Locale.FRENCH));
  }

  @Test
  void aPhaseHasItsOwnTimeAndOneThatCountsAgainIsNew() {
    AtomicLong now = new AtomicLong(1_000);
    Clock clock = new Hands(now);
    List<Job> news = new ArrayList<>();
    Jobs jobs = new Jobs(Runnable::run, Runnable::run, clock, told -> {}, failure -> {});
    jobs.run(
        JobName.of("importpage.job.undo"),
        (progress, cancel) -> {
          progress.at("progress.import.survey", 0, -1);
          now.addAndGet(4_000);
          progress.at("progress.import.survey", 8_000, -1);
          progress.at("progress.import.stage", 0, 8_000);
          now.addAndGet(2_000);
          progress.at("progress.import.stage", 2_000, 8_000);
          progress.at("progress.import.stage", 0, 500);
          now.addAndGet(1_000);
          progress.at("progress.import.stage", 250, 500);
          return true;
        },
        done -> {},
        news::add);
    assertEquals(
        List.of("0", "0", "4000", "0", "2000", "0", "1000", "0"),
        news.stream().map(job -> Long.toString(job.phaseMillis())).toList());
    assertEquals(
        " · 250 rows per second · a few seconds left", words(Pace.of(news.get(6)), Locale.ENGLISH));
    assertEquals(7_000, news.get(6).millis());
  }

  /// A clock that only goes when it is told to.
  private static final class Hands extends Clock {
    private final AtomicLong now;

    Hands(AtomicLong now) {
      this.now = now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return Instant.ofEpochMilli(now.get());
    }
  }
}
