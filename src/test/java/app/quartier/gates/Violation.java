package app.quartier.gates;

/// One breach of a rule: the full name of the class at fault, and what it did.
record Violation(String className, String what) implements Comparable<Violation> {
  @Override
  public int compareTo(Violation other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return className + ": " + what;
  }
}
