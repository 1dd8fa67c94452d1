package app.quartier.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts read as numbers, in millionths, written by hand.
class WrittenNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "10|10000000",
        "10,5|10500000",
        "10.5|10500000",
        " 10.50 |10500000",
        "\u00a07\u202f|7000000",
        "+3|3000000",
        "-3|-3000000",
        "\u22123|-3000000",
        "1 250|1250000000",
        "1\u202f250\u202f000,25|1250000250000",
        "1,250|1250000",
        "007|7000000",
        "-0|0",
        "0.000001|1",
        "0.0000010|1",
        "999999999999.999999|999999999999999999",
        "000000000000000001|1000000"
      })
  void isRead(String text, long millionths) {
    assertEquals(OptionalLong.of(millionths), WrittenNumber.millionths(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "XL",
        "10 cm",
        "1e3",
        ",5",
        "5,",
        "1.250,00",
        "1,250.00",
        "12 50",
        "1 2500",
        "1  250",
        "- 3",
        "--3",
        "0.0000001",
        "1000000000000",
        "\u0661",
        "0x10",
        "1_000",
        "NaN"
      })
  void isNone(String text) {
    assertEquals(OptionalLong.empty(), WrittenNumber.millionths(text));
  }
}
