package app.quartier.importing;

import app.quartier.domain.field.Catalog;
import app.quartier.domain.field.Field;
import app.quartier.domain.intake.ImportSettings;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;

/// Which field identifies contacts in an import.
final class KeyChoice {
  private KeyChoice() {}

  /// The catalogue with the key asked for. Another key than the workspace's can be chosen only
  /// while it has no contact: their keys would no longer name them.
  static Catalog catalog(ImportSettings settings, Ground ground) {
    Catalog catalog = ground.catalog();
    String wanted = settings.keyField();
    if (wanted == null || wanted.equals(catalog.keyField())) {
      return catalog;
    }
    Field known = catalog.field(wanted).orElse(null);
    if (known != null && !known.type().isText()) {
      throw new Refusal(Problem.input("problem.import.keyType", wanted, known.type().key()));
    }
    boolean inhabited = ground.columns().contacts().findFirst().isPresent();
    if (inhabited || settings.eventKind() != null) {
      throw new Refusal(Problem.input("problem.import.keyFixed", wanted, catalog.keyField()));
    }
    return catalog.withKeyField(wanted);
  }
}
