package app.quartier.ui.scenario;

import app.quartier.domain.intake.ImportSettings;
import app.quartier.domain.segment.Combine;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.SavedSegment;
import app.quartier.domain.segment.Segment;
import app.quartier.domain.segment.Subject;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Progress;
import app.quartier.workspace.Assembly;
import app.quartier.workspace.SampleShop;
import app.quartier.workspace.Workspace;
import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The sample shop with each of its customers many times over, under other addresses and with
/// orders of other numbers; and what is done with it: a file of newcomers to import, a segment of
/// fifty conditions.
///
/// @param folder of the workspace
/// @param newcomers as many people as there are, none of them known
record Crowd(Path folder, Path newcomers) {
  /// The name of the segment of fifty conditions.
  static final String FIFTY = "Zoom sur cinquante";

  private static final int GROUPS = 10;
  private static final int IN_GROUP = 5;
  private static final Pattern NAMES = Pattern.compile("(?m)(?<=^|;)[^;\\n]+(?=@)|^C(?=\\d+;)");
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /// Makes workspace and files, unless they are there, and counts every segment once, as in a
  /// workspace that was closed and is opened again; works on a copy, so that each play begins
  /// alike.
  ///
  /// @param times how often each customer is there
  static Crowd settle(Path place, int times) throws IOException {
    Path kept = place.resolve("kept");
    Path newcomers = place.resolve("newcomers.csv");
    if (!Files.exists(newcomers)) {
      Clock clock = Clock.fixed(SampleShop.AT, SampleShop.ZONE);
      List<ImportSettings> shop = SampleShop.unpack(place.resolve("files"));
      multiply(shop.getFirst().file(), newcomers, times, "neu");
      try (Workspace made =
          new Assembly(clock).create(kept, SampleShop.ZONE, SampleShop.CURRENCY)) {
        for (ImportSettings file : shop) {
          multiply(file.file(), file.file(), times, "x");
          made.importFile(file, false, String::valueOf, Progress.NONE, Cancel.NEVER);
        }
        SampleShop.saveSegments(made);
        made.segments().save(fifty());
        for (SavedSegment saved : made.segments().list()) {
          made.count(made.segments().find(saved.id()), null, null, Cancel.NEVER).close();
        }
      }
    }
    Path played = place.resolve("played");
    clear(played);
    copy(kept, played);
    return new Crowd(played, newcomers);
  }

  private static void clear(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file)));
      }
    }
  }

  /// @param mark stands in the names of the copies
  private static void multiply(Path file, Path to, int times, String mark) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Charset charset = file.endsWith("contacts.csv") ? WINDOWS : StandardCharsets.UTF_8;
    String text = new String(bytes, charset);
    int rows = text.indexOf('\n') + 1;
    Matcher names = NAMES.matcher(text.substring(rows));
    boolean known = file.equals(to);
    try (BufferedWriter out = Files.newBufferedWriter(to, charset)) {
      out.write(known ? text : text.substring(0, rows));
      for (int copy = known ? 1 : 0; copy < times; copy++) {
        String number = mark + copy;
        out.write(names.reset().replaceAll(found -> found.group() + number));
      }
    }
  }

  private static Segment fifty() {
    List<Node> groups = new ArrayList<>();
    for (int g = 0; g < GROUPS; g++) {
      int group = g;
      List<Node> conditions =
          IntStream.range(0, IN_GROUP).<Node>mapToObj(i -> condition(group, i)).toList();
      groups.add(new Group(Marks.of("g" + g), Combine.ANY, conditions));
    }
    Group rule = new Group(Marks.of("n0"), Combine.ALL, groups);
    return new Segment("seg-fifty", FIFTY, null, null, List.of(), List.of(), rule);
  }

  private static Condition condition(int group, int place) {
    var least = new Literal.Num(BigDecimal.valueOf(group * 10L + place));
    return new Condition(
        Marks.of("c" + group + "-" + place),
        new Subject.Field(place % 2 == 0 ? "panierMoyen" : "pointsFidelite"),
        "atLeast",
        new Operands.One(least),
        null,
        false,
        false);
  }
}
