package app.quartier.ui.scenario;

import app.quartier.domain.intake.ImportSettings;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Progress;
import app.quartier.workspace.Assembly;
import app.quartier.workspace.SampleShop;
import app.quartier.workspace.Workspace;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The sample shop with each of its customers many times over, under other addresses and with
/// orders of other numbers.
final class Crowd {
  private static final int TIMES = 41;
  private static final Pattern NAMES = Pattern.compile("(?m)(?<=^|;)[^;\\n]+(?=@)|^C(?=\\d+;)");
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private Crowd() {}

  /// Makes the workspace, unless the folder has one; its contacts' file is beside it.
  static void settle(Path folder, Path files) throws IOException {
    if (Files.exists(folder)) {
      return;
    }
    Clock clock = Clock.fixed(SampleShop.AT, SampleShop.ZONE);
    List<ImportSettings> shop = SampleShop.unpack(files);
    try (Workspace made =
        new Assembly(clock).create(folder, SampleShop.ZONE, SampleShop.CURRENCY)) {
      for (ImportSettings file : shop) {
        multiply(file.file());
        System.out.println(
            made.importFile(file, false, String::valueOf, Progress.NONE, Cancel.NEVER));
      }
      SampleShop.saveSegments(made);
    }
  }

  private static void multiply(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Charset charset = file.endsWith("contacts.csv") ? WINDOWS : StandardCharsets.UTF_8;
    String text = new String(bytes, charset);
    int rows = text.indexOf('\n') + 1;
    Matcher names = NAMES.matcher(text.substring(rows));
    try (BufferedWriter out = Files.newBufferedWriter(file, charset)) {
      out.write(text);
      for (int copy = 1; copy < TIMES; copy++) {
        String number = "x" + copy;
        out.write(names.reset().replaceAll(found -> found.group() + number));
      }
    }
  }
}
