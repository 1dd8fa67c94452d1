package app.quartier.value;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.regex.Pattern;

/// Reads phone numbers as E.164 (`+33612345678`); numbers without country code belong to a region.
public record PhoneReader(String region) implements ValueReader {
  private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();
  private static final Pattern POWER = Pattern.compile("\\d+([.,]\\d+)?[eE]\\+?\\d+");

  @Override
  public Reading read(String written) {
    String text = Blanks.trim(written);
    if (text.isEmpty()) {
      return Reading.EMPTY;
    }
    if (POWER.matcher(text).matches()) {
      return Reading.unreadable("problem.value.phonePower");
    }
    if (text.startsWith("'")) {
      text = text.substring(1);
    }
    try {
      PhoneNumber number = PHONES.parse(text, region);
      if (PHONES.isPossibleNumber(number)) {
        return new Reading.Read(PHONES.format(number, PhoneNumberFormat.E164));
      }
      return Reading.unreadable("problem.value.phone");
    } catch (NumberParseException notANumber) {
      return Reading.unreadable("problem.value.phone");
    }
  }
}
