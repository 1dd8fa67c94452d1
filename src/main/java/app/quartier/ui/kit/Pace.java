package app.quartier.ui.kit;

import app.quartier.text.Texts;
import app.quartier.work.Job;
import java.util.OptionalLong;
import java.util.Set;

/// How quickly a job gets on, and how long it will take: by the steps of its phase so far.
///
/// @param rows whether its steps are rows of a file
/// @param total steps of the phase; −1 when unknown
/// @param millis since the job began
/// @param phaseMillis since the phase began
public record Pace(boolean rows, long done, long total, long millis, long phaseMillis) {
  private static final Set<String> ROWS = Set.of("progress.import.survey", "progress.import.stage");

  /// Before, a guess would jump about.
  private static final long PATIENCE_MILLIS = 5_000;

  private static final long FIRST_RATE_MILLIS = 500;
  private static final long SECOND = 1_000;
  private static final long SOON = 5;
  private static final long MINUTE = 60;
  private static final long HOUR = 3_600;

  public static Pace of(Job job) {
    return new Pace(
        ROWS.contains(job.phase()), job.done(), job.total(), job.millis(), job.phaseMillis());
  }

  /// Empty while too little is done to tell.
  public OptionalLong perSecond() {
    return done <= 0 || phaseMillis < FIRST_RATE_MILLIS
        ? OptionalLong.empty()
        : OptionalLong.of(Math.max(1, done * SECOND / phaseMillis));
  }

  /// Empty in the first five seconds, and when nobody knows how much there is to do.
  public OptionalLong secondsLeft() {
    if (millis < PATIENCE_MILLIS || total <= 0 || perSecond().isEmpty()) {
      return OptionalLong.empty();
    }
    double each = (double) phaseMillis / done;
    return OptionalLong.of(Math.max(0, Math.round(each * (total - done) / SECOND)));
  }

  /// ` · 45 000 rows per second · about 20 seconds left`, as far as it is known; else empty.
  public String words(Texts texts) {
    StringBuilder words = new StringBuilder();
    OptionalLong rate = perSecond();
    if (rows && rate.isPresent()) {
      words.append(" · ").append(texts.count("pace.rate", rate.getAsLong()));
    }
    OptionalLong left = secondsLeft();
    if (left.isPresent()) {
      words.append(" · ").append(left(left.getAsLong(), texts));
    }
    return words.toString();
  }

  /// Rounded up, so that it is rather over before than after.
  private static String left(long seconds, Texts texts) {
    if (seconds <= SOON) {
      return texts.text("pace.left.soon");
    }
    if (seconds < MINUTE) {
      return texts.count("pace.left.seconds", Math.ceilDiv(seconds, SOON) * SOON);
    }
    return seconds < HOUR
        ? texts.count("pace.left.minutes", Math.ceilDiv(seconds, MINUTE))
        : texts.count("pace.left.hours", Math.ceilDiv(seconds, HOUR));
  }
}
