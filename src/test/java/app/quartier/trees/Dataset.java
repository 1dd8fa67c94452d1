package app.quartier.trees;

import app.quartier.domain.field.Almanac;
import app.quartier.domain.segment.Segment;
import app.quartier.oracle.Oracle;
import app.quartier.oracle.OracleAlmanac;
import app.quartier.oracle.OracleContact;
import app.quartier.oracle.OracleMembers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A list of contacts with what they did, the lists and imports they are in, and the saved segments
/// over it.
///
/// @param ids the dense ids of the contacts, ascending with holes, one per contact
record Dataset(
    List<Integer> ids,
    List<OracleContact> contacts,
    OracleMembers members,
    Map<String, Segment> saved,
    Almanac almanac) {

  Oracle.World world() {
    return new Oracle.World(
        Shop.oracleSchema(), contacts, saved, members, Shop.ZONE, oracleAlmanac());
  }

  private OracleAlmanac oracleAlmanac() {
    return new OracleAlmanac(almanac.weekStart(), almanac.leapDay() == Almanac.LeapDay.MARCH_1);
  }

  Dataset with(Map<String, Segment> segments) {
    return new Dataset(ids, contacts, members, segments, almanac);
  }

  /// The ids of the contacts whose entry is true.
  List<Integer> ids(boolean[] in) {
    List<Integer> out = new ArrayList<>();
    for (int i = 0; i < in.length; i++) {
      if (in[i]) {
        out.add(ids.get(i));
      }
    }
    return out;
  }
}
