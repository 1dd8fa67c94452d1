package app.quartier.bench;

/// All who are asked must count the same.
final class Agreement {
  private Agreement() {}

  static void require(Asked asked, long count, String who, long other) {
    if (count != other) {
      throw new IllegalStateException(
          "The engine counts " + count + ", " + who + " " + other + ": " + asked.text());
    }
  }
}
