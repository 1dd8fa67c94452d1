package app.quartier.acceptance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SampleShopTest {
  private static final Path SHOP = Path.of("assets", "sample-shop");
  private static final List<String> FILES =
      List.of(
          "contacts.csv", "orders.csv", "order-lines.csv", "opens.csv", "clicks.csv", "visits.csv");

  @Test
  void theGeneratorWritesTheCommittedFilesToTheByte(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    String generator = SHOP.resolve("SampleShop.java").toString();
    Process run =
        new ProcessBuilder(java.toString(), generator, folder.toString()).inheritIO().start();
    assertEquals(true, run.waitFor(2, TimeUnit.MINUTES), "the generator ends");
    assertEquals(0, run.exitValue());
    for (String file : FILES) {
      assertArrayEquals(
          Files.readAllBytes(SHOP.resolve(file)), Files.readAllBytes(folder.resolve(file)), file);
    }
  }

  @Test
  void everyOrderAndEventBelongsToAContact() throws IOException {
    Set<String> emails =
        rows("contacts.csv", Charset.forName("windows-1252")).stream()
            .map(row -> row.split(";", 2)[0])
            .collect(Collectors.toSet());
    for (String file : FILES.subList(1, FILES.size())) {
      int column = file.startsWith("order") ? 1 : 0;
      List<String> strangers =
          rows(file, StandardCharsets.UTF_8).stream()
              .map(row -> row.split(";", 3)[column])
              .filter(email -> !emails.contains(email))
              .toList();
      assertEquals(List.of(), strangers, file);
    }
  }

  @Test
  void theFilesTravelWithTheApplication() throws IOException {
    for (String file : FILES) {
      try (var packed = SampleShopTest.class.getResourceAsStream("/app/quartier/sample/" + file)) {
        assertArrayEquals(Files.readAllBytes(SHOP.resolve(file)), packed.readAllBytes(), file);
      }
    }
  }

  private static List<String> rows(String file, Charset charset) throws IOException {
    List<String> lines = Files.readAllLines(SHOP.resolve(file), charset);
    return lines.subList(1, lines.size());
  }
}
