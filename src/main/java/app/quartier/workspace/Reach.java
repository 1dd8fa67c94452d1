package app.quartier.workspace;

import app.quartier.domain.consent.Channel;
import app.quartier.domain.consent.Consent.Status;
import app.quartier.domain.data.Facet;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.OwnFacts;

/// Who may be written to: the one definition is the own fact [OwnFacts#REACHABLE].
public final class Reach {
  private static final Long YES = 1L;

  private Reach() {}

  /// The field that says so.
  public static Field field() {
    return OwnFacts.withKey(OwnFacts.REACHABLE).orElseThrow();
  }

  /// Whether the data says of anybody whether they agreed to e-mails.
  public static boolean isKnown(Counted counted) {
    Field consent = OwnFacts.withKey(Channel.EMAIL.field()).orElseThrow();
    Facet facet = counted.evaluation().facet(consent);
    long silent =
        facet.bars().stream()
            .filter(bar -> Status.NONE.equals(bar.value()))
            .mapToLong(bar -> bar.tally().base())
            .sum();
    return silent < counted.evaluation().base();
  }

  /// How many members may be written to.
  public static long of(Counted counted) {
    Field reachable = field();
    return counted
        .evaluation()
        .members()
        .filter(contact -> YES.equals(counted.columns().cell(contact, reachable)))
        .count();
  }
}
