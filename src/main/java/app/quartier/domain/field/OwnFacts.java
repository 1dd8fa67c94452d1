package app.quartier.domain.field;

import app.quartier.domain.consent.Channel;
import java.util.List;
import java.util.Optional;

/// What the program itself knows about a contact, as fields that every workspace has. Nobody can
/// bring such a field into being: its key begins with `@`, as no other does.
///
/// - `@changed`: when an import last changed the contact, or created it.
/// - `@source`: the file that created the contact.
/// - `@consent…`: where the consent for a channel stands: given, withdrawn, refused or none.
/// - `@reachable`: e-mail consent is given, and no unsubscription, complaint or bounce stands.
///
/// Like every field they are those of the data as it is now, whatever the instant asked for.
public final class OwnFacts {
  public static final String CHANGED = "@changed";
  public static final String SOURCE = "@source";
  public static final String REACHABLE = "@reachable";

  private static final List<Field> ALL =
      List.of(
          fact(-1, CHANGED, "Modifié le", "Changed", FieldType.INSTANT),
          fact(-2, SOURCE, "Fichier d’origine", "Source file", FieldType.TEXT),
          fact(-3, REACHABLE, "Joignable par e-mail", "Reachable by e-mail", FieldType.YES_NO),
          consent(-4, Channel.EMAIL, "Consentement e-mail", "E-mail consent"),
          consent(-5, Channel.SMS, "Consentement SMS", "SMS consent"),
          consent(-6, Channel.PHONE, "Consentement téléphone", "Phone consent"),
          consent(-7, Channel.POST, "Consentement courrier", "Post consent"));

  private OwnFacts() {}

  /// In the order in which people are offered them.
  public static List<Field> all() {
    return ALL;
  }

  public static Optional<Field> withKey(String key) {
    return ALL.stream().filter(field -> field.key().equals(key)).findFirst();
  }

  public static boolean isOne(Field field) {
    return ALL.contains(field);
  }

  /// Whether it is about being written to.
  public static boolean isConsent(Field field) {
    return isOne(field)
        && (field.key().equals(REACHABLE) || Channel.ofField(field.key()).isPresent());
  }

  private static Field consent(int id, Channel channel, String fr, String en) {
    return fact(id, channel.field(), fr, en, FieldType.CHOICE);
  }

  private static Field fact(int id, String key, String fr, String en, FieldType type) {
    return new Field(id, key, Field.CONTACT, new Labels(fr, en), type, null, Field.Origin.BUILTIN);
  }
}
