package app.quartier.cli;

import app.quartier.text.Texts;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/// The texts `cli.help.…` in the form in which picocli asks for help.
final class HelpTexts extends ResourceBundle {
  private final Map<String, String> texts;

  HelpTexts(Texts texts) {
    this.texts = texts.under("cli.help.");
  }

  @Override
  protected @Nullable Object handleGetObject(String key) {
    return texts.get(key);
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(texts.keySet());
  }
}
