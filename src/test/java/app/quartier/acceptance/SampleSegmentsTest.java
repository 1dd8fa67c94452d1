package app.quartier.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.quartier.document.Read;
import app.quartier.document.SegmentJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class SampleSegmentsTest {
  @Test
  void sixSegmentsAreGoodDocuments() throws IOException {
    List<String> names = new ArrayList<>();
    for (Path file : files()) {
      Read read = SegmentJson.read(Files.readString(file));
      names.add(assertInstanceOf(Read.Loaded.class, read, file.toString()).segment().name());
    }
    assertEquals(
        List.of(
            "VIP endormis",
            "Nouveaux clients 30 jours",
            "Jamais commandé, mais engagés",
            "Clients belges et suisses actifs",
            "Cadeaux de Noël 2025",
            "À réengager"),
        names);
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("assets", "sample-shop", "segments"))) {
      return files.sorted().toList();
    }
  }
}
