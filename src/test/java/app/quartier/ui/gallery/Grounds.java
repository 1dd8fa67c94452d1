package app.quartier.ui.gallery;

import app.quartier.document.Read;
import app.quartier.document.SegmentJson;
import app.quartier.document.TextForm;
import app.quartier.domain.field.ContactList;
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
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The workspaces and files the states start from.
final class Grounds {
  private static final List<String> SEGMENTS = List.of("kinds", "levels", "zero", "long");
  private static final List<String> TEXTS = List.of("texts", "days", "sets", "loyal");
  private static final int LARGE = 400_000;
  private static final int MEMBERS = 900;

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
      write("membres.csv", members());
      ImportSettings members = ImportSettings.contacts(files().resolve("membres.csv"));
      shop.importFile(members, false, Problem::key, Progress.NONE, Cancel.NEVER);
      ContactList salon = shop.lists().create("Salon 2026");
      shop.lists().create("Presse et partenaires");
      shop.lists().enter(salon, IntStream.range(0, 140), true);
      SampleShop.saveSegments(shop);
      SEGMENTS.forEach(name -> shop.segments().save(document(name)));
      TEXTS.forEach(name -> shop.segments().save(text(name, salon)));
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

  /// What else is known of some contacts of the shop: what they like, where they live, a size that
  /// is not always a number.
  private String members() {
    List<String> likes = List.of("thé", "vip", "thé|vip", "café", "vip|café|salon 2026", "b2b");
    List<String> sizes = List.of("38", "39,5", "40", "taille 41", "42");
    List<String> homes = List.of("48.8566;2.3522", "45.7640;4.8357", "48.8049;2.1204");
    try (Stream<String> lines =
        Files.lines(files().resolve("contacts.csv"), Charset.forName("windows-1252"))) {
      List<String> keys =
          lines.skip(1).limit(MEMBERS).map(line -> line.substring(0, line.indexOf(';'))).toList();
      return IntStream.range(0, keys.size())
          .mapToObj(i ->
              String.join(
                  ";",
                  keys.get(i),
                  likes.get(i % likes.size()),
                  sizes.get(i % sizes.size()),
                  homes.get(i % homes.size())))
          .collect(
              Collectors.joining("\n", "E-mail;Étiquettes;Pointure;Latitude;Longitude\n", "\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Segment document(String name) {
    return loaded(SegmentJson.read(resource(name + ".json")));
  }

  /// A segment in the text form.
  ///
  /// @param list the one it speaks of
  private static Segment text(String name, ContactList list) {
    String text = resource(name + ".txt").replace("LIST", list.key());
    return loaded(TextForm.read(text, name));
  }

  private static Segment loaded(Read read) {
    return switch (read) {
      case Read.Loaded(Segment segment) -> segment;
      case Read.Rejected(List<Problem> problems) -> throw new AssertionError(problems);
    };
  }

  private static String resource(String name) {
    try (InputStream in = Grounds.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
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
