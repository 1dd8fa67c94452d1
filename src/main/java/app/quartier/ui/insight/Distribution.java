package app.quartier.ui.insight;

import app.quartier.domain.data.Facet;
import app.quartier.domain.data.Facet.Bar;
import app.quartier.domain.field.Field;
import app.quartier.workspace.Counted;
import java.time.ZoneId;
import java.util.List;

/// A way to show how a field is spread: which bars there are, and what each of them says.
///
/// To add a chart: a class and its line in [Distributions].
interface Distribution {

  /// Key of its name in the list of ways.
  String name();

  /// Key of what is shown of the field {0}.
  String subject();

  boolean fits(Field field);

  /// Counts the bars. Not for the window's thread.
  Facet of(Counted counted, Field field);

  /// The questions that together find the contacts of a bar; none when no condition can.
  ///
  /// @param zone in which days begin
  List<Question> questions(Bar bar, Field field, ZoneId zone);
}
