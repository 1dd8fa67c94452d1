package app.quartier.store;

import static app.quartier.store.db.Tables.EVENT_KIND;
import static app.quartier.store.db.Tables.FIELD;

import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.EventKind.Role;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.Field.Origin;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.field.Labels;
import app.quartier.domain.intake.NewField;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;

/// The fields and event kinds every workspace is born with.
final class Builtins {
  private Builtins() {}

  /// A kind to be: its key, names, family and properties.
  private record Kind(String key, Labels labels, Role role, List<NewField> properties) {}

  /// The column of the table of contacts that holds a built-in field.
  static String contactColumn(String key) {
    return switch (key) {
      case "email" -> "EMAIL";
      case "phone" -> "PHONE";
      case "externalId" -> "EXTERNAL_ID";
      case "created" -> "CREATED";
      default -> throw new IllegalArgumentException("not a built-in field: " + key);
    };
  }

  /// Makes them in an empty workspace.
  static void create(DSLContext db, String currency) {
    for (NewField field : contactFields()) {
      insert(
          db, Tables.field((int) Counters.take(db, Counters.FIELD, 1), field, Origin.BUILTIN), 0);
    }
    for (Kind kind : kinds(currency)) {
      int id = (int) Counters.take(db, Counters.KIND, 1);
      List<Field> properties = new ArrayList<>();
      for (NewField property : kind.properties()) {
        int field = (int) Counters.take(db, Counters.FIELD, 1);
        properties.add(Tables.field(field, property, Origin.BUILTIN));
        insert(db, properties.getLast(), properties.size());
      }
      insert(db, new EventKind(id, kind.key(), kind.labels(), kind.role(), properties));
      Tables.createKind(db, Layout.kindTable(id), Tables.columns(properties, 1));
    }
  }

  private static void insert(DSLContext db, EventKind kind) {
    db.insertInto(EVENT_KIND)
        .set(EVENT_KIND.ID, kind.id())
        .set(EVENT_KIND.KEY, kind.key())
        .set(EVENT_KIND.LABEL_FR, kind.labels().fr())
        .set(EVENT_KIND.LABEL_EN, kind.labels().en())
        .set(EVENT_KIND.ROLE, kind.role().name())
        .execute();
  }

  private static void insert(DSLContext db, Field field, int column) {
    db.insertInto(FIELD).set(Tables.row(field, 0, column)).execute();
  }

  private static List<NewField> contactFields() {
    return List.of(
        field(Field.CONTACT, "email", "E-mail", "E-mail", FieldType.EMAIL),
        field(Field.CONTACT, "phone", "Téléphone", "Phone", FieldType.PHONE),
        field(Field.CONTACT, "externalId", "Identifiant externe", "External id", FieldType.TEXT),
        field(Field.CONTACT, "created", "Créé le", "Created", FieldType.INSTANT));
  }

  private static List<Kind> kinds(String currency) {
    return List.of(
        email("sent", "Envoi", "Sent", Role.EMAIL),
        email("open", "Ouverture", "Open", Role.EMAIL),
        clicked(),
        kind("visit", "Visite", "Visit", Role.WEB, url("visit"), device("visit")),
        kind("download", "Téléchargement", "Download", Role.WEB, url("download")),
        kind("form", "Formulaire", "Form", Role.WEB, url("form")),
        order(currency),
        item(currency),
        email("unsubscribe", "Désabonnement", "Unsubscribe", Role.CONSENT),
        email("bounce", "Rejet", "Bounce", Role.EMAIL),
        email("complaint", "Plainte", "Complaint", Role.CONSENT));
  }

  private static Kind email(String key, String fr, String en, Role role) {
    return kind(key, fr, en, role, campaign(key), device(key));
  }

  private static Kind clicked() {
    return kind(
        "click", "Clic", "Click", Role.EMAIL, campaign("click"), device("click"), url("click"));
  }

  private static Kind order(String currency) {
    return kind(
        "order",
        "Commande",
        "Order",
        Role.ORDER,
        money("order", "amount", "Montant", "Amount", currency),
        field("order", "originalAmount", "Montant d’origine", "Amount paid", FieldType.NUMBER),
        field("order", "currency", "Devise", "Currency", FieldType.CHOICE),
        field("order", EventKind.STATUS, "Statut", "Status", FieldType.CHOICE));
  }

  private static Kind item(String currency) {
    return kind(
        "order_item",
        "Ligne de commande",
        "Order line",
        Role.ORDER,
        field("order_item", "order", "Commande", "Order", FieldType.TEXT),
        field("order_item", "product", "Produit", "Product", FieldType.TEXT),
        field("order_item", "category", "Catégorie", "Category", FieldType.TEXT),
        field("order_item", "quantity", "Quantité", "Quantity", FieldType.NUMBER),
        money("order_item", "amount", "Montant", "Amount", currency));
  }

  private static Kind kind(String key, String fr, String en, Role role, NewField... properties) {
    return new Kind(key, new Labels(fr, en), role, List.of(properties));
  }

  private static NewField campaign(String owner) {
    return field(owner, "campaign", "Campagne", "Campaign", FieldType.TEXT);
  }

  private static NewField device(String owner) {
    return field(owner, "device", "Appareil", "Device", FieldType.TEXT);
  }

  private static NewField url(String owner) {
    return field(owner, "url", "Adresse web", "Web address", FieldType.TEXT);
  }

  private static NewField field(String owner, String key, String fr, String en, FieldType type) {
    return new NewField(key, owner, new Labels(fr, en), type, null);
  }

  private static NewField money(String owner, String key, String fr, String en, String currency) {
    return new NewField(key, owner, new Labels(fr, en), FieldType.MONEY, currency);
  }
}
