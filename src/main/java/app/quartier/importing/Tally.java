package app.quartier.importing;

import app.quartier.domain.intake.BatchCounts;

/// Counts the fates of rows while they are taken.
final class Tally {
  long created;
  long changed;
  long unchanged;
  long rejected;
  long rejectedCells;
  long repeated;

  BatchCounts counts() {
    long read = created + changed + unchanged + rejected;
    return new BatchCounts(read, created, changed, unchanged, rejected, rejectedCells, repeated);
  }
}
