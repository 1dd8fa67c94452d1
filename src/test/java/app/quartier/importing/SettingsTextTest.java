package app.quartier.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.domain.intake.Contents;
import org.junit.jupiter.api.Test;

/// What an import noted of itself is understood later; what it did not note is not guessed.
class SettingsTextTest {
  @Test
  void theKindOfRowsIsReadBack() {
    assertEquals(
        new Contents.Contacts(),
        SettingsText.contents("{\"as\":\"contacts\",\"encoding\":\"UTF-8\"}"));
    assertEquals(
        new Contents.Events("order_item"),
        SettingsText.contents("{\"as\":\"events\",\"kind\":\"order_item\",\"encoding\":\"x\"}"));
  }

  @Test
  void whatWasNotedOtherwiseIsUnknown() {
    for (String other :
        new String[] {
          "", "{}", "{\"a\":1}", "{\"as\":\"people\",\"x\":1}", "{\"as\":\"events\",\"x\":1}"
        }) {
      assertEquals(new Contents.Unknown(), SettingsText.contents(other), other);
    }
  }
}
