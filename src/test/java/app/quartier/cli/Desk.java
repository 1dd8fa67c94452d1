package app.quartier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.cli.Console.Said;
import app.quartier.kernel.Cancel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A folder with files, and commands run over the workspace `w` in it.
record Desk(Path folder) {
  static final String CONTACTS =
      """
      E-mail;Ville;Pays;Inscription;Panier moyen;Points
      ana@exemple.fr;Paris;FR;30/03/2026;1200,5;3
      bob@exemple.be;Gand;BE;01/01/2025;10;4
      cleo@exemple.fr;;FR;;;
      dan@exemple.ch;Genève;CH;31/03/2026;7,25;9
      """;

  Path workspace() {
    return folder.resolve("w");
  }

  /// With four contacts in the workspace.
  Desk filled() {
    Said said = english("import", file("contacts.csv", CONTACTS));
    assertEquals(0, said.code(), said.err());
    return this;
  }

  String path(String name) {
    return folder.resolve(name).toString();
  }

  String file(String name, String text) {
    return file(name, text, StandardCharsets.UTF_8);
  }

  String file(String name, String text, Charset charset) {
    return file(name, text.getBytes(charset));
  }

  String file(String name, byte[] bytes) {
    try {
      return Files.write(folder.resolve(name), bytes).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Writes the document of a segment whose rule is ALL of these nodes, and returns its path.
  String segment(String id, String... nodes) {
    return file(
        id + ".json",
        """
        { "format": "quartier.segment", "version": 1, "id": "%s", "name": "%s",
          "rule": { "id": "n0", "group": "all", "of": [ %s ] } }
        """
            .formatted(id, id, String.join(", ", nodes)));
  }

  Said english(String... args) {
    return Console.english(workspace()).run(args);
  }

  Said french(String... args) {
    return Console.french(workspace()).run(args);
  }

  Said impatient(String... args) {
    Cancel now = () -> true;
    return new Console(workspace(), Locale.ENGLISH, now).run(args);
  }

  /// All a person can see of the workspace: contacts with their values, imports, fields, segments.
  List<Said> visible() {
    String everybody =
        segment("everybody", "{ \"id\": \"n1\", \"field\": \"email\", \"op\": \"isPresent\" }");
    String fields =
        english("fields", "--json").out().contains("panierMoyen")
            ? "city,country,signup,panierMoyen,points"
            : "email";
    return List.of(
        english("members", everybody, "--columns", fields),
        english("fields"),
        english("imports", "--json"),
        english("segment", "list", "--json"));
  }

  /// Names in a folder, in order.
  static List<String> names(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
