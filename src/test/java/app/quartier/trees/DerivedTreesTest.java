package app.quartier.trees;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.domain.data.Source;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.engine.Engine;
import app.quartier.engine.EngineVersion;
import app.quartier.engine.file.DerivedFiles;
import app.quartier.kernel.Cancel;
import app.quartier.oracle.Fault;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Random trees asked of columns and events that come from derived files: each tree opens the data
/// anew, and nothing is read from it a second time.
final class DerivedTreesTest {
  private static final int TREES = 150;

  @TempDir Path folder;

  @Test
  void derivedFilesAgreeWithTheOracle() {
    long seed = Long.getLong("quartier.seed", System.nanoTime());
    System.out.println("DerivedTreesTest: seed " + seed);
    CaseMaker maker = new CaseMaker(seed);
    Set<String> read = new HashSet<>();
    for (int i = 0; i < TREES; i++) {
      Case drawn = maker.next();
      try (EngineVersion engine =
          Engine.load(once(maker.data(), read), DerivedFiles.in(folder), Cancel.NEVER)) {
        assertEquals(
            Optional.empty(),
            new EngineComparison(maker.data(), Shop.catalog(maker.data().almanac()), engine)
                .difference(drawn, EnumSet.noneOf(Fault.class)),
            () -> "seed " + seed + ", " + drawn.segment());
      }
    }
    assertTrue(read.size() > Shop.CATALOG.fields().size() / 2, read::toString);
  }

  /// A source that has nothing to give a second time.
  ///
  /// @param read what was read before
  private static Source once(Dataset data, Set<String> read) {
    MemorySource source = new MemorySource(data);
    return (Source)
        Proxy.newProxyInstance(
            Source.class.getClassLoader(),
            new Class<?>[] {Source.class},
            (_, method, given) -> {
              for (String part : parts(method.getName(), given)) {
                assertTrue(read.add(part), () -> part + " was read again");
              }
              return method.invoke(source, given);
            });
  }

  private static List<String> parts(String what, Object @Nullable [] given) {
    return switch (what) {
      case "contacts" -> List.of(what);
      case "events" -> List.of(what + ((EventKind) given[0]).key());
      case "cells" ->
          ((List<?>) given[0]).stream().map(field -> what + ((Field) field).key()).toList();
      default -> List.of();
    };
  }
}
