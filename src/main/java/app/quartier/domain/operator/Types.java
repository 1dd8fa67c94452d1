package app.quartier.domain.operator;

import static app.quartier.domain.field.FieldType.CHOICE;
import static app.quartier.domain.field.FieldType.COUNTRY;
import static app.quartier.domain.field.FieldType.DATE;
import static app.quartier.domain.field.FieldType.EMAIL;
import static app.quartier.domain.field.FieldType.INSTANT;
import static app.quartier.domain.field.FieldType.MONEY;
import static app.quartier.domain.field.FieldType.NUMBER;
import static app.quartier.domain.field.FieldType.PHONE;
import static app.quartier.domain.field.FieldType.PLACE;
import static app.quartier.domain.field.FieldType.POSTCODE;
import static app.quartier.domain.field.FieldType.SET;
import static app.quartier.domain.field.FieldType.TEXT;
import static app.quartier.domain.field.FieldType.YES_NO;

import app.quartier.domain.field.FieldType;
import java.util.Set;

/// Families of field types that operators fit.
final class Types {
  static final Set<FieldType> TEXTS = Set.of(TEXT, CHOICE, EMAIL, PHONE, COUNTRY, POSTCODE);
  static final Set<FieldType> NUMBERS = Set.of(NUMBER, MONEY);
  static final Set<FieldType> TIMES = Set.of(DATE, INSTANT);
  static final Set<FieldType> INSTANTS = Set.of(INSTANT);
  static final Set<FieldType> TEXTS_AND_NUMBERS =
      Set.of(TEXT, CHOICE, EMAIL, PHONE, COUNTRY, POSTCODE, NUMBER, MONEY);
  static final Set<FieldType> ORDERED = Set.of(NUMBER, MONEY, DATE, INSTANT);
  static final Set<FieldType> EMAILS = Set.of(EMAIL);
  static final Set<FieldType> YES_NOS = Set.of(YES_NO);

  /// Those whose values are one thing, not several.
  static final Set<FieldType> SINGLE =
      Set.of(TEXT, CHOICE, EMAIL, PHONE, COUNTRY, POSTCODE, NUMBER, MONEY, DATE, INSTANT, YES_NO);

  static final Set<FieldType> SETS = Set.of(SET);
  static final Set<FieldType> PLACES = Set.of(PLACE);
  static final Set<FieldType> EVERY = Set.of(FieldType.values());

  private Types() {}
}
