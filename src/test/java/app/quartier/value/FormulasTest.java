package app.quartier.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.domain.field.FieldType;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a spreadsheet would run is made harmless, and nothing else is touched.
class FormulasTest {

  @Test
  void textsThatWouldRunGetAnApostrophe() {
    List<String> dangerous =
        List.of(
            "=1+1",
            "+33 6 12",
            "-2",
            "@SUM(A1)",
            "\tx",
            "\rx",
            "\nx",
            "  =1",
            "\u00a0=1",
            "\u200b=1",
            "\ufeff=1",
            "\u0000=1",
            "＝1",
            "＋1",
            "－1",
            "＠x",
            " ＝cmd",
            "=1\r\n=2");
    assertEquals(
        dangerous.stream().map(text -> "'" + text).toList(),
        dangerous.stream().map(text -> Formulas.neutralised(FieldType.TEXT, text)).toList());
  }

  @Test
  void otherTextsAreLeftAlone() {
    List<String> harmless = List.of("", " ", "a=b", "Jean-Luc", "a@b.fr", "1-2", "'=1", "é", "(1)");
    assertEquals(
        harmless,
        harmless.stream().map(text -> Formulas.neutralised(FieldType.TEXT, text)).toList());
  }

  @Test
  void numbersAndPhonesKeepTheirSign() {
    assertEquals("-12,5", Formulas.neutralised(FieldType.NUMBER, "-12,5"));
    assertEquals("-3,00", Formulas.neutralised(FieldType.MONEY, "-3,00"));
    assertEquals("+33612345678", Formulas.neutralised(FieldType.PHONE, "+33612345678"));
    assertEquals("'+33612345678+1", Formulas.neutralised(FieldType.PHONE, "+33612345678+1"));
    assertEquals("'+1", Formulas.neutralised(FieldType.POSTCODE, "+1"));
  }

  @Test
  void aGuardedCellComesBackExactly() {
    List<String> cells =
        List.of("=1", " =cmd", "＝cmd", "'=1", "-5", "'-5", "+33 6 12", "-5+cmd", "'", "", "l'été");
    List<String> guarded =
        List.of(
            "'=1", "' =cmd", "'＝cmd", "''=1", "-5", "'-5", "+33 6 12", "'-5+cmd", "'", "", "l'été");
    assertEquals(guarded, cells.stream().map(Formulas::guarded).toList());
    assertEquals(cells, guarded.stream().map(Formulas::unguarded).toList());
  }
}
