package app.quartier.value;

import com.sanctionco.jmail.EmailValidator;
import com.sanctionco.jmail.JMail;
import java.net.IDN;
import java.util.Locale;

/// Reads e-mail addresses: trimmed, lower case, the domain in ASCII; a display name, angle brackets
/// and `mailto:` go. No rules of single providers.
record EmailReader() implements ValueReader {
  private static final EmailValidator VALID = JMail.strictValidator().requireTopLevelDomain();
  private static final int LONGEST = 254;

  /// What stands before the `@` may not be longer, and no word of a domain.
  private static final int LONGEST_PART = 63;

  @Override
  public Reading read(String written) {
    String address = bare(Blanks.trim(written)).toLowerCase(Locale.ROOT);
    if (address.isEmpty()) {
      return Reading.EMPTY;
    }
    int at = address.lastIndexOf('@');
    if (at < 1 || at == address.length() - 1 || address.length() > LONGEST) {
      return Reading.unreadable("problem.value.email");
    }
    if (isPlain(address, 0, at, "._-") && isPlainDomain(address, at + 1)) {
      return new Reading.Read(address);
    }
    String domain = address.substring(at + 1);
    String ascii = domain(domain);
    String normal = ascii.equals(domain) ? address : address.substring(0, at) + "@" + ascii;
    if (ascii.isEmpty() || !VALID.isValid(normal)) {
      return Reading.unreadable("problem.value.email");
    }
    return new Reading.Read(normal);
  }

  /// Letters and digits with single separators between them: most addresses are so, and need no
  /// closer look.
  private static boolean isPlain(String text, int from, int to, String separators) {
    boolean alone = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!letter && (!alone || separators.indexOf(c) < 0)) {
        return false;
      }
      alone = letter;
    }
    return alone && to - from <= LONGEST_PART;
  }

  private static boolean isPlainDomain(String address, int from) {
    int last = address.lastIndexOf('.');
    for (int i = last + 1; i < address.length(); i++) {
      if (address.charAt(i) < 'a') {
        return false;
      }
    }
    return last > from
        && address.length() - last > 2
        && isPlain(address, from, address.length(), ".-");
  }

  private static String bare(String text) {
    String address = text;
    int open = address.lastIndexOf('<');
    if (open >= 0 && address.endsWith(">")) {
      address = address.substring(open + 1, address.length() - 1);
    }
    if (address.regionMatches(true, 0, "mailto:", 0, 7)) {
      address = address.substring(7);
      int query = address.indexOf('?');
      address = query < 0 ? address : address.substring(0, query);
    }
    return Blanks.trim(address);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static String domain(String written) {
    if (isAscii(written)) {
      return written;
    }
    try {
      return IDN.toASCII(written).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException notADomain) {
      return "";
    }
  }
}
