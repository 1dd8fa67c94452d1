/// The core as SQL: a lowered segment becomes one jOOQ select, for any dialect.
///
/// Imports `domain`, `kernel` and jOOQ. What the tables are called, what is visible in them and how
/// a dialect folds text comes through the port [SqlSchema]; nothing here knows H2. A new core
/// record is a compile error in `Questions`; a new dialect is an implementation of the port.
///
/// What every dialect gets:
/// - Nothing is decided here: windows come as inclusive UTC bounds, bound as `DATE`, `TIMESTAMP
///   WITH TIME ZONE` or `DECIMAL` values; open ends are left out, an empty range is `FALSE`. No
///   zone functions but one, no division, no string-built values.
/// - Missing: a positive question about `NULL` is `NULL`, which every place that could turn it over
///   takes as false: `NOT COALESCE(p, FALSE)`; a negative one is `CASE WHEN col IS NULL THEN
///   :ifMissing ELSE NOT p END`. Never `NOT IN (subquery)`.
/// - Field tables are `LEFT JOIN`ed once each by contact; a correlated subquery would be refused by
///   Trino and run per row elsewhere.
/// - Events are one pass per leaf: `id IN (SELECT contact … GROUP BY contact HAVING COUNT(*) …)`. A
///   count that zero satisfies asks for those outside the limits and denies it, so contacts without
///   events count as 0. The tables need no index by contact.
/// - Listed values: up to 50 as an `IN` list, more as one array bind through `UNNEST`; H2 allows
///   100 000 parameters, PostgreSQL 32 767, an array is one.
/// - Text: both sides folded, the column by [SqlSchema#folded]; parts by `LIKE … ESCAPE '!'` with
///   `%`, `_` and `!` escaped in the bound value. On H2 the fold is the alias `QUARTIER_FOLD(text,
///   mode)`; PostgreSQL and Trino need a function of the same rules or a folded column beside.
/// - Patterns without `?` are `LIKE`; those with it, regular expressions, domains of addresses,
///   texts read as numbers and the local day of an instant beside a date are functions that the
///   database is given, see [SqlFunctions].
/// - Ranks: `ROW_NUMBER() OVER (ORDER BY value, id)` over the contacts with a value, so no nulls
///   are ordered and ties go by ascending id; n % of `COUNT(*) OVER ()` by multiplication.
/// - Members are ordered by contact id.
///
/// - Parts of dates: `EXTRACT` from the date, or from [SqlSchema#local] of an instant, the only
///   zone function there is (H2: `AT TIME ZONE`).
/// - Held: `id IN (SELECT contact … GROUP BY contact HAVING MAX(changed) …)`, and for those whom no
///   change names, the time [PastPlace] gives otherwise.
///
/// Decisions:
/// - 2026-11-21 Events are counted by grouping, not by a correlated count, because event tables
///   have no index by contact and a correlated count would scan them once per contact
///   (`SegmentSqlTest`, `RandomTreesTest`).
/// - 2026-11-25 Sets are arrays whose items are reached by place (`generateSeries` up to the size),
///   not unnested, as H2 cannot unnest a column of the outer row (`RandomTreesTest`).
/// - 2026-11-25 A distance is compared by its haversine with bound values, in the order of
///   operations of [app.quartier.domain.core.Sphere], so H2, which computes with Java's `Math`, and
///   the engine agree to the last bit, the border included; other databases may differ by a
///   rounding there, and close to the other side of the earth a few centimetres are lost in it
///   (`RandomTreesTest`, `PlaceColumnTest`).
@NullMarked
package app.quartier.sql;

import org.jspecify.annotations.NullMarked;
