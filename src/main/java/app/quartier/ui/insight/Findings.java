package app.quartier.ui.insight;

import app.quartier.domain.data.Facet;
import app.quartier.domain.field.Field;
import app.quartier.text.Texts;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was found out about a segment besides its numbers.
///
/// @param reachable members that may be written to; null when nobody's consent is known
record Findings(Spread spread, Sample sample, @Nullable Long reachable, ZoneId zone) {

  /// How a field is spread, in one of the ways.
  record Spread(Distribution way, Facet facet) {

    /// What of which field is shown.
    String subject(Texts texts) {
      return texts.text(way.subject(), facet.field().labels().in(texts.locale()));
    }
  }

  /// A few members.
  ///
  /// @param fields what is told of each
  record Sample(List<Field> fields, List<Member> members) {}

  /// A contact and its cells, one per field of the sample, null when missing.
  record Member(String key, List<@Nullable Object> cells) {}
}
