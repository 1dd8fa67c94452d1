/// The segment as a document: JSON to tree, tree to JSON, and the closed JSON Schema of the format;
/// and the text form, for people who read, compare and type segments.
///
/// Imports `domain` and the JSON library, which nothing else may use. Entry points: [SegmentJson],
/// [SegmentSchema] and [TextForm].
///
/// To add a kind of leaf: its record in `domain.segment`; its name in [Format], its reading in
/// [NodeReader], its writing in [NodeWriter] and its alternative in [SegmentSchema]; in the text
/// form its reading in [TextNodes], its writing in [TextWriter] and its line of the grammar. An
/// operator needs nothing here: its id, the shape of its operands, whether it knows `ifMissing`,
/// another field or a text read as a number come from `domain.operator`, for the loader as for the
/// schema.
///
/// What the schema cannot say, and only the loader refuses: ids used twice; more than 64 levels, 5
/// 000 nodes, 100 000 listed values or 2 MB; a property written twice; numbers of more than 30
/// decimals; a zone that does not exist; a moment that does not exist (30 February).
/// `SchemaAgreementTest` compares the two on everything else.
///
/// Decisions:
/// - 2026-11-21 What is only a default is left out when written, so two documents of the same tree
///   are the same text (`RoundTripTest`).
/// - 2026-11-21 What the operator has no place for (an operand of another shape, `ifMissing` of a
///   positive operator) is refused when read, because it would silently mean nothing, and left out
///   when written, so that a draft can always be opened again (`RoundTripTest`).
/// - 2026-11-21 An event's *where* holds groups and conditions on properties only; `field`, `did`
///   and `inSegment` in there are refused with their path (`RejectionTest`).
/// - 2026-11-21 The window that has no end is absent in `did`; for a condition, where absent means
///   "not chosen yet", it is the word `"ever"` (`RoundTripTest`).
/// - 2026-11-25 The text form keeps everything but the ids of nodes; a text that was written is
///   written the same again after it was read (`TextFormTest`). Operators are their ids in words,
///   so a new one needs nothing there.
/// - 2026-11-25 Words a node could begin with in a later version are quoted when a field is called
///   so, so that texts kept today can be read then (`TextFormTest`).
/// - 2026-11-25 `"any"` and `"none"` as the count of items are read as the counts they are and
///   written so; `"all"` is no count and stays a word (`SetOperandsTest`).
@NullMarked
package app.quartier.document;

import org.jspecify.annotations.NullMarked;
