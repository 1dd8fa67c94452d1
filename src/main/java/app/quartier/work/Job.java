package app.quartier.work;

import app.quartier.kernel.Problem;
import java.util.List;

/// How far a job is, as shown in the status bar. Immutable.
///
/// @param name what is done
/// @param phase text key of the phase; empty before the first
/// @param done steps done in this phase
/// @param total steps of this phase; −1 when unknown
/// @param millis since the job started
/// @param phaseMillis since the phase started
/// @param state how it stands
/// @param reasons why it was refused; empty unless it failed for something people can change
public record Job(
    long id,
    JobName name,
    String phase,
    long done,
    long total,
    long millis,
    long phaseMillis,
    State state,
    List<Problem> reasons) {

  /// States of a job.
  public enum State {
    WAITING,
    RUNNING,
    DONE,
    CANCELLED,
    FAILED
  }
}
