/// The builder: the tree of a segment as rows of tokens that read like a sentence.
///
/// Imports `ui.kit` and `ui.command`, never another feature. What edits do is pure and stands in
/// [Places], [Moves] and [Drafts]; mouse, keyboard and drops all end there, through [BuilderModel].
/// What is said about a tree is pure too: [Figures], [Complaints], [Contradictions], [EmptyResult],
/// [ZeroReason], [Suggestions]; views only show it ([Mark] beside a row, [Remark] under it). To add
/// a kind of leaf: its tokens in [Tokens], its editor in `editors`. Rows are kept by node id
/// between trees, so the focus survives an edit (BuilderStoryTest).
@NullMarked
package app.quartier.ui.builder;

import org.jspecify.annotations.NullMarked;
