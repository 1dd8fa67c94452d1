package app.quartier.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The standard streams of the process, in UTF-8 whatever the system says.
public final class Terminal {
  private Terminal() {}

  public static PrintStream out() {
    return new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
  }

  public static PrintStream err() {
    return new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
  }

  public static boolean interactive() {
    return Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
  }
}
