package app.quartier.ui.builder.editors;

import app.quartier.domain.data.Facet;
import app.quartier.domain.field.FieldType;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The values the data has of a text, most frequent first: some of them at first, and of all of
/// them those with what is typed.
final class Suggestions {
  private final Scope scope;
  private final Runnable onChange;
  private @Nullable Facet all;
  private @Nullable Facet found;
  private String sought = "";
  private String foundFor = "";

  /// @param onChange told when more is known
  Suggestions(Scope scope, Runnable onChange) {
    this.scope = scope;
    this.onChange = onChange;
  }

  void load() {
    scope
        .facts()
        .facet(
            scope.values(""),
            answer -> {
              all = answer;
              onChange.run();
              seek(sought);
            });
  }

  /// Looks in all values for a part, when those known are not all there are.
  void seek(String part) {
    sought = part;
    if (all == null || isWhole(all) || part.isEmpty() || part.equals(foundFor)) {
      return;
    }
    scope
        .facts()
        .facet(
            scope.values(part),
            answer -> {
              if (part.equals(sought)) {
                found = answer;
                foundFor = part;
                onChange.run();
              }
            });
  }

  private @Nullable Facet facet() {
    return found != null && foundFor.equals(sought) && !sought.isEmpty() ? found : all;
  }

  /// Whether every value has its bar; who has a set without items has no other value either.
  private static boolean isWhole(Facet facet) {
    return facet.others().base() == 0
        || (facet.field().type() == FieldType.SET && facet.bars().size() < Scope.OFFERED);
  }

  /// What is known now.
  List<Facet.Bar> values() {
    @Nullable Facet facet = facet();
    Comparator<Facet.Bar> most = Comparator.comparingLong(bar -> -bar.tally().base());
    return facet == null
        ? List.of()
        : facet.bars().stream().filter(bar -> bar.value() != null).sorted(most).toList();
  }

  /// Tells of the values that are not among them; blank when there are none.
  String others() {
    @Nullable Facet facet = facet();
    if (facet == null || isWhole(facet)) {
      return "";
    }
    String key =
        scope.kind() == null ? "builder.editor.others.contacts" : "builder.editor.others.events";
    return scope.texts().count(key, facet.others().base());
  }
}
