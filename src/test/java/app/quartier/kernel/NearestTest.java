package app.quartier.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  private static final List<String> OPERATORS =
      List.of("equals", "isNot", "anyOf", "noneOf", "contains", "notContains", "atLeast", "atMost");

  @ParameterizedTest
  @CsvSource({
    "equal, equals",
    "eqauls, equals",
    "EQUALS, equals",
    "isnot, isNot",
    "is_not, isNot",
    "anyof, anyOf",
    "oneOf, noneOf",
    "contain, contains",
    "notcontain, notContains",
    "atLest, atLeast",
    "atMots, atMost"
  })
  void a_misspelled_name_finds_the_one_that_was_meant(String name, String meant) {
    assertEquals(Optional.of(meant), Nearest.to(name, OPERATORS));
  }

  @Test
  void a_name_that_resembles_nothing_finds_nothing() {
    assertEquals(Optional.empty(), Nearest.to("zzzzzzzzzzzz", OPERATORS));
    assertEquals(Optional.empty(), Nearest.to("equals", List.of()));
  }

  @Test
  void among_equally_near_names_the_first_of_the_alphabet_is_taken() {
    assertEquals(Optional.of("bar"), Nearest.to("bax", List.of("bay", "bar")));
  }

  @Test
  void a_short_name_may_be_two_letters_away() {
    assertEquals(Optional.of("of"), Nearest.to("as", List.of("of")));
    assertEquals(Optional.empty(), Nearest.to("", List.of("ago")));
  }
}
