package app.quartier.trees;

import app.quartier.oracle.Oracle;
import app.quartier.oracle.OracleAlmanac;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/// One case of the conformance file: a segment over a few contacts, and who is in it, both written
/// by hand.
///
/// @param row of the semantics table
/// @param document of the segment, JSON
/// @param expected ids, ascending
/// @param refused the problems with which the segment is turned down, each with its place; empty
///   when it is evaluated
record Written(
    String row,
    String name,
    World world,
    Instant at,
    String document,
    List<Integer> expected,
    List<Complaint> refused,
    String why) {

  /// A handful of contacts, with the zone of their workspace and its saved segments.
  record World(String name, ZoneId zone, Dataset data) {

    Oracle.World asked() {
      return new Oracle.World(
          Shop.oracleSchema(),
          data.contacts(),
          data.saved(),
          data.members(),
          zone,
          OracleAlmanac.USUAL);
    }
  }

  /// A problem and where in the document it lies.
  record Complaint(String key, String path) {}

  @Override
  public String toString() {
    return row + ": " + name + "\n" + why + "\n" + document + "\nat " + at + ", " + world.name();
  }
}
