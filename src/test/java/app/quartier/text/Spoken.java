package app.quartier.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.domain.field.Catalog;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.field.Labels;
import app.quartier.domain.segment.Combine;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Count;
import app.quartier.domain.segment.Did;
import app.quartier.domain.segment.EventQuery;
import app.quartier.domain.segment.EventQuery.Machine;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Segment;
import app.quartier.domain.segment.Subject;
import app.quartier.domain.segment.Unit;
import app.quartier.domain.segment.Window;
import app.quartier.domain.segment.Window.Mode;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A catalogue, short ways to write nodes, and what both languages say of them.
final class Spoken {
  private Spoken() {}

  static final Catalog CATALOG =
      new Catalog(
          ZoneId.of("Europe/Paris"),
          "EUR",
          "email",
          List.of(
              field("country", "Pays", "Country", FieldType.COUNTRY),
              field("city", "Ville", "City", FieldType.TEXT),
              field("score", "Score", "Score", FieldType.NUMBER),
              field("spent", "Dépensé", "Spent", FieldType.MONEY),
              field("birth", "Naissance", "Birth date", FieldType.DATE),
              field("signup", "Inscription", "Sign-up", FieldType.INSTANT),
              field("vip", "Client VIP", "VIP customer", FieldType.YES_NO),
              field("tier", "Niveau", "Tier", FieldType.CHOICE),
              field("email", "E-mail", "E-mail", FieldType.EMAIL),
              field("phone", "Téléphone", "Phone", FieldType.PHONE),
              field("postcode", "Code postal", "Postcode", FieldType.POSTCODE),
              field("tags", "Étiquettes", "Tags", FieldType.SET),
              field("home", "Domicile", "Home", FieldType.PLACE)),
          List.of(
              kind(
                  "click",
                  "clic",
                  "click",
                  EventKind.Role.EMAIL,
                  "campaign",
                  "Campagne",
                  "Campaign"),
              kind(
                  "open",
                  "ouverture",
                  "open",
                  EventKind.Role.EMAIL,
                  "device",
                  "Appareil",
                  "Device"),
              kind(
                  "order", "commande", "order", EventKind.Role.ORDER, "status", "Statut", "Status"),
              kind(
                  "repair",
                  "réparation",
                  "repair",
                  EventKind.Role.CUSTOM,
                  "model",
                  "Modèle",
                  "Model")));

  static Field field(String key, String fr, String en, FieldType type) {
    @Nullable String currency = type == FieldType.MONEY ? "EUR" : null;
    return new Field(
        1, key, Field.CONTACT, new Labels(fr, en), type, currency, Field.Origin.BUILTIN);
  }

  static EventKind kind(
      String key,
      String fr,
      String en,
      EventKind.Role role,
      String property,
      String pfr,
      String pen) {
    Field own =
        new Field(
            2, property, key, new Labels(pfr, pen), FieldType.TEXT, null, Field.Origin.IMPORT);
    return new EventKind(1, key, new Labels(fr, en), role, List.of(own));
  }

  static final Sentences FRENCH = sentences(Locale.FRENCH);
  static final Sentences ENGLISH = sentences(Locale.ENGLISH);

  static Sentences sentences(Locale locale) {
    return new Sentences(
        new Texts(locale),
        CATALOG,
        id -> id.equals("seg-1") ? Optional.of("Clients actifs") : Optional.empty());
  }

  /// `~` stands for a no-break space, `_` for a narrow one.
  static void says(Node node, String french, String english) {
    assertEquals(french.replace('~', '\u00a0').replace('_', '\u202f'), FRENCH.of(node));
    assertEquals(english.replace('~', '\u00a0'), ENGLISH.of(node));
  }

  static void says(Segment segment, String french, String english) {
    assertEquals(french.replace('~', '\u00a0').replace('_', '\u202f'), FRENCH.of(segment));
    assertEquals(english.replace('~', '\u00a0'), ENGLISH.of(segment));
  }

  static Condition is(String field, String operator, Operands operands) {
    return new Condition(
        Marks.of(field), new Subject.Field(field), operator, operands, null, false, false);
  }

  static Condition property(String key, String operator, Operands operands) {
    return new Condition(
        Marks.of(key), new Subject.Property(key), operator, operands, null, false, false);
  }

  static Condition missing(Condition c, boolean ifMissing) {
    return new Condition(
        c.marks(), c.subject(), c.operator(), c.operands(), ifMissing, false, false);
  }

  static Condition letters(Condition c, boolean matchCase, boolean matchAccents) {
    return new Condition(
        c.marks(), c.subject(), c.operator(), c.operands(), null, matchCase, matchAccents);
  }

  static Node not(Node node) {
    return node.withMarks(node.marks().withNot(true));
  }

  static Node muted(Node node) {
    return node.withMarks(node.marks().withMuted(true));
  }

  static Group group(Combine combine, Node... of) {
    return new Group(Marks.of("g"), combine, List.of(of));
  }

  static Operands none() {
    return new Operands.None();
  }

  static Operands one(String text) {
    return new Operands.One(new Literal.Text(text));
  }

  static Operands one(double number) {
    return new Operands.One(new Literal.Num(BigDecimal.valueOf(number)));
  }

  static Operands many(String... texts) {
    return new Operands.Many(
        List.of(texts).stream().map(t -> (Literal) new Literal.Text(t)).toList());
  }

  static Operands ends(Literal from, Literal to) {
    return new Operands.Between(from, to);
  }

  static Literal day(String iso) {
    return new Literal.Text(iso);
  }

  static Did did(String kind, @Nullable Node where, Window window, Machine machine, Count count) {
    return new Did(Marks.of("d"), new EventQuery(kind, where, window, machine), count);
  }

  static Did did(String kind, Count count) {
    return did(kind, null, new Window.Ever(), Machine.INCLUDE, count);
  }

  static Window last(int n, Unit unit, @Nullable Mode mode) {
    return new Window.Last(n, unit, mode);
  }

  static Segment segment(Node... of) {
    return new Segment("s", "S", null, null, List.of(), List.of(), group(Combine.ALL, of));
  }

  static final Node FRANCE = is("country", "equals", one("FR"));
  static final Node LYON = is("city", "equals", one("Lyon"));
  static final Node VIP = is("vip", "isTrue", none());
}
