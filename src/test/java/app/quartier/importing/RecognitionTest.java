package app.quartier.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the rows of a file are, from its columns.
final class RecognitionTest {
  @ParameterizedTest
  @CsvSource({
    "orders.csv, Numéro de commande;E-mail;Date;Montant;Devise;Statut, order",
    "export.csv, Order ID;Email;Total;Order date, order",
    "export.csv, Numéro de commande;E-mail;Date;Produit;Quantité;Montant, order_item",
    "opens.csv, E-mail;Date et heure;Campagne;Appareil;Automatique, open",
    "export.csv, E-mail;Date d'ouverture;Campagne, open",
    "export.csv, E-mail;Date et heure;Campagne;Appareil;URL, click",
    "export.csv, Email;Clicked at;Link, click",
    "visites mars.csv, Email;Date;Page, visit",
    "export.csv, Email;Date;Page, visit",
    "contacts.csv, E-mail;Civilité;Prénom;Nom;Inscription, contacts",
    "customers.csv, Id;Email;Created at;Total, contacts",
    "orders.csv, Order ID;Email;Last name;Order date;Total, order",
    "export.csv, Email;Last name;Date;Campaign, contacts",
    "liste.csv, Email;Date, contacts",
    "orders.csv, Order ID;Order date;Total, contacts"
  })
  void columnsTellTheKind(String file, String columns, String kind) {
    assertEquals(
        kind, Recognition.kind(file, List.of(columns.split(";", -1)), "email").orElse("contacts"));
  }
}
