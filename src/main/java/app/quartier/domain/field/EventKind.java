package app.quartier.domain.field;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A kind of event: what happened (`open`, `order`), and which properties its events have.
///
/// @param properties without the event time, which [#property] knows as `@at`
public record EventKind(int id, String key, Labels labels, Role role, List<Field> properties) {

  /// Property key of an order's status; its value for a paid order is [#PAID].
  public static final String STATUS = "status";

  public static final String PAID = "paid";

  private static final String AT = "@at";

  /// What family of events it belongs to.
  public enum Role {
    EMAIL,
    WEB,
    ORDER,
    CONSENT,
    CUSTOM
  }

  public EventKind {
    properties = List.copyOf(properties);
  }

  /// The property with this key, `@at` included.
  public Optional<Field> property(String name) {
    if (name.equals(AT)) {
      return Optional.of(at());
    }
    return properties.stream().filter(p -> p.key().equals(name)).findFirst();
  }

  /// Every property, the event time last.
  public List<Field> all() {
    return Stream.concat(properties.stream(), Stream.of(at())).toList();
  }

  /// The time of the event, as a property.
  public Field at() {
    return new Field(
        0, AT, key, new Labels("date", "date"), FieldType.INSTANT, null, Field.Origin.BUILTIN);
  }
}
