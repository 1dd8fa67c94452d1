package app.quartier.text;

import app.quartier.domain.field.Catalog;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.operator.PaidOrders;
import app.quartier.domain.segment.Count;
import app.quartier.domain.segment.Count.Relation;
import app.quartier.domain.segment.Did;
import app.quartier.domain.segment.EventQuery;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Says what contacts did or never did.
final class Behaviours {
  private final Texts texts;
  private final Catalog catalog;
  private final Windows windows;

  Behaviours(Texts texts, Catalog catalog, Windows windows) {
    this.texts = texts;
    this.catalog = catalog;
    this.windows = windows;
  }

  Optional<EventKind> kind(Did did) {
    return Optional.ofNullable(did.did().kind()).flatMap(catalog::kind);
  }

  /// Whether the clause says the `not` of the leaf: "have never …".
  boolean saysNot(Did did) {
    return did.marks().not() && isAtLeastOnce(did.count());
  }

  /// The leaf; its `not` only where [#saysNot(Did)] says so.
  ///
  /// @param where what is asked of each event, already said; null = nothing
  String clause(Did did, @Nullable String where) {
    Count count = did.count();
    boolean never = saysNot(did) || isZero(count);
    String core = counted(did, count, never, where);
    return kind(did)
        .flatMap(kind -> windows.phrase(did.did().window(), kind.at()))
        .map(window -> texts.text("sentence.did.window", core, window))
        .orElse(core);
  }

  private static boolean isAtLeastOnce(Count count) {
    return (count.relation() == Relation.AT_LEAST && count.n() == 1)
        || (count.relation() == Relation.MORE_THAN && count.n() == 0);
  }

  private static boolean isZero(Count count) {
    return switch (count.relation()) {
      case EXACTLY, AT_MOST -> count.n() == 0;
      case LESS_THAN -> count.n() == 1;
      case BETWEEN -> count.n() == 0 && count.to() == 0;
      case AT_LEAST, MORE_THAN -> false;
    };
  }

  private String counted(Did did, Count count, boolean never, @Nullable String where) {
    String act = act(did, never, where);
    if (never) {
      return texts.text("sentence.did.never", act);
    }
    return switch (count.relation()) {
      case EXACTLY -> texts.count("sentence.did.exactly", count.n(), act);
      case AT_LEAST -> texts.count("sentence.did.atLeast", count.n(), act);
      case AT_MOST -> texts.count("sentence.did.atMost", count.n(), act);
      case MORE_THAN -> texts.count("sentence.did.moreThan", count.n(), act);
      case LESS_THAN -> texts.count("sentence.did.lessThan", count.n(), act);
      case BETWEEN ->
          texts.text(
              "sentence.did.between",
              Math.min(count.n(), count.to()),
              Math.max(count.n(), count.to()),
              act);
    };
  }

  /// "placed a paid order (where …) (not counting machines)".
  private String act(Did did, boolean never, @Nullable String where) {
    String act = act(did, never);
    if (where != null) {
      act = texts.text("sentence.where", act, where);
    }
    return did.did().machine() == EventQuery.Machine.EXCLUDE
        ? texts.text("sentence.noMachines", act)
        : act;
  }

  private String act(Did did, boolean never) {
    @Nullable String key = did.did().kind();
    if (key == null) {
      return texts.text("sentence.unset");
    }
    Optional<EventKind> kind = kind(did);
    boolean paid = kind.map(k -> PaidOrders.only(k, did.did().where())).orElse(false);
    String label = kind.map(k -> k.labels().in(texts.locale())).orElse(key);
    String form = (paid ? ".paid" : "") + (never ? ".never" : ".done");
    return texts
        .find("sentence.kind." + key + form)
        .orElseGet(() -> texts.text(event(paid, never), label));
  }

  /// For kinds without a verb of their own.
  private static String event(boolean paid, boolean never) {
    if (paid) {
      return never ? "sentence.event.paidNever" : "sentence.event.paid";
    }
    return never ? "sentence.event.never" : "sentence.event.done";
  }
}
