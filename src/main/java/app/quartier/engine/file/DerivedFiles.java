package app.quartier.engine.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
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
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A folder of files that hold derived data, each under a title that says what it holds and of
/// which state.
///
/// Safe from any thread and any number of them: a file is written beside and renamed when it is
/// whole. Trouble with the disk is logged and otherwise as if there were no file.
public final class DerivedFiles {
  /// Raised whenever something is written in another way than before.
  private static final String FORMAT = "quartier 1";

  private static final String SUFFIX = ".derived";
  private static final String UNFINISHED = ".part";
  private static final System.Logger LOG = System.getLogger(DerivedFiles.class.getName());

  private final @Nullable Path folder;

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

  /// What the file of this title holds; null when there is none that is whole.
  public <T> @Nullable T read(String title, Content<T> content) {
    if (folder == null) {
      return null;
    }
    Path file = folder.resolve(name(title));
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      DerivedInput in = DerivedInput.checked(channel);
      in.expect(FORMAT);
      in.expect(title);
      return content.read(in);
    } catch (NoSuchFileException _) {
      return null;
    } catch (IOException e) {
      LOG.log(Level.DEBUG, "A derived file is made again: " + file.getFileName(), e);
      return null;
    }
  }

  /// Whether there is a file of this title, whole or not.
  public boolean has(String title) {
    return folder != null && Files.exists(folder.resolve(name(title)));
  }

  /// Makes the file of this title.
  public void write(String title, Filling filling) {
    if (folder == null) {
      return;
    }
    try {
      Files.createDirectories(folder);
      Path part = Files.createTempFile(folder, "", UNFINISHED);
      try {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
          DerivedOutput out = new DerivedOutput(channel);
          out.text(FORMAT);
          out.text(title);
          filling.write(out);
          out.finish();
        }
        Files.move(part, folder.resolve(name(title)), StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      LOG.log(Level.DEBUG, "A derived file was not kept in " + folder.getFileName(), e);
    }
  }

  /// Deletes every file but those of these titles: what is outdated may hold data of people who are
  /// gone.
  public void keepOnly(Collection<String> titles) {
    if (folder == null || !Files.isDirectory(folder)) {
      return;
    }
    Set<String> names = titles.stream().map(DerivedFiles::name).collect(Collectors.toSet());
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(folder, "*{" + SUFFIX + "," + UNFINISHED + "}")) {
      for (Path file : files) {
        if (!names.contains(String.valueOf(file.getFileName()))) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      LOG.log(Level.DEBUG, "Outdated derived files were not deleted", e);
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
