package app.quartier.store;

import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jooq.DSLContext;

/// The folder in which a workspace is written down as SQL before its tables change; H2's `RUNSCRIPT
/// FROM … COMPRESSION GZIP` makes the workspace from it again. Nothing there is ever replaced.
record Backups(Path folder) {

  /// Writes everything down and returns the file, which is on the disk then.
  Path write(DSLContext db, int version) {
    try {
      Files.createDirectories(folder);
      Path draft = folder.resolve("backup.new");
      Files.deleteIfExists(draft);
      db.fetch("SCRIPT TO ? COMPRESSION GZIP", draft.toString());
      try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      return Files.move(draft, free(version), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new Refusal(Problem.failed("store.disk.failed"), e);
    }
  }

  private Path free(int version) {
    Path file = folder.resolve("workspace-v" + version + ".sql.gz");
    for (int n = 2; Files.exists(file); n++) {
      file = folder.resolve("workspace-v" + version + "-" + n + ".sql.gz");
    }
    return file;
  }
}
