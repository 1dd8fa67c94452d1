package app.quartier.engine;

import app.quartier.domain.core.Core;
import app.quartier.domain.core.Lowered;
import app.quartier.domain.core.Rule;
import app.quartier.domain.core.Term;
import app.quartier.domain.segment.Combine;
import app.quartier.kernel.Cancel;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/// Short ways to write lowered segments in tests.
final class Asking {
  static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

  private Asking() {}

  static Rule leaf(String id, Core core) {
    return new Rule.Leaf(id, false, Term.positive(core));
  }

  static Rule notLeaf(String id, Core core) {
    return new Rule.Leaf(id, true, Term.positive(core));
  }

  static Rule group(String id, Combine combine, Rule... of) {
    return new Rule.Branch(id, false, combine, List.of(of));
  }

  static Rule notGroup(String id, Combine combine, Rule... of) {
    return new Rule.Branch(id, true, combine, List.of(of));
  }

  static Lowered segment(Rule rule) {
    return new Lowered(rule, Set.of(), Set.of(), NOW, ZoneOffset.UTC);
  }

  static List<Integer> members(EngineVersion version, Rule rule) {
    return members(version, segment(rule));
  }

  static List<Integer> members(EngineVersion version, Lowered segment) {
    return version.evaluate(segment, Cancel.NEVER).members().boxed().toList();
  }

  static List<Integer> members(EngineVersion version, Core core) {
    return members(version, leaf("a", core));
  }

  static EngineVersion load(InMemorySource source) {
    return Engine.load(source, Cancel.NEVER);
  }
}
