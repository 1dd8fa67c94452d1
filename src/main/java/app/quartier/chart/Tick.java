package app.quartier.chart;

/// A place on a category axis: two bars may have the same label, and some have none.
record Tick(int index, String label) implements Comparable<Tick> {
  @Override
  public int compareTo(Tick other) {
    return Integer.compare(index, other.index);
  }

  @Override
  public String toString() {
    return label;
  }
}
