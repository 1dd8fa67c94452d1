package app.quartier.ui.builder.editors;

import app.quartier.domain.data.Columns;
import app.quartier.domain.data.Facet;
import app.quartier.domain.field.Field;
import app.quartier.ui.kit.Desk;
import app.quartier.workspace.Counted;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What the data says about fields: real values, how many contacts have one. Asked in the
/// background and kept until the data changes. Window's thread only.
public final class Facts {
  private final Desk desk;
  private final Map<String, Facet> known = new HashMap<>();
  private @Nullable Columns of;

  public Facts(Desk desk) {
    this.desk = desk;
  }

  /// Hands over the distribution of a field of contacts, at once when it is known. Properties of
  /// events have none.
  public void facet(Field field, Consumer<Facet> onAnswer) {
    if (!field.owner().equals(Field.CONTACT)) {
      return;
    }
    @Nullable Counted last = desk.countedProperty().get();
    @Nullable Columns now = last == null ? null : last.columns();
    if (!Objects.equals(now, of)) {
      known.clear();
      of = now;
    }
    @Nullable Facet facet = known.get(field.key());
    if (facet != null) {
      onAnswer.accept(facet);
      return;
    }
    desk.ask(
        data -> data.evaluation().facet(field),
        answer -> {
          known.put(field.key(), answer);
          onAnswer.accept(answer);
        });
  }

  /// How many contacts there are.
  public static long base(Facet facet) {
    return facet.bars().stream().mapToLong(b -> b.tally().base()).sum()
        + facet.others().base()
        + facet.missing().base();
  }

  /// The share of contacts with a value.
  public static double filled(Facet facet) {
    long base = base(facet);
    return base == 0 ? 0 : 1 - (double) facet.missing().base() / base;
  }
}
