package app.quartier.export;

import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;

/// Puts a file in its place whole or not at all. Throws [Refusal] when the disk is full or the
/// folder cannot be written; a file that stood there before is then untouched. A link stays one,
/// and what is no ordinary file (a device, a pipe) is written to as it is, never replaced.
public final class SavedFile {
  private static final List<String> FULL =
      List.of("No space left", "not enough space", "quota exceeded");
  private static final List<String> LOCKED = List.of("Read-only file system", "being used by");

  private SavedFile() {}

  /// Fills a file.
  @FunctionalInterface
  public interface Content<T> {
    T writeTo(OutputStream out) throws IOException;
  }

  /// Returns what the content returned.
  public static <T> T save(Path file, Content<T> content) {
    Path target = file.toAbsolutePath();
    Path folder = Objects.requireNonNullElse(target.getParent(), target);
    if (Files.isDirectory(target)) {
      throw new Refusal(Problem.input("problem.export.isFolder", file.toString()));
    }
    if (!Files.isDirectory(folder)) {
      throw new Refusal(Problem.input("problem.export.noFolder", folder.toString()));
    }
    try {
      return Files.exists(target) ? over(target.toRealPath(), content) : beside(target, content);
    } catch (UncheckedIOException e) {
      throw refusal(file, Objects.requireNonNullElseGet(e.getCause(), () -> new IOException(e)));
    } catch (IOException e) {
      throw refusal(file, e);
    }
  }

  private static <T> T over(Path existing, Content<T> content) throws IOException {
    if (Files.isRegularFile(existing)) {
      return beside(existing, content);
    }
    try (OutputStream out = Files.newOutputStream(existing, StandardOpenOption.WRITE)) {
      return content.writeTo(out);
    }
  }

  private static <T> T beside(Path target, Content<T> content) throws IOException {
    Path part = target.resolveSibling("." + target.getFileName() + ".part");
    try {
      T result = written(part, content);
      moved(part, target);
      return result;
    } finally {
      removed(part);
    }
  }

  private static <T> T written(Path part, Content<T> content) throws IOException {
    try (FileChannel channel =
            FileChannel.open(
                part,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
        OutputStream out = Channels.newOutputStream(channel)) {
      T result = content.writeTo(out);
      out.flush();
      channel.force(true);
      return result;
    }
  }

  private static void moved(Path part, Path target) throws IOException {
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /// After success there is nothing left to remove; after a failure the failure is what is told.
  private static void removed(Path part) {
    boolean gone = !part.toFile().exists() || part.toFile().delete();
    if (!gone) {
      part.toFile().deleteOnExit();
    }
  }

  static Refusal refusal(Path file, IOException e) {
    String told = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
    if (e instanceof AccessDeniedException || LOCKED.stream().anyMatch(told::contains)) {
      return new Refusal(Problem.failed("problem.export.readOnly", file.toString()), e);
    }
    if (e instanceof NoSuchFileException) {
      return new Refusal(Problem.input("problem.export.noFolder", file.toString()), e);
    }
    if (FULL.stream().anyMatch(told::contains)) {
      return new Refusal(Problem.failed("problem.export.diskFull", file.toString()), e);
    }
    return new Refusal(Problem.failed("problem.export.failed", file.toString(), told), e);
  }
}
