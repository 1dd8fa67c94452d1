package app.quartier.domain.segment;

import org.jspecify.annotations.Nullable;

/// A leaf that holds for the members of a list.
///
/// @param list key of the list; decides
/// @param name a hint for readers of the document
public record InList(Marks marks, String list, @Nullable String name) implements Node {

  @Override
  public InList withMarks(Marks newMarks) {
    return new InList(newMarks, list, name);
  }
}
