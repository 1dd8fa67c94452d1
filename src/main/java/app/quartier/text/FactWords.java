package app.quartier.text;

import app.quartier.domain.consent.Consent.Status;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.OwnFacts;
import java.util.Optional;

/// The words for values that the program itself gives to contacts.
public final class FactWords {
  private FactWords() {}

  /// Where a consent stands, in words; empty for every other field and for what is no status.
  public static Optional<String> of(Texts texts, Field field, String cell) {
    if (!OwnFacts.isConsent(field)) {
      return Optional.empty();
    }
    for (Status status : Status.values()) {
      if (status.cell().equals(cell)) {
        return Optional.of(word(texts, status));
      }
    }
    return Status.NONE.equals(cell)
        ? Optional.of(texts.text("sentence.consent.none"))
        : Optional.empty();
  }

  private static String word(Texts texts, Status status) {
    return switch (status) {
      case GIVEN -> texts.text("sentence.consent.given");
      case WITHDRAWN -> texts.text("sentence.consent.withdrawn");
      case REFUSED -> texts.text("sentence.consent.refused");
    };
  }
}
