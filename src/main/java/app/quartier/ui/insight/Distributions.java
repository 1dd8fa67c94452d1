package app.quartier.ui.insight;

import app.quartier.domain.field.Catalog;
import app.quartier.domain.field.Field;
import java.util.List;

/// The list of all ways to show how a field is spread; the first that fits is shown first.
final class Distributions {
  static final List<Distribution> ALL = List.of(new Values(), new Domains());

  private Distributions() {}

  static List<Distribution> fitting(Field field) {
    return ALL.stream().filter(way -> way.fits(field)).toList();
  }

  /// The fields that can be shown; places cannot, as they have no bars.
  static List<Field> drawn(Catalog catalog) {
    return catalog.fields().stream().filter(field -> !fitting(field).isEmpty()).toList();
  }
}
