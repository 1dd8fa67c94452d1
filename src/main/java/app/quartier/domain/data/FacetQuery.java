package app.quartier.domain.data;

import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import org.jspecify.annotations.Nullable;

/// Which distribution is asked for.
///
/// @param kind null: contacts are counted; else the field is a property of this kind, and its
///   events are counted, those after the instant and those withdrawn by then left out
/// @param part only texts that have this in them, case and accents aside; nothing for other types
/// @param most how many texts have a bar of their own
/// @param by what of a text is counted
public record FacetQuery(Field field, @Nullable EventKind kind, String part, int most, By by) {
  private static final int BARS = 50;

  /// What counts as one value.
  public enum By {
    VALUE,
    /// The domain of an e-mail address, as [app.quartier.kernel.MailDomain] writes it.
    DOMAIN
  }

  /// By whole values.
  public FacetQuery(Field field, @Nullable EventKind kind, String part, int most) {
    this(field, kind, part, most, By.VALUE);
  }

  /// The whole distribution of a field of contacts, as charts show it.
  public static FacetQuery of(Field field) {
    return new FacetQuery(field, null, "", BARS);
  }

  /// The domains of the addresses in a field of contacts, as charts show them.
  public static FacetQuery ofDomains(Field field) {
    return new FacetQuery(field, null, "", BARS, By.DOMAIN);
  }
}
