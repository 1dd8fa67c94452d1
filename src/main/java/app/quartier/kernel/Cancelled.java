package app.quartier.kernel;

/// Thrown by [Cancel#check()]; caught where the work was started, which leaves things as they were.
public final class Cancelled extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Cancelled() {
    super("cancelled", null, false, false);
  }
}
