package app.quartier.cli;

/// The commands of Quartier. For now it knows one thing: its version.
public final class CommandLine {
  /// Prints the version and answers the exit status.
  public int run() {
    var version = CommandLine.class.getPackage().getImplementationVersion();
    System.out.println("Quartier " + (version == null ? "(development)" : version));
    return 0;
  }
}
