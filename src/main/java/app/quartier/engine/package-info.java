/// Counts: a workspace's data as columns and bitmaps in memory, and the evaluation of segments over
/// them.
///
/// Imports `domain` and `kernel`; the bitmap library is known to one type only. [Engine] loads a
/// source into an [EngineVersion], the one thing other packages see; it answers the ports of
/// `domain.data`.
///
/// To add a core question: the compiler names each switch that must know it; a question about one
/// field is answered by its column, any other gets a class like the one that counts events. To add
/// a column type: a record of the sealed `Column`, its builder, its facet.
///
/// Decisions
/// - 2026-11-21 A leaf is answered over all contacts and kept under what was asked, without ids and
///   with windows as row numbers; brackets are bitmap algebra over these answers. Kept by
///   `LeafCacheTest`.
/// - 2026-11-21 The effect of a node comes from what the rule would match if the node matched
///   everyone and no one, never from evaluating a second tree. Kept by `NodeNumbersTest`, which
///   does evaluate the second tree.
/// - 2026-11-25 The numbers in a text column are a column of their own, made when they are first
///   asked for; a rank is found by selection, without sorting. Kept by `ComparisonQuestionTest`.
/// - 2026-11-21 Texts are UTF-8 bytes searched as bytes; numbers are multiples of their common
///   divisor, so most columns take four bytes a contact. Kept by `ColumnTest`.
/// - 2026-11-25 Sets are coded: items once, different sets once, a code a row. A question goes to
///   each item, then to each set, then to the rows; fields of few items keep a bitmap per item. Who
///   has several items is in several bars of a facet, so its whole is told apart. Kept by
///   `SetColumnTest`.
/// - 2026-11-25 The distribution of a property counts the events there are at the instant asked
///   for, like every other number. Kept by `FacetTest`.
/// - 2026-11-25 What changes only how quickly an answer comes (when a bitmap is kept, when few
///   events are sorted rather than counted, how much is reserved) is told by no test of answers;
///   most changes that the mutation run lists as unnoticed are of that kind.
/// - 2026-11-25 Places are whole steps of latitude and longitude; the rectangle around the circle
///   is looked at before any sine is taken. Kept by `PlaceColumnTest`.
/// - 2026-11-25 Fields of contacts are indexed when they are asked, numbers when they are asked
///   again: of these the rows are known in the order of their values, and as sets at 64 places of
///   it (`ValueOrderTest`), texts have the rows of each (`PostingsTest`). Events are not: their
///   windows are slices, and each would cost twelve bytes.
/// - 2026-11-26 Parts of dates go to each hour or day there is, then to the rows in the order of
///   their values: a weekday costs the rows it finds. Kept by `DatePartsTest`.
/// - 2026-11-25 The size of the rule without a leaf is counted, never made; only brackets hand down
///   what the rule would be with and without them. Kept by `NodeNumbersTest`.
/// - 2026-11-25 A new data version takes over the columns, the events and the answers to leaves
///   that nothing has been written to since. Columns only while the contacts are the same ones, as
///   they have a row for each. Kept by `TakenOverTest`, and `RenewingTest` over a workspace.
/// - 2026-11-25 Computing is shared out on the JDK's common pool, in `Shares` alone: an executor
///   handed down to every column would say nothing more, since little but arithmetic runs there
///   (the first question about events reads them) and whoever asks takes part. Kept by
///   `ArchitectureTest`.
/// - 2026-11-25 How everybody is spread over a field is counted once a data version (`FacetTest`).
/// - 2026-11-25 Leaves are asked side by side; above them the rule is worked out stretch by
///   stretch, as plain bits in a few arrays used again and again, since compressed sets cost memory
///   for each of hundreds of steps. Kept by `NodeNumbersTest`, several stretches and threads by
///   `StretchesTest`.
@NullMarked
package app.quartier.engine;

import org.jspecify.annotations.NullMarked;
