package app.quartier;

/// Starts Quartier. It does not extend `javafx.application.Application`, because a class-path start
/// of such a class is refused by the Java launcher.
public final class Launcher {
  private Launcher() {}

  /// Prints the version.
  public static void main(String[] args) {
    var version = Launcher.class.getPackage().getImplementationVersion();
    System.out.println("Quartier " + (version == null ? "(development)" : version));
  }
}
