package app.quartier.ui.builder.editors;

import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.FieldType;
import org.kordamp.ikonli.feather.Feather;

/// The icon of each type and kind.
final class Icons {
  private Icons() {}

  static Feather of(FieldType type) {
    return switch (type) {
      case TEXT -> Feather.TYPE;
      case NUMBER -> Feather.HASH;
      case MONEY -> Feather.CREDIT_CARD;
      case DATE -> Feather.CALENDAR;
      case INSTANT -> Feather.CLOCK;
      case YES_NO -> Feather.TOGGLE_LEFT;
      case CHOICE -> Feather.LIST;
      case EMAIL -> Feather.AT_SIGN;
      case PHONE -> Feather.PHONE;
      case COUNTRY -> Feather.GLOBE;
      case POSTCODE -> Feather.MAP_PIN;
      case SET -> Feather.TAG;
      case PLACE -> Feather.MAP;
    };
  }

  static Feather of(EventKind.Role role) {
    return switch (role) {
      case EMAIL -> Feather.MAIL;
      case WEB -> Feather.MOUSE_POINTER;
      case ORDER -> Feather.SHOPPING_BAG;
      case CONSENT -> Feather.CHECK_CIRCLE;
      case CUSTOM -> Feather.ACTIVITY;
    };
  }
}
