/// How long counting takes, beside peers that answer the same questions in the same run: DuckDB in
/// process, on small sizes the product's own SQL on H2, and the same SQL on PostgreSQL when the
/// address of a server is given.
///
/// `Benchmark` is a program; `BenchmarkTest` runs it at a small size to keep it working. May import
/// everything but the windows. A new kind of condition gets a line in `TextQuestions`,
/// `ValueQuestions`, `FactQuestions` or `EventQuestions`: once as segments are written, once in
/// DuckDB's SQL. All counts must agree or the run fails.
///
/// Decisions
/// - 2026-11-25 First evaluation means: columns and what they index in memory, no answer to any
///   leaf. What the very first question took, which made the indexes, is printed beside it.
///   Operands are drawn anew for each round, and the seed is printed.
/// - 2026-11-25 DuckDB gets what helps it: typed tables, texts already folded, choices as enums,
///   events in the order of time, one table a kind, prepared statements, and the better of two
///   formulations of each question (`PeerQuery.Form`). It only counts, where the engine gives the
///   numbers of every node too.
/// - 2026-11-25 PostgreSQL gets texts already folded, as DuckDB does, which makes the product's SQL
///   need no function of its own there; it gets no index but the contacts' key, as a workspace has
///   none, and is asked after `VACUUM ANALYZE`. No test has a server; `PostgresTest` keeps what one
///   would be sent, `OwnSql` compares the counts.
/// - 2026-11-26 Of first counts and edits the engine is asked all, then DuckDB all, each as if it
///   had the machine to itself. Asked in turn, the engine came right after DuckDB, whose threads
///   were awake and whose tables filled the caches of the processor, and took twice as long as in a
///   row (1.2 times after a rest of 5 ms), while DuckDB's second form came after its own first.
///   Windows and insights are still asked in turn, to the engine's disadvantage.
/// - 2026-11-25 No assertion about time anywhere: times are read, counts are compared
///   (`BenchmarkTest`).
@NullMarked
package app.quartier.bench;

import org.jspecify.annotations.NullMarked;
