package app.quartier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.cli.Children.Running;
import app.quartier.cli.Console.Said;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A workspace or a disk that cannot be used, and Ctrl+C, end with their exit codes and a sentence,
/// and the workspace is as it was.
class WorkspaceTroubleTest {
  private static final int MANY = 150_000;

  @TempDir Path folder;
  private Desk desk;
  private String workspace;

  @BeforeEach
  void filled() {
    desk = new Desk(folder).filled();
    workspace = desk.workspace().toString();
  }

  @Test
  void anotherProcessHoldsIt() throws Exception {
    Process holder = Children.hold(desk.workspace());
    try {
      assertEquals(
          new Said(
              4,
              "",
              "L’espace de travail «\u00a0"
                  + workspace
                  + "\u00a0» est déjà ouvert par le processus "
                  + holder.pid()
                  + ". Rien n’a été modifié. Fermez l’autre fenêtre ou commande, puis"
                  + " recommencez.\n"),
          desk.french("fields"));
      assertEquals(
          new Said(
              4,
              "",
              "The workspace “"
                  + workspace
                  + "” is already open in process "
                  + holder.pid()
                  + ". Nothing was changed. Close the other window or command, then try again.\n"),
          desk.english("import", desk.path("contacts.csv")));
    } finally {
      holder.destroyForcibly().waitFor();
    }
    assertEquals(0, desk.english("fields").code());
  }

  @Test
  void aNewerVersionMadeIt() throws SQLException {
    String url = "jdbc:h2:file:" + desk.workspace().resolve("workspace").toAbsolutePath();
    try (Connection h2 = DriverManager.getConnection(url, "sa", "");
        Statement later = h2.createStatement()) {
      later.execute(
          "INSERT INTO \"flyway_schema_history\" SELECT 99, '99', 'later', \"type\","
              + " 'V99__later.sql', 1, \"installed_by\", \"installed_on\", 1, TRUE"
              + " FROM \"flyway_schema_history\" WHERE \"version\" = '1'");
    }
    assertEquals(
        new Said(
            4,
            "",
            "This workspace was made by a newer version of Quartier. Nothing was changed. Update"
                + " Quartier.\n"),
        desk.english("fields"));
    assertEquals(
        new Said(
            4,
            "",
            "Cet espace de travail a été créé par une version plus récente de Quartier. Rien n’a"
                + " été modifié. Mettez Quartier à jour.\n"),
        desk.french("import", desk.path("contacts.csv")));
  }

  @Test
  void theDiskIsFull() throws Exception {
    List<Said> before = desk.visible();
    long blocks = Files.size(desk.workspace().resolve("workspace.mv.db")) / 512 + 200;
    assertEquals(
        new Said(
            1,
            "",
            "The disk is full. The workspace is as it was. Free some space, then try again.\n"),
        Children.start(
                Children.limitedTo(blocks), folder, "import", many(), "--workspace", workspace)
            .end());
    assertEquals(before, desk.visible());
  }

  @Test
  void aDeviceThatIsFullIsToldAndNotReplaced() {
    String everybody = everybody();
    assertEquals(
        new Said(
            1,
            "",
            "Le disque est plein, /dev/full n’a pas été écrit. L’ancien fichier, s’il existait, est"
                + " intact. Libérez de la place et recommencez.\n"),
        desk.french("export", everybody, "--to", "/dev/full"));
    assertTrue(Files.exists(Path.of("/dev/full")));
    assertEquals(false, Files.isRegularFile(Path.of("/dev/full")));
  }

  @Test
  void theFolderIsReadOnly() throws Exception {
    List<Said> before = desk.visible();
    String everybody = everybody();
    Path locked = Files.createDirectory(folder.resolve("locked"));
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
    String out = locked.resolve("out.csv").toString();
    assertEquals(
        new Said(
            1,
            "",
            "Cannot write to "
                + out
                + ": access is denied. Nothing was written. Choose another folder or change its"
                + " rights.\n"),
        unprivileged("export", everybody, "--to", out, "--workspace", workspace));
    String inside = locked.resolve("w").toString();
    assertEquals(
        new Said(
            1,
            "",
            "The folder “"
                + inside
                + "” could not be made. Nothing was changed. Choose a place you may write to.\n"),
        unprivileged("import", desk.path("contacts.csv"), "--workspace", inside));
    Files.delete(desk.workspace().resolve("workspace.lock"));
    Files.setPosixFilePermissions(desk.workspace(), PosixFilePermissions.fromString("r-xr-xr-x"));
    assertEquals(
        new Said(
            1,
            "",
            "The folder “"
                + workspace
                + "” is read-only. Nothing was changed. Get the right to write there, or choose"
                + " another folder.\n"),
        unprivileged("import", desk.path("contacts.csv"), "--workspace", workspace));
    Files.setPosixFilePermissions(desk.workspace(), PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwxr-xr-x"));
    assertEquals(before, desk.visible());
  }

  private Said unprivileged(String... args) throws Exception {
    return Children.start(Children.WITHOUT_PRIVILEGES, folder, args).end();
  }

  @Test
  void ctrlCDuringAnImport() throws Exception {
    List<Said> before = desk.visible();
    String many = many();
    Path database = desk.workspace().resolve("workspace.mv.db");
    long staged = Files.size(database) + 500_000;
    Running importing =
        Children.start(Children.LISTENING, folder, "import", many, "--workspace", workspace);
    while (Files.size(database) < staged && importing.process().isAlive()) {
      importing.process().waitFor(20, TimeUnit.MILLISECONDS);
    }
    long pid = importing.process().pid();
    new ProcessBuilder("kill", "-INT", Long.toString(pid)).start().waitFor();
    assertEquals(new Said(5, "", "Cancelled. The workspace is as it was.\n"), importing.end());
    assertEquals(before, desk.visible());
    assertEquals(0, desk.english("import", desk.path("contacts.csv")).code());
  }

  private String everybody() {
    return desk.segment(
        "everybody", "{ \"id\": \"n1\", \"field\": \"email\", \"op\": \"isPresent\" }");
  }

  private String many() {
    StringBuilder rows = new StringBuilder("E-mail;Ville;Pays;Points\n");
    for (int i = 0; i < MANY; i++) {
      rows.append("contact").append(i).append("@exemple.fr;Ville ").append(i % 999);
      rows.append(";FR;").append(i).append('\n');
    }
    return desk.file("many.csv", rows.toString());
  }
}
