package app.quartier.importing;

import app.quartier.domain.field.EventKind;
import app.quartier.kernel.Folding;
import app.quartier.value.Blanks;
import app.quartier.value.Currencies;
import app.quartier.value.Reading;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Reads what shops write about orders: the status in French or English words, the currency.
final class OrderWords {
  static final String REFUNDED = "refunded";
  private static final Map<String, String> STATUSES = new HashMap<>();

  static {
    put(
        EventKind.PAID,
        "paid,payee,paye,paiement accepte,payment accepted,completed,complete,terminee,termine,"
            + "livree,livre,delivered,expediee,expedie,shipped,fulfilled,processing,en preparation,"
            + "validee,valide,confirmee,confirme,confirmed,reglee,regle,facturee,ok,succeeded,"
            + "success,en cours de preparation,expediee et payee,closed,soldee");
    put(
        "pending",
        "pending,en attente,attente,attente de paiement,en attente de paiement,awaiting payment,"
            + "unpaid,impayee,impaye,non payee,non paye,on hold,on-hold,en cours,open,draft,"
            + "authorized,brouillon,a payer,partially paid,pending payment");
    put(
        "cancelled",
        "cancelled,canceled,annulee,annule,annulation,void,voided,failed,echouee,echec,refusee,"
            + "refuse,declined,expired,expiree,abandonnee,abandonne");
    put(
        REFUNDED,
        "refunded,remboursee,rembourse,remboursement,refund,avoir,returned,retournee,retourne,"
            + "retour,partially refunded,partiellement remboursee,chargeback,charged back");
  }

  private OrderWords() {}

  static Reading status(String written) {
    String word = Folding.IGNORE_CASE_AND_ACCENTS.fold(Blanks.trim(written)).replace('_', ' ');
    if (word.isEmpty()) {
      return Reading.EMPTY;
    }
    String status = STATUSES.get(word);
    return status == null
        ? Reading.unreadable("problem.import.cell.status")
        : new Reading.Read(status);
  }

  static Reading currency(String written) {
    if (Blanks.trim(written).isEmpty()) {
      return Reading.EMPTY;
    }
    Optional<String> code = Currencies.code(written);
    return code.isPresent()
        ? new Reading.Read(code.get())
        : Reading.unreadable("problem.import.cell.currency");
  }

  private static void put(String status, String words) {
    for (String word : words.split(",", -1)) {
      STATUSES.put(word, status);
    }
  }
}
