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
  private static final int FRENCH = 12;

  @Override
  public Reading read(String written) {
    String text = Blanks.trim(written);
    if (text.isEmpty()) {
      return Reading.EMPTY;
    }
    if (isFrench(text)) {
      return new Reading.Read(text);
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

  /// `+33` and nine digits, the first not 0: what most files here hold is in its last form already.
  private static boolean isFrench(String text) {
    if (text.length() != FRENCH || !text.startsWith("+33") || text.charAt(3) == '0') {
      return false;
    }
    for (int i = 3; i < FRENCH; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
