package app.quartier.ui.kit;

import app.quartier.text.Texts;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The language of the window; switching it changes every bound text at once. Window's thread only.
public final class Language {
  private final ReadOnlyObjectWrapper<Texts> texts;

  public Language(Locale locale) {
    this.texts = new ReadOnlyObjectWrapper<>(this, "texts", new Texts(locale));
  }

  public ReadOnlyObjectProperty<Texts> textsProperty() {
    return texts.getReadOnlyProperty();
  }

  public Texts texts() {
    return texts.get();
  }

  public void use(Locale locale) {
    if (!texts.get().locale().getLanguage().equals(locale.getLanguage())) {
      texts.set(new Texts(locale));
    }
  }

  /// The text of a key, in whatever language is current.
  public StringBinding text(String key, Object... args) {
    return Bindings.createStringBinding(() -> texts.get().text(key, args), texts);
  }
}
