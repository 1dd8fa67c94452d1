package app.quartier.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.quartier.domain.segment.SavedSegment;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Saved segments: versions, names, and who is built on whom.
final class SegmentsTest {
  @TempDir Path folder;
  private Store store;
  private Segments segments;

  @BeforeEach
  void create() {
    store = Workspaces.create(folder);
    segments = store.segments();
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static SavedSegment saved(String id, String name, int version, String document) {
    return new SavedSegment(id, name, version, Workspaces.CLOCK.instant(), document, Set.of());
  }

  @Test
  void eachSavingIsAVersionAndTheLastOneCounts() {
    String large = "{ \"a\" : \"" + "é".repeat(1_500_000) + "\" }";
    assertEquals(saved("s1", "Actifs", 1, "{}"), segments.save("s1", "Actifs", "{}", Set.of()));
    assertEquals(saved("s1", "VIP", 2, large), segments.save("s1", "VIP", large, Set.of()));
    assertEquals(List.of(saved("s1", "VIP", 2, large)), segments.all());
  }

  @Test
  void namesAreUniqueAmongLivingSegmentsWhateverTheCase() {
    segments.save("s1", "Été", "{}", Set.of());
    segments.save("s2", "Hiver", "{}", Set.of());
    Problem taken = Problem.input("store.segment.nameTaken", "ÉTÉ");
    assertEquals(taken, refused(() -> segments.save("s3", "ÉTÉ", "{}", Set.of())));
    assertEquals(taken, refused(() -> segments.save("s2", "ÉTÉ", "{}", Set.of())));
    segments.save("s1", "ÉTÉ", "{}", Set.of());
    segments.remove("s1");
    segments.save("s2", "Été", "{}", Set.of());
    assertEquals(List.of(saved("s2", "Été", 2, "{}")), segments.all());
  }

  @Test
  void aSegmentOthersAreBuiltOnIsKept() {
    segments.save("base", "Base", "{}", Set.of());
    segments.save("top", "Top", "{}", Set.of("base"));
    assertEquals(
        List.of(Set.of(), Set.of("base")),
        segments.all().stream().map(SavedSegment::refersTo).toList());
    assertEquals(
        Problem.input("store.segment.used", "Base", "Top"), refused(() -> segments.remove("base")));
    segments.save("top", "Top", "{}", Set.of());
    segments.remove("base");
    assertEquals(
        Problem.input("store.segment.unknown", "base"), refused(() -> segments.remove("base")));
  }

  private static Problem refused(Runnable work) {
    return assertThrows(Refusal.class, work::run).problems().getFirst();
  }
}
