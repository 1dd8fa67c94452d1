package app.quartier.engine;

import static app.quartier.engine.Asking.group;
import static app.quartier.engine.Asking.leaf;
import static app.quartier.engine.Asking.notGroup;
import static app.quartier.engine.Asking.notLeaf;

import app.quartier.domain.core.Core;
import app.quartier.domain.core.Rule;
import app.quartier.domain.field.Field;
import app.quartier.domain.segment.Combine;
import java.util.List;
import java.util.SplittableRandom;

/// Random trees over ranges of a field with values 0 to 9.
final class RandomRules {
  private final Field field;
  private final SplittableRandom random;
  private int ids;

  RandomRules(Field field, SplittableRandom random) {
    this.field = field;
    this.random = random;
  }

  Rule rule(int depth) {
    String id = "n" + ids++;
    if (depth == 0 || random.nextInt(4) == 0) {
      long from = random.nextInt(10);
      Core core = new Core.Range(field, from, from + random.nextInt(6));
      return random.nextBoolean() ? leaf(id, core) : notLeaf(id, core);
    }
    Rule[] of = new Rule[1 + random.nextInt(4)];
    for (int i = 0; i < of.length; i++) {
      of[i] = rule(depth - 1);
    }
    Combine combine = List.of(Combine.values()).get(random.nextInt(4));
    return random.nextBoolean() ? group(id, combine, of) : notGroup(id, combine, of);
  }
}
