package app.quartier.ui.gallery;

import app.quartier.document.Read;
import app.quartier.document.SegmentJson;
import app.quartier.domain.intake.ImportSettings;
import app.quartier.domain.segment.Segment;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Progress;
import app.quartier.ui.Opened;
import app.quartier.ui.shell.Drafts;
import app.quartier.workspace.Assembly;
import app.quartier.workspace.SampleShop;
import app.quartier.workspace.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The workspaces and files the states start from.
final class Grounds {
  private static final List<String> SEGMENTS = List.of("kinds", "levels", "zero", "long");
  private static final int LARGE = 150_000;

  private final Path folder;
  private int visits;

  /// Fills a folder that is empty.
  Grounds(Path folder) {
    this.folder = folder;
    Clock clock = Clock.fixed(SampleShop.AT, SampleShop.ZONE);
    try (Workspace shop =
        new Assembly(clock).create(folder.resolve("shop"), SampleShop.ZONE, SampleShop.CURRENCY)) {
      for (ImportSettings file : SampleShop.unpack(files())) {
        shop.importFile(file, false, Problem::key, Progress.NONE, Cancel.NEVER);
      }
      SampleShop.saveSegments(shop);
      SEGMENTS.forEach(name -> shop.segments().save(document(name)));
    }
    write("odd.csv", ODD);
    write("prices.csv", "Article;Prix\nThé;4,50\nTasse;12,00\n");
    write("large.csv", large());
  }

  private static final String ODD =
      """
      Email;Ville;Date de naissance;Points
      a@pli.test;Paris;12/03/1980;10
      b@pli.test;Lyon;31/12/1975;7
      c@pli.test;Nice;45/45/1990;12
      pas une adresse;Lille;01/02/1990;3
      """;

  Path files() {
    return folder.resolve("files");
  }

  private void write(String name, String text) {
    try {
      Files.writeString(files().resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String large() {
    StringBuilder rows = new StringBuilder("Email;Ville;Points\n");
    for (int i = 0; i < LARGE; i++) {
      rows.append("person").append(i).append("@pli.test;Lyon;").append(i % 100).append('\n');
    }
    return rows.toString();
  }

  private static Segment document(String name) {
    try (InputStream in = Grounds.class.getResourceAsStream(name + ".json")) {
      String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return ((Read.Loaded) SegmentJson.read(json)).segment();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Opens the program for a state. The shop is shared, so states leave its data as it is.
  Opened open(State state, Locale locale) {
    visits++;
    Path workspace = folder.resolve(state.data() == State.Data.EMPTY ? "empty-" + visits : "shop");
    forgetDrafts(workspace.resolve("drafts"));
    if (state.data() == State.Data.DRAFT) {
      new Drafts(workspace.resolve("drafts")).write(document("trouble"));
    }
    return new Opened(workspace, folder.resolve("home-" + visits), locale);
  }

  private static void forgetDrafts(Path drafts) {
    if (Files.isDirectory(drafts)) {
      try (Stream<Path> files = Files.list(drafts)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
