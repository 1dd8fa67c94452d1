package app.quartier.ui.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Window;
import app.quartier.text.Texts;
import app.quartier.ui.builder.editors.Wording;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Tokens say windows of days as sentences do.
final class WordingTest {
  private static final Literal FROM = new Literal.Text("2025-11-01");
  private static final Literal TO = new Literal.Text("2025-12-31");

  private static String said(Locale locale, Window window) {
    return new Wording(new Texts(locale), "EUR").window(window, Sketches.BIRTH);
  }

  @Test
  void frenchDaysHaveTheirArticle() {
    assertEquals(
        "entre le 1er novembre 2025 et le 31 décembre 2025",
        said(Locale.FRENCH, new Window.Between(FROM, TO)));
    assertEquals("après le 31 décembre 2025", said(Locale.FRENCH, new Window.After(TO)));
    assertEquals("avant le 1er novembre 2025", said(Locale.FRENCH, new Window.Before(FROM)));
  }

  @Test
  void englishDaysHaveNone() {
    assertEquals(
        "between 1 November 2025 and 31 December 2025",
        said(Locale.ENGLISH, new Window.Between(FROM, TO)));
  }

  @Test
  void aMomentHasItsArticleToo() {
    assertEquals(
        "après le 31 décembre 2025 à 18:30 (UTC+01:00)",
        said(Locale.FRENCH, new Window.After(new Literal.Text("2025-12-31T18:30:00+01:00"))));
  }

  @Test
  void todayHasNoneAndWhatIsNoDayIsShownAsItStands() {
    assertEquals("avant aujourd’hui", said(Locale.FRENCH, new Window.Before(new Literal.Today(0))));
    assertEquals(
        "avant demain soir",
        said(Locale.FRENCH, new Window.Before(new Literal.Text("demain soir"))));
  }
}
