package app.quartier.document;

import app.quartier.domain.operator.Operator;
import app.quartier.domain.operator.Operators;
import app.quartier.domain.operator.Sets;
import app.quartier.domain.segment.Count;
import app.quartier.domain.segment.ItemTest;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Place;
import app.quartier.domain.segment.Share;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Items of sets and distances from places in the text form.
final class TextSets {
  private static final String OPEN = "?";
  private static final String ALL = "all";
  private static final int POLE = 90;
  private static final int DATE_LINE = 180;

  private final Cursor cursor;
  private final TextOperands operands;

  TextSets(Cursor cursor, TextOperands operands) {
    this.cursor = cursor;
    this.operands = operands;
  }

  static String of(Operands.Items items) {
    String share =
        switch (items.share()) {
          case null -> OPEN;
          case Share.Every _ -> ALL;
          case Share.Some(Count count) -> TextWriter.count(count);
        };
    @Nullable ItemTest item = items.item();
    return share + (item == null ? "" : " (" + of(item) + ")");
  }

  private static String of(ItemTest item) {
    return Phrases.of(item.operator())
        + TextWriter.operands(item.operands(), Operators.byId(item.operator()));
  }

  static String of(Operands.Near near) {
    @Nullable Place place = near.place();
    return (near.km() == null ? OPEN : near.km().toString())
        + " of "
        + (place == null
            ? OPEN
            : BigDecimal.valueOf(place.lat())
                + ", "
                + BigDecimal.valueOf(place.lon())
                + (place.label() == null ? "" : " called " + Quotes.text(place.label())));
  }

  Operands items() {
    @Nullable Share share = share();
    @Nullable ItemTest item = null;
    if (cursor.accept("(")) {
      item = item();
      cursor.expect(")");
    }
    return share == null && item == null ? new Operands.None() : new Operands.Items(share, item);
  }

  private @Nullable Share share() {
    if (cursor.accept(OPEN)) {
      return null;
    }
    if (cursor.accept(ALL)) {
      return new Share.Every();
    }
    if (cursor.accept("any")) {
      return new Share.Some(Count.AT_LEAST_ONCE);
    }
    return cursor.accept("none")
        ? new Share.Some(Count.of(Count.Relation.EXACTLY, 0))
        : new Share.Some(TextNodes.count(cursor));
  }

  private ItemTest item() {
    Token first = cursor.peek();
    Operator operator = new OperatorWords(cursor).next();
    Optional<Operator> fitting =
        Sets.itemOperators().stream().filter(o -> o.id().equals(operator.id())).findFirst();
    if (fitting.isEmpty()) {
      throw Cursor.refusedAt(first, "document.text.item", Phrases.of(operator.id()));
    }
    return new ItemTest(operator.id(), operands.of(operator.shape()));
  }

  Operands near() {
    @Nullable BigDecimal km = cursor.accept(OPEN) ? null : within(0, PlaceOperands.FARTHEST);
    if (km == null && !cursor.peek().is("of")) {
      return new Operands.None();
    }
    cursor.expect("of");
    @Nullable Place place = cursor.accept(OPEN) ? null : place();
    return km == null && place == null ? new Operands.None() : new Operands.Near(km, place);
  }

  private Place place() {
    BigDecimal lat = within(-POLE, POLE);
    cursor.expect(",");
    BigDecimal lon = within(-DATE_LINE, DATE_LINE);
    @Nullable String label = cursor.accept("called") ? cursor.quoted() : null;
    return new Place(lat.doubleValue(), lon.doubleValue(), label);
  }

  private BigDecimal within(int least, int most) {
    Token first = cursor.peek();
    if (!first.is(Token.Kind.NUMBER)) {
      throw cursor.refused("document.text.within", least, most);
    }
    BigDecimal number = operands.number();
    if (number.compareTo(BigDecimal.valueOf(least)) < 0
        || number.compareTo(BigDecimal.valueOf(most)) > 0) {
      throw Cursor.refusedAt(first, "document.text.within", least, most);
    }
    return number;
  }
}
