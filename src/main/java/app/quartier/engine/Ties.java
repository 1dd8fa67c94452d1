package app.quartier.engine;

import app.quartier.domain.core.Core;
import app.quartier.domain.core.Rule;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How many contacts each rank of a rule leaves out though they tie with the last one it takes.
final class Ties {
  private Ties() {}

  static Map<String, Long> of(@Nullable Rule rule, ContactGround ground) {
    Map<String, Long> tied = new LinkedHashMap<>();
    if (rule != null) {
      collect(rule, ground, tied);
    }
    return tied;
  }

  private static void collect(Rule rule, ContactGround ground, Map<String, Long> into) {
    switch (rule) {
      case Rule.Branch branch -> branch.of().forEach(child -> collect(child, ground, into));
      case Rule.Leaf leaf -> {
        if (leaf.term().core() instanceof Core.Rank rank) {
          into.put(leaf.id(), ground.leftOut(rank).count());
        }
      }
    }
  }
}
