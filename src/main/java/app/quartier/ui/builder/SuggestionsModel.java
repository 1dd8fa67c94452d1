package app.quartier.ui.builder;

import app.quartier.domain.data.Facet;
import app.quartier.domain.field.Field;
import app.quartier.domain.segment.Edits;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.Segment;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Refusal;
import app.quartier.ui.builder.Suggestions.Idea;
import app.quartier.ui.kit.Desk;
import app.quartier.work.Lane;
import app.quartier.workspace.Counted;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Looks for suggestions whenever there are new numbers, beside the lane of the numbers. Window's
/// thread only.
final class SuggestionsModel {
  private final Desk desk;
  private final BuilderModel model;
  private final Lane lane;
  private final ReadOnlyObjectWrapper<List<Suggestion>> shown =
      new ReadOnlyObjectWrapper<>(this, "shown", List.of());

  /// @param count how many members there would be with it
  record Suggestion(Idea idea, long count) {}

  SuggestionsModel(BuilderModel model) {
    this.desk = model.desk();
    this.model = model;
    this.lane = desk.lane();
    desk.computingProperty().subscribe(this::ask);
    desk.segmentProperty().subscribe(this::ask);
  }

  ReadOnlyObjectProperty<List<Suggestion>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /// Shows none for the segment on the desk any more, or shows them again.
  void toggle() {
    @Nullable Segment segment = desk.segmentProperty().get();
    if (segment != null && !desk.quiet().remove(segment.id())) {
      desk.quiet().add(segment.id());
    }
    ask();
  }

  private void ask() {
    @Nullable Counted counted = desk.countedProperty().get();
    @Nullable Segment segment = desk.segmentProperty().get();
    if (counted == null || segment == null || desk.quiet().contains(segment.id())) {
      stop();
      shown.set(List.of());
    } else if (desk.computingProperty().get() || desk.staleProperty().get()) {
      stop();
    } else {
      Instant at = counted.lowered().at();
      lane.submit(cancel -> find(segment, at, cancel), shown::set);
    }
  }

  /// What is being looked for is of a rule that is no longer shown.
  private void stop() {
    lane.submit(cancel -> true, over -> {});
  }

  /// Counts the segment once more (its matches are remembered) to hold the data while reading;
  /// finds nothing when the data has moved on so that the rule no longer fits.
  private List<Suggestion> find(Segment segment, Instant at, Cancel cancel) {
    List<Facet> facets = new ArrayList<>();
    try (Counted counted = desk.workspace().count(segment, at, null, cancel)) {
      for (Field field : Suggestions.fields(counted.catalog(), segment.rule())) {
        cancel.check();
        facets.add(counted.evaluation().facet(field));
      }
      List<Suggestion> found = new ArrayList<>();
      for (Idea idea : Suggestions.of(segment.rule(), facets)) {
        found.add(new Suggestion(idea, count(segment, idea, at, cancel)));
      }
      return List.copyOf(found);
    } catch (Refusal stale) {
      return List.of();
    }
  }

  private long count(Segment segment, Idea idea, Instant at, Cancel cancel) {
    Segment with = segment.withRule(Edits.narrow(segment.rule(), List.of(idea.condition())));
    try (Counted counted = desk.workspace().count(with, at, null, cancel)) {
      return counted.evaluation().count();
    }
  }

  /// Adds the condition as one step.
  void take(Suggestion suggestion) {
    boolean done =
        model.edit(
            "step.addCondition",
            (Group rule) -> Edits.narrow(rule, List.of(suggestion.idea().condition())));
    if (done) {
      model.select(suggestion.idea().condition().id());
    }
  }
}
