package app.quartier.importing;

import app.quartier.domain.field.FieldType;
import app.quartier.domain.field.Labels;
import app.quartier.kernel.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What columns are called in the files of French and English marketers, and which field each name
/// means. To know another name, add it to its line.
final class KnownHeaders {
  /// Events only: when it happened, its own number, whether a machine did it.
  static final String AT = "at";

  static final String PLACE = "place";
  static final String REF = "ref";
  static final String MACHINE = "machine";

  /// A field columns are known to hold.
  record Known(String key, FieldType type, Labels labels) {}

  private static final Map<String, Known> CONTACT = new HashMap<>();
  private static final Map<String, Known> EVENT = new HashMap<>();

  static {
    String email =
        "email|e-mail|mail|courriel|adresse e-mail|adresse email|adresse mail|adresse electronique|"
            + "email address|e-mail address|mail address|adresse de courriel|contact email";
    both("email", FieldType.EMAIL, "E-mail", "E-mail", email);
    contact(
        "firstName",
        FieldType.TEXT,
        "Prénom",
        "First name",
        "prenom|prenoms|first name|firstname|given name|fname|forename");
    contact(
        "lastName",
        FieldType.TEXT,
        "Nom",
        "Last name",
        "nom|nom de famille|last name|lastname|surname|family name|lname|nom client");
    contact("title", FieldType.TEXT, "Civilité", "Title", "civilite|title|salutation|titre|civ");
    contact("gender", FieldType.TEXT, "Genre", "Gender", "sexe|genre|gender|sex");
    contact(
        "phone",
        FieldType.PHONE,
        "Téléphone",
        "Phone",
        "telephone|tel|tel.|telephone portable|portable|mobile|phone|phone number|mobile phone|gsm|"
            + "numero de telephone|cell|cell phone|n° de telephone|telephone mobile");
    contact(
        "address",
        FieldType.TEXT,
        "Adresse",
        "Address",
        "adresse|address|rue|street|adresse postale|address line 1|adresse 1|adresse1");
    contact(
        "postcode",
        FieldType.POSTCODE,
        "Code postal",
        "Postcode",
        "code postal|cp|postcode|post code|postal code|zip|zip code|zipcode|codepostal|npa");
    contact("city", FieldType.TEXT, "Ville", "City", "ville|city|town|commune|localite|locality");
    contact("country", FieldType.COUNTRY, "Pays", "Country", "pays|country|code pays|country code");
    contact(
        "birth",
        FieldType.DATE,
        "Date de naissance",
        "Birth date",
        "date de naissance|naissance|ne le|ne(e) le|nee le|birth|birth date|birthdate|birthday|"
            + "date of birth|dob|anniversaire|datenaissance|date naissance");
    contact(
        "company",
        FieldType.TEXT,
        "Société",
        "Company",
        "societe|entreprise|company|company name|organisation|organization|raison"
            + " sociale|employer");
    contact(
        "tags",
        FieldType.SET,
        "Étiquettes",
        "Tags",
        "tags|tag|etiquettes|etiquette|mots cles|libelles|labels");
    contact(
        "interests",
        FieldType.SET,
        "Centres d’intérêt",
        "Interests",
        "centres d'interet|centre d'interet|interets|interests|hobbies|loisirs");
    contact(
        PLACE,
        FieldType.PLACE,
        "Lieu",
        "Place",
        "coordonnees gps|coordonnees geographiques|gps|coordinates|geolocation|geolocalisation|"
            + "geopoint|geo point|lat lon|lat lng|lat long|latitude longitude");
    contact("language", FieldType.TEXT, "Langue", "Language", "langue|language|lang|locale");
    contact(
        "newsletter",
        FieldType.YES_NO,
        "Newsletter",
        "Newsletter",
        "newsletter|abonne|abonne newsletter|inscrit newsletter|infolettre|subscribed|opt-in|optin|"
            + "opt in|subscriber|lettre d'information|abonne a la newsletter");
    contact(
        "externalId",
        FieldType.TEXT,
        "Identifiant externe",
        "External id",
        "id client|client id|customer id|customerid|numero client|n° client|no client|code client|"
            + "identifiant|identifiant client|identifiant externe|external id|externalid|id|"
            + "contact id|id contact|num client|reference client");
    contact(
        "created",
        FieldType.INSTANT,
        "Créé le",
        "Created",
        "cree le|date de creation|created|created at|creation date|date creation|date created|"
            + "created on|created_at");
    contact(
        "signup",
        FieldType.DATE,
        "Date d’inscription",
        "Signup date",
        "date d'inscription|inscription|inscrit le|date inscription|signup|sign-up|signup"
            + " date|sign-up date|signed up|subscribed at|subscription date|registered|registration"
            + " date");
    contact(
        "spent",
        FieldType.MONEY,
        "Montant dépensé",
        "Total spent",
        "total depense|montant depense|total spent|amount spent|depense totale|ca total|ca client");
    event(
        AT,
        FieldType.INSTANT,
        "Date",
        "Date",
        "date|date et heure|horodatage|heure|timestamp|datetime|date time|time|at|when|quand|le|"
            + "date de commande|date commande|order date|ordered at|created at|created|cree le|"
            + "occurred at|event date|event time|date de l'evenement|date d'ouverture|date du clic|"
            + "date d'envoi|sent at|opened at|clicked at|date de la commande|date de visite|"
            + "visited at|created_at");
    event(
        REF,
        FieldType.TEXT,
        "Référence",
        "Reference",
        "ref|reference|numero|numero de commande|n° de commande|n° commande|no commande|commande|"
            + "id commande|order|order id|order number|order no|order ref|order reference|orderid|"
            + "reference commande|num commande|numero commande|event id|id|id evenement");
    event(
        "amount",
        FieldType.MONEY,
        "Montant",
        "Amount",
        "montant|montant ttc|total|total ttc|amount|order total|prix|price|total price|ca|valeur|"
            + "value|line total|total ligne|montant total|revenue");
    event("currency", FieldType.CHOICE, "Devise", "Currency", "devise|currency|monnaie");
    event(
        "status",
        FieldType.CHOICE,
        "Statut",
        "Status",
        "statut|status|etat|state|order status|statut commande|statut de la commande");
    event(
        "product",
        FieldType.TEXT,
        "Produit",
        "Product",
        "produit|product|article|designation|item|sku|product name|nom du produit|libelle");
    event(
        "category",
        FieldType.TEXT,
        "Catégorie",
        "Category",
        "categorie|category|rayon|famille|product category");
    event(
        "quantity",
        FieldType.NUMBER,
        "Quantité",
        "Quantity",
        "quantite|qte|quantity|qty|nombre|count");
    event(
        "campaign",
        FieldType.TEXT,
        "Campagne",
        "Campaign",
        "campagne|campaign|campaign name|nom de la campagne|mailing");
    event("device", FieldType.TEXT, "Appareil", "Device", "appareil|device|terminal|support");
    event(
        "url",
        FieldType.TEXT,
        "Adresse web",
        "Web address",
        "url|lien|link|page|adresse web|web address|page url|landing page");
    event(
        MACHINE,
        FieldType.YES_NO,
        "Machine",
        "Machine",
        "machine|bot|robot|automatique|automated|is bot|machine open|ouverture machine");
  }

  private KnownHeaders() {}

  /// The field a column's name means, in a file of contacts or of events.
  static Optional<Known> of(String column, boolean events) {
    return Optional.ofNullable((events ? EVENT : CONTACT).get(folded(column)));
  }

  /// The known field with this key.
  static @Nullable Known byKey(String key, boolean events) {
    return (events ? EVENT : CONTACT)
        .values().stream().filter(k -> k.key().equals(key)).findFirst().orElse(null);
  }

  /// The place that two columns of coordinates make.
  static Known place() {
    return Objects.requireNonNull(byKey(PLACE, false));
  }

  /// Every field columns are known to hold, by key.
  static List<Known> all(boolean events) {
    return (events ? EVENT : CONTACT)
        .values().stream().distinct().sorted(Comparator.comparing(Known::key)).toList();
  }

  static boolean isKnown(String column) {
    return of(column, false).isPresent() || of(column, true).isPresent();
  }

  /// Names are compared without case, accents, and signs between words.
  static String folded(String name) {
    String plain = Folding.IGNORE_CASE_AND_ACCENTS.fold(name);
    return plain.replaceAll("[^\\p{L}\\p{N}°]+", " ").strip();
  }

  private static void both(String key, FieldType type, String fr, String en, String names) {
    contact(key, type, fr, en, names);
    event(key, type, fr, en, names + "|client|customer|contact");
  }

  private static void contact(String key, FieldType type, String fr, String en, String names) {
    put(CONTACT, new Known(key, type, new Labels(fr, en)), names);
  }

  private static void event(String key, FieldType type, String fr, String en, String names) {
    put(EVENT, new Known(key, type, new Labels(fr, en)), names);
  }

  private static void put(Map<String, Known> table, Known known, String names) {
    List<String> all = new ArrayList<>(List.of(names.split("\\|")));
    all.add(known.key());
    all.forEach(name -> table.putIfAbsent(folded(name), known));
  }
}
