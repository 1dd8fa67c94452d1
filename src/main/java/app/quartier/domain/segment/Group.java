package app.quartier.domain.segment;

import java.util.List;

/// A bracket: its children joined one way.
public record Group(Marks marks, Combine combine, List<Node> of) implements Node {

  public Group {
    of = List.copyOf(of);
  }

  @Override
  public Group withMarks(Marks newMarks) {
    return new Group(newMarks, combine, of);
  }

  public Group withChildren(List<Node> children) {
    return new Group(marks, combine, children);
  }
}
