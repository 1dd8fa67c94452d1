package app.quartier.ui.builder;

import app.quartier.domain.data.Facet;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Operands;
import app.quartier.kernel.Nearest;
import app.quartier.text.Texts;
import app.quartier.ui.builder.editors.Facts;
import app.quartier.ui.builder.editors.Wording;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Says why nobody matches a condition, from what the data has of its field. Pure.
record ZeroReason(Wording wording) {
  private static final Set<String> EXACT = Set.of("equals", "anyOf", "hasAny");

  String of(Condition condition, Field field, Facet facet) {
    Texts texts = wording.texts();
    String label = wording.label(field);
    if (Facts.filled(facet) == 0) {
      return texts.text("builder.reason.nobody", label);
    }
    List<Literal> values = values(condition.operands());
    boolean exact =
        EXACT.contains(condition.operator())
            && (field.type().isText() || field.type() == FieldType.SET)
            && !condition.marks().not();
    if (!exact || values.isEmpty()) {
      return texts.text("builder.reason.none", label);
    }
    if (values.size() > 1) {
      return texts.count("builder.reason.values", values.size(), label);
    }
    String value = wording.literal(values.getFirst(), field);
    return nearest(value, field, facet)
        .map(near -> texts.text("builder.reason.value.nearest", value, near))
        .orElseGet(() -> texts.text("builder.reason.value", value));
  }

  private static List<Literal> values(Operands operands) {
    return switch (operands) {
      case Operands.One(Literal value) -> List.of(value);
      case Operands.Many(List<Literal> values) -> values;
      case Operands.Between _, Operands.In _, Operands.None _ -> List.of();
      case Operands.Other _, Operands.Ranked _ -> List.of();
      case Operands.Anniversary _, Operands.Held _ -> List.of();
      case Operands.Items _, Operands.Near _ -> List.of();
    };
  }

  private Optional<String> nearest(String value, Field field, Facet facet) {
    List<String> known =
        facet.bars().stream()
            .map(Facet.Bar::value)
            .filter(Objects::nonNull)
            .map(text -> wording.literal(new Literal.Text(text), field))
            .toList();
    return Nearest.to(value, known);
  }
}
