package app.quartier.kernel;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;

/// The domain of an e-mail address, in the one spelling domains are compared in: lower case, in
/// ASCII (`bücher.de` is `xn--bcher-kva.de`). Safe from any thread.
public final class MailDomain {
  private static final int LONGEST = 253;

  private MailDomain() {}

  /// What follows the last `@`; the empty text when nothing does.
  public static String of(String address) {
    String written = address.substring(address.lastIndexOf('@') + 1);
    return written.length() == address.length() ? "" : ascii(written.strip()).orElse("");
  }

  /// A domain somebody wrote, perhaps with the `@` before it; empty when it cannot be one.
  public static Optional<String> written(String domain) {
    String bare = domain.strip();
    String name = bare.startsWith("@") ? bare.substring(1) : bare;
    return ascii(name).filter(MailDomain::isDomain);
  }

  private static Optional<String> ascii(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.chars().allMatch(c -> c < 0x80)) {
      return Optional.of(lower);
    }
    try {
      return Optional.of(IDN.toASCII(lower).toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException notADomain) {
      return Optional.empty();
    }
  }

  private static boolean isDomain(String name) {
    return !name.isEmpty()
        && name.length() <= LONGEST
        && name.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '@' && c != ',' && c != ';')
        && !name.startsWith(".")
        && !name.endsWith(".")
        && !name.contains("..");
  }
}
