package app.quartier.domain.operator;

import app.quartier.domain.core.Core;
import app.quartier.domain.core.Membership;
import app.quartier.domain.field.Catalog;
import app.quartier.domain.field.ContactList;
import app.quartier.domain.field.ImportedFile;
import app.quartier.domain.segment.InImport;
import app.quartier.domain.segment.InList;
import app.quartier.domain.segment.Sample;
import app.quartier.kernel.Nearest;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/// Checks and lowers the leaves about lists, imports and random parts.
final class Memberships {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /// 2³² / 100.
  private static final BigDecimal PER_CENT = new BigDecimal("42949672.96");

  private final Catalog catalog;

  Memberships(Catalog catalog) {
    this.catalog = catalog;
  }

  Core of(InList leaf, String path) {
    Optional<ContactList> found = catalog.list(leaf.list());
    if (found.isEmpty()) {
      String name = leaf.name() == null ? leaf.list() : leaf.name();
      List<String> names = catalog.lists().stream().map(ContactList::name).toList();
      if (names.isEmpty()) {
        throw new Refusal(Problem.input("problem.segment.noList", path, name));
      }
      throw refusal("problem.segment.unknownList", path, name, names);
    }
    return new Core.Members(new Membership.OfList(found.get().number()));
  }

  Core of(InImport leaf, String path) {
    if (catalog.imported(leaf.batch()).isEmpty()) {
      List<String> numbers =
          catalog.imports().stream().map(ImportedFile::batch).map(String::valueOf).toList();
      String number = String.valueOf(leaf.batch());
      if (numbers.isEmpty()) {
        throw new Refusal(Problem.input("problem.segment.noImport", path, number));
      }
      throw refusal("problem.segment.unknownImport", path, number, numbers);
    }
    return new Core.Members(new Membership.OfImport(leaf.batch(), leaf.role()));
  }

  static Core of(Sample leaf, String path) {
    BigDecimal percent = leaf.percent();
    if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
      throw new Refusal(
          Problem.input("problem.segment.percent", path + ".percent", percent.toPlainString()));
    }
    // A whole number is below p × 2³² / 100 just when it is below that rounded up.
    long below = percent.multiply(PER_CENT).setScale(0, RoundingMode.CEILING).longValueExact();
    return new Core.Members(new Membership.OfSample(leaf.seed(), below));
  }

  private static Refusal refusal(String key, String path, String name, List<String> valid) {
    return new Refusal(
        Nearest.to(name, valid)
            .map(near -> Problem.input(key + ".nearest", path, name, near))
            .orElseGet(() -> Problem.input(key, path, name, shown(valid))));
  }

  /// The latest or first few: a workspace may have hundreds.
  private static String shown(List<String> valid) {
    int from = Math.max(0, valid.size() - 20);
    return (from > 0 ? "…, " : "") + String.join(", ", valid.subList(from, valid.size()));
  }
}
