package app.quartier.cli;

import app.quartier.cli.Console.Said;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Commands run as processes of their own, as people run them.
final class Children {
  /// Root may write anywhere unless it gives that up.
  static final List<String> WITHOUT_PRIVILEGES =
      "root".equals(System.getProperty("user.name"))
          ? List.of("setpriv", "--bounding-set=-dac_override", "--")
          : List.of();

  /// Whoever runs the tests in the background may have turned Ctrl+C off for its children.
  static final List<String> LISTENING = List.of("env", "--default-signal=INT");

  private Children() {}

  /// No file may grow beyond so many blocks of 512 bytes, as on a disk that is full.
  static List<String> limitedTo(long blocks) {
    return List.of("sh", "-c", "ulimit -f " + blocks + "; exec \"$@\"", "sh");
  }

  /// Starts a command of Quartier.
  ///
  /// @param prefix a command that runs the command after it
  static Running start(List<String> prefix, Path folder, String... args) throws IOException {
    Path out = folder.resolve("child.out");
    Path err = folder.resolve("child.err");
    List<String> command = java(prefix, "app.quartier.Launcher");
    command.addAll(List.of(args));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    return new Running(process, out, err);
  }

  /// A command that runs.
  record Running(Process process, Path out, Path err) {

    Said end() throws IOException, InterruptedException {
      int code = process.waitFor();
      return new Said(code, Files.readString(out), Files.readString(err));
    }
  }

  /// Starts a process that holds the workspace until it is destroyed, and returns when it does.
  static Process hold(Path workspace) throws IOException {
    List<String> command = java(List.of(), Holder.class.getName());
    command.add(workspace.toString());
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
    if (!Holder.READY.equals(lines.readLine())) {
      process.destroyForcibly();
      throw new IOException("the workspace could not be opened by another process");
    }
    return process;
  }

  private static List<String> java(List<String> prefix, String main) {
    List<String> command = new ArrayList<>(prefix);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m", "-Duser.language=en"));
    command.add("-cp");
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add(main);
    return command;
  }
}
