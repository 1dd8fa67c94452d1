package app.quartier.domain.intake;

/// What became of the rows of a file: `read = created + changed + unchanged + rejected`.
///
/// A row that repeats a contact of the same file is compared with what the earlier row left, so it
/// counts as changed or unchanged.
///
/// @param rejectedCells values left out of rows that were taken
/// @param repeated rows (counted above) whose contact stood earlier in the file
public record BatchCounts(
    long read,
    long created,
    long changed,
    long unchanged,
    long rejected,
    long rejectedCells,
    long repeated) {}
