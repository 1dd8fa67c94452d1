package app.quartier.ui.insight;

import app.quartier.domain.data.Facet;
import app.quartier.domain.field.Field;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What was found out about a segment besides its numbers.
///
/// @param sampleFields what the sample tells of each contact
/// @param names of the saved segments, by id
record Findings(
    Facet facet,
    List<Field> sampleFields,
    List<Member> sample,
    Map<String, String> names,
    ZoneId zone) {

  /// A contact and its cells, one per sample field, null when missing.
  record Member(String key, List<@Nullable Object> cells) {}
}
