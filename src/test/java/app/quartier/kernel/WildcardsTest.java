package app.quartier.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Patterns of `*` and `?`.
class WildcardsTest {
  @ParameterizedTest
  @CsvSource({
    "AB-*-?,   AB-12-X,   true",
    "AB-*-?,   AB--X,     true",
    "AB-*-?,   AB-12-XY,  false",
    "AB-*-?,   xAB-1-X,   false",
    "*,        '',        true",
    "?,        '',        false",
    "'',       '',        true",
    "'',       a,         false",
    "?,        é,         true",
    "?,        😀,        true",
    "??,       😀,        false",
    "*é?,      caféx,     true",
    "a*b*c,    aXbXbYc,   true",
    "a*b*c,    aXcXb,     false",
    "100%,     100%,      true",
    "100%,     1000,      false",
    "a_b,      aXb,       false",
    "a.b,      aXb,       false",
    "**a**,    bab,       true",
  })
  void describesAWholeText(String pattern, String text, boolean expected) {
    assertEquals(expected, new Wildcards(pattern).match(text));
  }

  @Test
  void manyStarsTakeNoLongerThanTextTimesPattern() {
    Wildcards pattern = new Wildcards("*a".repeat(200) + "b");
    String text = "a".repeat(20_000);
    assertTimeout(Duration.ofSeconds(5), () -> assertEquals(false, pattern.match(text)));
  }
}
