package app.quartier.importing;

import app.quartier.domain.field.FieldType;
import app.quartier.kernel.Problem;
import app.quartier.value.DateOrder;
import java.util.List;
import java.util.Optional;

/// Where every column goes, and what was decided on the way.
///
/// @param targets in order of columns; columns left out have none
/// @param decimal of most numbers
/// @param dateOrder of most dates
/// @param settled what was decided for every column
/// @param notes about doubtful decisions
record Plan(
    List<Target> targets,
    char decimal,
    DateOrder dateOrder,
    Told settled,
    List<Problem> notes,
    long rows) {

  Plan {
    targets = List.copyOf(targets);
    notes = List.copyOf(notes);
  }

  Optional<Target> use(Target.Use use) {
    return targets.stream().filter(t -> t.use() == use).findFirst();
  }

  /// The target whose values say in which country a phone number is.
  Optional<Target> country() {
    return targets.stream()
        .filter(t -> t.type() == FieldType.COUNTRY && t.key().equals("country"))
        .findFirst();
  }
}
