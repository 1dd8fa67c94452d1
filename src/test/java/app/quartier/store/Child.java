package app.quartier.store;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/// Another process that uses a workspace, on the class path of the tests.
final class Child {
  private static final String CLASS_PATH =
      System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

  private Child() {}

  static ProcessBuilder builder(String... arguments) {
    return builder(List.of(), arguments);
  }

  /// @param prefix a command that runs the command after it
  static ProcessBuilder builder(List<String> prefix, String... arguments) {
    return builder(prefix, CLASS_PATH, List.of("-Xshare:auto"), arguments);
  }

  private static ProcessBuilder builder(
      List<String> prefix, String classPath, List<String> options, String... arguments) {
    List<String> command = new ArrayList<>(prefix);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m"));
    command.addAll(options);
    command.addAll(List.of("-Dorg.jooq.no-logo=true", "-Dorg.jooq.no-tips=true", "-cp"));
    command.add(classPath);
    command.add(ChildMain.class.getName());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
  }

  /// Processes that start fast, because the classes a first one loaded are kept ready in a file.
  record Fast(String classPath, Path archive) {

    /// @param folder for what is kept ready
    /// @param arguments of the first process
    static Fast prepared(Path folder, String... arguments)
        throws IOException, InterruptedException {
      List<String> jars = new ArrayList<>();
      for (String entry : CLASS_PATH.split(File.pathSeparator, -1)) {
        Path path = Path.of(entry);
        // Classes in folders cannot be kept.
        jars.add(Files.isDirectory(path) ? packed(path, folder, jars.size()).toString() : entry);
      }
      String classPath = String.join(File.pathSeparator, jars);
      Path archive = folder.resolve("classes.jsa");
      List<String> options = List.of("-XX:ArchiveClassesAtExit=" + archive, "-Xlog:cds=off");
      lastLine(Child.builder(List.of(), classPath, options, arguments));
      return new Fast(classPath, archive);
    }

    ProcessBuilder builder(String... arguments) {
      List<String> options = List.of("-XX:SharedArchiveFile=" + archive);
      return Child.builder(List.of(), classPath, options, arguments);
    }
  }

  private static Path packed(Path classes, Path folder, int n) throws IOException {
    Path jar = folder.resolve("classes" + n + ".jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out);
        Stream<Path> files = Files.walk(classes)) {
      entries.setLevel(0);
      for (Path file : files.filter(file -> !file.equals(classes)).toList()) {
        String name = classes.relativize(file).toString().replace('\\', '/');
        // Migrations are found by their folder.
        boolean directory = Files.isDirectory(file);
        entries.putNextEntry(new JarEntry(directory ? name + "/" : name));
        if (!directory) {
          Files.copy(file, entries);
        }
      }
    }
    return jar;
  }

  /// Runs to the end and returns the last line printed.
  static String lastLine(ProcessBuilder builder) throws IOException, InterruptedException {
    Process process = builder.start();
    String last = "";
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        last = line;
      }
    }
    process.waitFor();
    return last;
  }
}
