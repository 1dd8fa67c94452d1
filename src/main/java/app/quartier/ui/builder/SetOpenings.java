package app.quartier.ui.builder;

import app.quartier.domain.field.Catalog;
import app.quartier.domain.segment.InImport;
import app.quartier.domain.segment.InList;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Sample;
import app.quartier.ui.builder.editors.Editor;
import app.quartier.ui.builder.editors.Facts;
import app.quartier.ui.builder.editors.ImportEditor;
import app.quartier.ui.builder.editors.ListPicker;
import app.quartier.ui.builder.editors.SampleEditor;
import app.quartier.ui.builder.editors.Wording;
import java.util.function.UnaryOperator;

/// Which editor a token of a leaf about lists, imports and random parts opens, and which edit its
/// answer becomes.
///
/// @param change does one step on the node with an id, if its segment is still on the desk
record SetOpenings(Catalog catalog, Facts facts, Wording wording, Change change) {

  /// Does a step.
  @FunctionalInterface
  interface Change {
    void make(String step, String id, UnaryOperator<Node> change);
  }

  Editor of(InList in) {
    return ListPicker.of(
        wording,
        catalog.lists(),
        in.list(),
        facts,
        pick ->
            change.make(
                "step.list", in.id(), now -> new InList(now.marks(), pick.key(), pick.name())));
  }

  Editor of(InImport in) {
    return new ImportEditor(
        wording,
        catalog.imports(),
        in,
        (batch, role) ->
            change.make("step.import", in.id(), now -> new InImport(now.marks(), batch, role)));
  }

  Editor of(Sample sample) {
    return new SampleEditor(
        wording,
        sample,
        (percent, seed) ->
            change.make("step.sample", sample.id(), now -> new Sample(now.marks(), percent, seed)));
  }
}
