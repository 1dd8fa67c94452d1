package app.quartier.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class FamiliarTest {
  private static final int MANY = 50_000;

  private final AtomicInteger made = new AtomicInteger();
  private final Familiar<String> familiar = new Familiar<>();

  private String upper(String text) {
    made.incrementAndGet();
    return text + "!";
  }

  @Test
  void aTextThatComesAgainIsLookedAtOnce() {
    for (int i = 0; i < MANY; i++) {
      String text = "city " + i % 100;
      assertEquals(text + "!", familiar.of(text, this::upper));
    }
    assertEquals(100, made.get());
  }

  @Test
  void whereNothingComesAgainItGivesUpAndIsStillRight() {
    for (int i = 0; i < MANY; i++) {
      familiar.of("mail " + i, this::upper);
    }
    assertEquals(MANY, made.get());
    assertEquals("mail 1!", familiar.of("mail 1", this::upper));
    assertEquals(MANY + 1, made.get());
  }

  @Test
  void frequentTextsAmongManyRareOnesAreStillKnown() {
    for (int i = 0; i < MANY; i++) {
      assertEquals("often!", familiar.of("often", this::upper));
      assertEquals("rare " + i / 2 + "!", familiar.of("rare " + i / 2, this::upper));
    }
    assertTrue(made.get() <= MANY, () -> made + " looks");
  }

  @Test
  void longTextsAreNotKept() {
    String longest = "x".repeat(100);
    String longer = "x".repeat(101);
    for (int i = 0; i < 3; i++) {
      assertEquals(longest + "!", familiar.of(longest, this::upper));
      assertEquals(longer + "!", familiar.of(longer, this::upper));
    }
    assertEquals(1 + 3, made.get());
  }
}
