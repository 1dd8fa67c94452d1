package app.quartier.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.domain.core.Core;
import app.quartier.domain.core.Lowered;
import app.quartier.domain.core.Membership;
import app.quartier.domain.core.Rule;
import app.quartier.domain.core.Term;
import app.quartier.domain.segment.InImport;
import app.quartier.kernel.Cancel;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Lists, imports and samples as the engine answers them.
final class MembersTest {
  private final InMemorySource source =
      new InMemorySource(ZoneOffset.UTC)
          .contact(0, "a@x.fr")
          .contact(2, "b@x.fr")
          .contact(5, "c@x.fr")
          .listed(3, 5, 0, 1)
          .imported(7, InImport.Role.CREATED, 2);
  private final EngineVersion version = Engine.load(source, Cancel.NEVER);

  @AfterEach
  void close() {
    version.close();
  }

  private List<Integer> members(Membership of) {
    Rule leaf = new Rule.Leaf("n", false, Term.positive(new Core.Members(of)));
    Lowered segment = new Lowered(leaf, Set.of(), Set.of(), Instant.EPOCH, ZoneOffset.UTC);
    return version.evaluate(segment, Cancel.NEVER).members().boxed().toList();
  }

  @Test
  void aListHasThoseOfItsMembersThatAreStillThereAndIsReadOnce() {
    assertEquals(List.of(0, 5), members(new Membership.OfList(3)));
    assertEquals(List.of(0, 5), members(new Membership.OfList(3)));
    assertEquals(List.of(), members(new Membership.OfList(4)));
    assertEquals(1, source.reads().stream().filter("list 3"::equals).count());
  }

  @Test
  void anImportIsAskedForTheRoleThatIsWanted() {
    assertEquals(List.of(2), members(new Membership.OfImport(7, InImport.Role.CREATED)));
    assertEquals(List.of(), members(new Membership.OfImport(7, InImport.Role.CHANGED)));
  }

  /// First 8 hexadecimal digits of `printf 'x:a@x.fr' | sha256sum` and of b and c.
  @Test
  void aSampleIsDecidedByTheFirstFourBytesOfTheHash() {
    long a = 0x82d0e619L;
    long b = 0x2686df05L;
    long c = 0x0e356e45L;
    List<Long> numbers = List.of(a, b, c);
    List<Integer> ids = List.of(0, 2, 5);
    for (int i = 0; i < 3; i++) {
      assertTrue(!members(new Membership.OfSample("x", numbers.get(i))).contains(ids.get(i)));
      assertTrue(members(new Membership.OfSample("x", numbers.get(i) + 1)).contains(ids.get(i)));
    }
  }

  @Test
  void theEndsAreNobodyAndEverybody() {
    assertEquals(List.of(), members(new Membership.OfSample("x", 0)));
    assertEquals(List.of(0, 2, 5), members(new Membership.OfSample("x", 1L << 32)));
  }

  @Test
  void aSmallerSampleIsPartOfAGreaterOne() {
    Set<Integer> before = new HashSet<>();
    for (long below = 0; below <= 1L << 32; below += (1L << 32) / 64) {
      Set<Integer> now =
          members(new Membership.OfSample("y", below)).stream().collect(Collectors.toSet());
      assertTrue(now.containsAll(before));
      before = now;
    }
  }
}
