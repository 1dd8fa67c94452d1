package app.quartier.value;

import app.quartier.domain.field.Point;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads places as degrees: latitude, then longitude, between a comma, a semicolon or blanks, with
/// a decimal point or comma, a degree sign and the letter of the direction if there are any:
/// `48.8566, 2.3522`, `48,8566; 2,3522`, `33.86° S 151.21° E`.
record PlaceReader() implements ValueReader {
  private static final String DEGREES = "([+-]?\\d{1,3}(?:[.,]\\d{1,17})?) ?°? ?";
  private static final Pattern PAIR =
      Pattern.compile(
          "\\(?" + DEGREES + "([NS])?(?: ?[;,/] ?| )" + DEGREES + "([EWO])?\\)?",
          Pattern.CASE_INSENSITIVE);

  @Override
  public Reading read(String written) {
    String text = plain(written);
    if (text.isEmpty()) {
      return Reading.EMPTY;
    }
    int comma = text.indexOf(',');
    if (comma > 0 && isDegrees(text, 0, comma)) {
      int second = text.startsWith(" ", comma + 1) ? comma + 2 : comma + 1;
      if (isDegrees(text, second, text.length())) {
        return place(
            Double.parseDouble(text.substring(0, comma)),
            Double.parseDouble(text.substring(second)));
      }
    }
    Matcher pair = PAIR.matcher(text);
    if (!pair.matches()) {
      return Reading.unreadable("problem.value.place");
    }
    return place(degrees(pair.group(1), pair.group(2)), degrees(pair.group(3), pair.group(4)));
  }

  /// As programs write them, with a point: the expression is for the other forms.
  private static boolean isDegrees(String text, int from, int to) {
    int at = from < to && text.charAt(from) == '-' ? from + 1 : from;
    int whole = digits(text, at, to);
    int point = at + whole;
    if (whole < 1 || whole > 3 || point == to) {
      return whole >= 1 && whole <= 3;
    }
    int decimals = digits(text, point + 1, to);
    return text.charAt(point) == '.'
        && decimals >= 1
        && decimals <= 17
        && point + 1 + decimals == to;
  }

  private static int digits(String text, int from, int to) {
    int at = from;
    while (at < to && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at - from;
  }

  private static Reading place(double lat, double lon) {
    return Math.abs(lat) <= 90 && Math.abs(lon) <= 180
        ? new Reading.Read(new Point(lat, lon))
        : Reading.unreadable("problem.value.place.range");
  }

  /// Every run of blanks as one space, every minus as `-`.
  private static String plain(String written) {
    String trimmed = Blanks.trim(written);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < trimmed.length(); i++) {
      char c = trimmed.charAt(i);
      if (!Blanks.isBlank(c)) {
        text.append(c == '\u2212' ? '-' : c);
      } else if (text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
      }
    }
    return text.toString();
  }

  private static double degrees(String number, @Nullable String direction) {
    double degrees = Double.parseDouble(number.replace(',', '.'));
    boolean negative = direction != null && "SWOswo".contains(direction);
    return negative ? -degrees : degrees;
  }
}
