package app.quartier.engine.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A folder of files that hold derived data, each under a title that says what it holds and of
/// which state.
///
/// Safe from any number of threads: a file is written beside and renamed when it is whole. Trouble
/// with the disk is logged and otherwise as if there were no file.
public final class DerivedFiles {
  /// Raised whenever something is written in another way than before, or means something else; what
  /// a migration changes in the database has new states anyway.
  private static final String FORMAT = "quartier 1";

  private static final String SUFFIX = ".derived";
  private static final String UNFINISHED = ".part";
  private static final System.Logger LOG = System.getLogger(DerivedFiles.class.getName());

  /// Left free for the database, which needs its bytes more.
  private static final long RESERVE_BYTES = 256L << 20;

  private final @Nullable Path folder;

  /// Names of the files that are not outdated; null until that is known.
  private @Nullable Set<String> current;

  private DerivedFiles(@Nullable Path folder) {
    this.folder = folder;
  }

  /// Keeps nothing.
  public static DerivedFiles none() {
    return new DerivedFiles(null);
  }

  /// @param folder made when there is something to keep
  public static DerivedFiles in(Path folder) {
    return new DerivedFiles(folder);
  }

  /// What a file holds.
  ///
  /// @param <T> as what it is taken
  public interface Content<T> {
    T read(DerivedInput in) throws IOException;
  }

  /// Puts into a file what it is to hold.
  public interface Filling {
    void write(DerivedOutput out) throws IOException;
  }

  /// What the file of this title holds; empty when there is none that is whole.
  public <T> Optional<T> read(String title, Content<T> content) {
    if (folder == null) {
      return Optional.empty();
    }
    Path file = folder.resolve(name(title));
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      DerivedInput in = DerivedInput.checked(channel);
      in.expect(FORMAT);
      in.expect(title);
      return Optional.of(content.read(in));
    } catch (NoSuchFileException _) {
      return Optional.empty();
    } catch (IOException e) {
      LOG.log(Level.DEBUG, "A derived file is made again: " + file.getFileName(), e);
      return Optional.empty();
    }
  }

  /// Makes the file of this title, unless it is outdated or the disk is nearly full.
  public void write(String title, Filling filling) {
    Path file = folder == null ? null : folder.resolve(name(title));
    if (file == null || !isCurrent(file)) {
      return;
    }
    try {
      Files.createDirectories(file.getParent());
      if (Files.getFileStore(file.getParent()).getUsableSpace() >= RESERVE_BYTES) {
        write(file, title, filling);
      }
    } catch (IOException e) {
      LOG.log(Level.DEBUG, "A derived file was not kept: " + file.getFileName(), e);
    }
  }

  private void write(Path file, String title, Filling filling) throws IOException {
    Path part = Files.createTempFile(file.getParent(), "", UNFINISHED);
    try {
      try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
        DerivedOutput out = new DerivedOutput(channel);
        out.text(FORMAT);
        out.text(title);
        filling.write(out);
        out.finish();
      }
      put(part, file);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /// Who still works with an older state wrote for a while; the file may be outdated by now.
  private synchronized void put(Path part, Path file) throws IOException {
    if (isCurrent(file)) {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private synchronized boolean isCurrent(Path file) {
    return current == null || current.contains(String.valueOf(file.getFileName()));
  }

  /// Deletes every file but those of these titles, and lets no other be made from now on: what is
  /// outdated may hold data of people who are gone.
  public synchronized void keepOnly(Collection<String> titles) {
    current = titles.stream().map(DerivedFiles::name).collect(Collectors.toSet());
    if (folder == null || !Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(folder, "*{" + SUFFIX + "," + UNFINISHED + "}")) {
      for (Path file : files) {
        if (!isCurrent(file)) {
          delete(file);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      LOG.log(Level.WARNING, "Outdated derived files were not looked for", e);
    }
  }

  /// Deletes all of them, and the folder if nothing else is in it.
  public void clear() {
    keepOnly(Set.of());
    if (folder != null) {
      delete(folder);
    }
  }

  /// One that cannot be deleted does not keep the others.
  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "Not deleted: " + file.getFileName(), e);
    }
  }

  private static String name(String title) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(title.getBytes(UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16) + SUFFIX;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java knows SHA-256", e);
    }
  }
}
