package app.quartier.trees;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// Drawing by chance, repeatable by seed.
record Draw(RandomGenerator random) {

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  /// Between `from` and `to`, both included.
  int between(int from, int to) {
    return random.nextInt(from, to + 1);
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  @SafeVarargs
  final <T> T one(T... of) {
    return of[random.nextInt(of.length)];
  }

  <T> List<T> shuffled(List<T> of) {
    List<T> out = new ArrayList<>(of);
    for (int i = out.size() - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      T moved = out.get(i);
      out.set(i, out.get(j));
      out.set(j, moved);
    }
    return out;
  }
}
