package app.quartier.domain.intake;

/// What became of the rows of a file: `read = created + changed + unchanged + rejected`.
///
/// A contact that several rows of a file name is judged once, by what all its rows together leave
/// (later rows win, empty cells say nothing) compared with what the workspace has: its first row
/// counts as created, changed or unchanged, every other row as unchanged and repeated. An event
/// with a number is treated the same way. So the same file again creates and changes nothing.
///
/// @param rejectedCells values left out of rows that were taken
/// @param repeated rows (counted above) whose contact, or event, stood earlier in the file
public record BatchCounts(
    long read,
    long created,
    long changed,
    long unchanged,
    long rejected,
    long rejectedCells,
    long repeated) {}
