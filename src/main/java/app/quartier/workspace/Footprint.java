package app.quartier.workspace;

import app.quartier.engine.file.DerivedFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What making a workspace leaves on the disk, so that it can be taken away again.
///
/// @param folder of the workspace
/// @param made folders that were not there before, innermost first
record Footprint(Path folder, List<Path> made) {

  /// To be asked before anything is made.
  static Footprint of(Path folder) {
    Path whole = folder.toAbsolutePath().normalize();
    List<Path> missing = new ArrayList<>();
    for (Path each = whole; each != null && Files.notExists(each); each = each.getParent()) {
      missing.add(each);
    }
    return new Footprint(whole, missing);
  }

  /// Takes away the files of the workspace, and the folders that were made if nothing else is in
  /// them.
  void remove() {
    try {
      if (Files.isDirectory(folder)) {
        removeFiles();
        DerivedFiles.in(folder.resolve(Workspace.DERIVED)).clear();
      }
      for (Path each : made) {
        if (!Files.isDirectory(each) || !isEmpty(each)) {
          return;
        }
        Files.delete(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void removeFiles() throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "workspace.*")) {
      for (Path file : files) {
        if (Files.isRegularFile(file)) {
          Files.delete(file);
        }
      }
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (DirectoryStream<Path> content = Files.newDirectoryStream(folder)) {
      return !content.iterator().hasNext();
    }
  }
}
