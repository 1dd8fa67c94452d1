package app.quartier.store;

import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/// The folder of a workspace and what lies where in it.
record Folder(Path path) {
  private static final String NAME = "workspace";
  private static final String DRAFT = "workspace.new";

  Folder {
    path = path.toAbsolutePath().normalize();
  }

  /// The database file, without its suffix.
  Path file() {
    return path.resolve(NAME);
  }

  /// Where a workspace is made before it gets its name.
  Path draft() {
    return path.resolve(DRAFT);
  }

  Path onDisk(Path file) {
    return file.resolveSibling(file.getFileName() + Database.SUFFIX);
  }

  /// Makes the folder when it is missing.
  void prepare() {
    requireNoFile();
    try {
      Files.createDirectories(path, privacy(path));
    } catch (IOException e) {
      throw new Refusal(Problem.failed("store.folder.notMade", path.toString()), e);
    }
  }

  /// A new folder is for its owner only, where the file system knows owners.
  private static FileAttribute<?>[] privacy(Path path) {
    boolean owners = path.getFileSystem().supportedFileAttributeViews().contains("posix");
    return owners
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
        }
        : new FileAttribute<?>[0];
  }

  boolean holdsWorkspace() {
    return Files.isRegularFile(onDisk(file()));
  }

  void requireWorkspace() {
    requireNoFile();
    if (!Files.exists(path)) {
      throw new Refusal(Problem.input("store.folder.missing", path.toString()));
    }
    if (!holdsWorkspace()) {
      throw new Refusal(Problem.input("store.folder.notWorkspace", path.toString()));
    }
  }

  void requireNoWorkspace() {
    if (Files.exists(onDisk(file()))) {
      throw new Refusal(Problem.input("store.folder.taken", path.toString()));
    }
  }

  private void requireNoFile() {
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw new Refusal(Problem.input("store.folder.isFile", path.toString()));
    }
  }
}
