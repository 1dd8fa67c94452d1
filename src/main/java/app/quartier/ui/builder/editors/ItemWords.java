package app.quartier.ui.builder.editors;

import app.quartier.domain.field.Field;
import app.quartier.domain.operator.Operators;
import app.quartier.domain.operator.Sets;
import app.quartier.domain.segment.Count;
import app.quartier.domain.segment.ItemTest;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Share;
import app.quartier.text.Texts;
import org.jspecify.annotations.Nullable;

/// How many items of a set have to match what, as tokens and lists show it.
record ItemWords(Wording wording) {

  /// "at least 2 items: starts with a".
  String items(Operands.Items items, Field set) {
    @Nullable Share share = items.share();
    String many = share == null ? wording.choose() : share(share);
    @Nullable ItemTest item = items.item();
    if (item == null) {
      return many;
    }
    Field text = Sets.item(set);
    String operator =
        Operators.byId(item.operator())
            .map(o -> wording.operator(o, text.type()))
            .orElse(item.operator());
    return wording
        .texts()
        .text("builder.items.where", many, operator, wording.operands(item.operands(), text));
  }

  private String share(Share share) {
    Texts texts = wording.texts();
    return switch (share) {
      case Share.Every _ -> texts.text("builder.items.every");
      case Share.Some(Count count) when count.isZero() -> texts.text("builder.items.none");
      case Share.Some(Count count) when count.relation() == Count.Relation.BETWEEN ->
          texts.text("builder.items.between", count.n(), count.to());
      case Share.Some(Count count) ->
          texts.count("builder.items", count.n(), wording.relation(count.relation()));
    };
  }
}
