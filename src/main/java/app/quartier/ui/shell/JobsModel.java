package app.quartier.ui.shell;

import app.quartier.text.Texts;
import app.quartier.ui.kit.Pace;
import app.quartier.work.Job;
import app.quartier.work.JobName;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The jobs a person sees: newest first, and the one that runs. Window's thread only.
public final class JobsModel {
  private static final int KEPT = 20;
  private static final long BRIEF_MILLIS = 1_000;

  private final Notices notices;
  private final BooleanProperty watched = new SimpleBooleanProperty(this, "watched", false);
  private final ObservableList<Job> jobs = FXCollections.observableArrayList();
  private final Map<Long, Lead> leads = new HashMap<>();
  private final ReadOnlyObjectWrapper<@Nullable Job> running =
      new ReadOnlyObjectWrapper<>(this, "running", null);

  /// @param notices told how jobs end
  public JobsModel(Notices notices) {
    this.notices = notices;
  }

  /// Whether the person looks at the page of the running job, which tells how it ended by itself.
  BooleanProperty watchedProperty() {
    return watched;
  }

  public ObservableList<Job> jobs() {
    return jobs;
  }

  /// The job at work, else one that waits; null when there is none.
  public ReadOnlyObjectProperty<@Nullable Job> runningProperty() {
    return running.getReadOnlyProperty();
  }

  /// What a finished job leads on to.
  private record Lead(String key, Runnable action) {}

  /// Offers a way on where the end of a job is told; such an end is always kept under the bell.
  ///
  /// @param key text of the button
  public void lead(long job, String key, Runnable action) {
    leads.put(job, new Lead(key, action));
  }

  /// Takes the news of a job.
  public void watch(Job job) {
    int at = 0;
    while (at < jobs.size() && jobs.get(at).id() != job.id()) {
      at++;
    }
    if (at < jobs.size()) {
      jobs.set(at, job);
    } else {
      jobs.addFirst(job);
    }
    if (jobs.size() > KEPT) {
      jobs.removeLast();
    }
    running.set(
        jobs.stream()
            .filter(j -> j.state() == Job.State.RUNNING)
            .findFirst()
            .or(() -> jobs.stream().filter(j -> j.state() == Job.State.WAITING).findFirst())
            .orElse(null));
    end(job);
  }

  /// What was over in a moment was seen by whoever asked for it.
  private void end(Job job) {
    @Nullable Lead lead = isOver(job) ? leads.remove(job.id()) : null;
    if (job.millis() < BRIEF_MILLIS && job.state() != Job.State.FAILED) {
      if (lead != null && job.state() == Job.State.DONE) {
        notices.keep(ending(job).with(lead.key(), lead.action()));
      }
      return;
    }
    boolean refused = !job.reasons().isEmpty();
    Notice ending = ending(job);
    switch (job.state()) {
      case WAITING, RUNNING -> {}
      case DONE -> tell(lead == null ? ending : ending.with(lead.key(), lead.action()));
      case CANCELLED -> notices.keep(ending);
      case FAILED -> {
        if (refused) {
          tell(ending);
        } else {
          notices.keep(ending);
        }
      }
    }
  }

  private static boolean isOver(Job job) {
    return switch (job.state()) {
      case WAITING, RUNNING -> false;
      case DONE, CANCELLED, FAILED -> true;
    };
  }

  private static Notice ending(Job job) {
    return job.reasons().isEmpty()
        ? Notice.information(texts -> told(job, texts))
        : Notice.trouble(texts -> told(job, texts));
  }

  private void tell(Notice ending) {
    if (watched.get()) {
      notices.keep(ending);
    } else {
      notices.toast(ending);
    }
  }

  /// Share done, −1 when it cannot be told.
  static double share(Job job) {
    return job.total() > 0 ? Math.clamp((double) job.done() / job.total(), 0, 1) : -1;
  }

  /// What a job is called in a language.
  static String name(Job job, Texts texts) {
    JobName name = job.name();
    Object[] args = name.args().toArray();
    return name.count() == null
        ? texts.text(name.key(), args)
        : texts.count(name.key(), name.count(), args);
  }

  /// `Import of a.csv · Reading the file · 40 % · about 15 seconds left`.
  static String line(Job job, Texts texts) {
    StringBuilder line = new StringBuilder(name(job, texts));
    if (!job.phase().isEmpty()) {
      line.append(" · ").append(texts.text(job.phase()));
    }
    double share = share(job);
    if (share >= 0) {
      line.append(" · ").append(texts.formats().percent(Math.floor(share * 100) / 100));
    }
    return line.append(Pace.of(job).words(texts)).toString();
  }

  private static String failed(Job job, Texts texts) {
    return job.reasons().isEmpty()
        ? texts.text("jobs.failed")
        : job.reasons().stream().map(texts::problem).collect(Collectors.joining("\n"));
  }

  /// The same with how it ended.
  static String told(Job job, Texts texts) {
    String name = name(job, texts);
    return switch (job.state()) {
      case WAITING -> name + " · " + texts.text("jobs.waiting");
      case RUNNING -> line(job, texts);
      case DONE -> name + " · " + texts.text("jobs.done");
      case CANCELLED -> name + " · " + texts.text("jobs.cancelled");
      case FAILED -> name + " · " + failed(job, texts);
    };
  }
}
