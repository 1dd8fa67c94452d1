package app.quartier.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Domains of addresses, and domains as people write them.
class MailDomainTest {
  @ParameterizedTest
  @CsvSource({
    "a@orange.fr, orange.fr",
    "a@Mail.Orange.FR, mail.orange.fr",
    "\"x@y\"@z.fr, z.fr",
    "a@bücher.de, xn--bcher-kva.de",
    "a@BÜCHER.DE, xn--bcher-kva.de",
    "nobody, ''",
    "a@, ''",
  })
  void followsTheLastAt(String address, String domain) {
    assertEquals(domain, MailDomain.of(address));
  }

  @ParameterizedTest
  @CsvSource({
    "orange.fr, orange.fr",
    "@Orange.fr, orange.fr",
    "' bücher.de ', xn--bcher-kva.de",
  })
  void isTakenAsItIsWritten(String written, String domain) {
    assertEquals(Optional.of(domain), MailDomain.written(written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "@", "a@b.fr", "a b.fr", "orange.fr,free.fr", ".fr", "a..fr", "fr."})
  void isRefused(String written) {
    assertEquals(Optional.empty(), MailDomain.written(written));
  }
}
