package app.quartier.value;

import app.quartier.domain.field.FieldType;
import org.jspecify.annotations.Nullable;

/// Reads one written value as a cell. Readers hold no state and are safe from any thread.
@FunctionalInterface
public interface ValueReader {

  Reading read(String written);

  /// The reader of a type.
  ///
  /// @param currency of a money field: amounts written in another currency are refused; else null
  static ValueReader of(FieldType type, @Nullable String currency, Conventions conventions) {
    return switch (type) {
      case TEXT, CHOICE -> new TextReader(TextReader.LONGEST, false);
      case POSTCODE -> new TextReader(16, true);
      case NUMBER -> new NumberReader(conventions.decimal());
      case MONEY -> new MoneyReader(conventions.decimal(), currency);
      case DATE -> new DateReader(conventions);
      case INSTANT -> new InstantReader(conventions);
      case YES_NO -> new YesNoReader();
      case EMAIL -> new EmailReader();
      case PHONE -> new PhoneReader(conventions.region());
      case COUNTRY -> new CountryReader();
      case SET -> new SetReader();
      case PLACE -> new PlaceReader();
    };
  }
}
