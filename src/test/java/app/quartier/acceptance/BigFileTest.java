package app.quartier.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Reads the big file in the plainest way and finds what it says about itself.
final class BigFileTest {
  private static final Pattern GOOD =
      Pattern.compile(
          "client\\d{6}@exemple\\.test(;[^;\"]+){2};\\d{5};[^;\"]+;\\d\\d/\\d\\d/\\d{4};(oui|non);"
              + "-?\\d+,\\d\\d");

  @TempDir Path folder;

  @Test
  void thirtyRowsAreBrokenAndTheOthersAreNot() throws IOException {
    BigFile.Written big = BigFile.original(folder.resolve("a.csv"));
    List<String> lines = Files.readAllLines(big.file(), BigFile.CHARSET);
    List<Integer> bad = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (!GOOD.matcher(lines.get(i)).matches()) {
        bad.add(i + 1);
      }
    }
    assertEquals(200_001, lines.size());
    assertEquals(30, bad.size());
    assertEquals(new BigFile.Counts(200_000, 199_970, 0, 0, 30, bad), big.counts());
    assertEquals(4, bad.getFirst());
    assertEquals(200_001, bad.getLast());
  }

  @Test
  void theFactsAreThoseOfTheGoodRows() throws IOException {
    BigFile.Written big = BigFile.original(folder.resolve("a.csv"));
    List<String> good =
        Files.readAllLines(big.file(), BigFile.CHARSET).stream()
            .filter(line -> GOOD.matcher(line).matches())
            .toList();
    long cents =
        good.stream()
            .map(line -> line.substring(line.lastIndexOf(';') + 1).replace(",", ""))
            .mapToLong(Long::parseLong)
            .sum();
    BigFile.Facts expected =
        new BigFile.Facts(
            199_970,
            good.stream().filter(line -> line.contains(";oui;")).count(),
            good.stream().filter(line -> line.contains(";06000;Nice;")).count(),
            good.stream().filter(line -> line.contains("/1980;")).count(),
            good.stream().filter(line -> line.contains(";-")).count(),
            cents);
    assertEquals(expected, big.facts());
  }

  @Test
  void aChangedCopyDiffersInAsManyRowsAsItSays() throws IOException {
    List<String> before =
        Files.readAllLines(BigFile.original(folder.resolve("a.csv")).file(), BigFile.CHARSET);
    BigFile.Written copy = BigFile.changedCopy(folder.resolve("b.csv"), 1_234, 567);
    List<String> after = Files.readAllLines(copy.file(), BigFile.CHARSET);
    int differing = 0;
    for (int i = 0; i < before.size(); i++) {
      differing += before.get(i).equals(after.get(i)) ? 0 : 1;
    }
    assertEquals(1_234, differing);
    assertEquals(before.size() + 567, after.size());
    BigFile.Counts counts = copy.counts();
    assertEquals(
        new BigFile.Counts(200_567, 567, 1_234, 198_736, 30, counts.rejectLines()), counts);
    assertEquals(
        new BigFile.Counts(200_567, 0, 0, 200_537, 30, counts.rejectLines()),
        BigFile.again(counts));
  }
}
