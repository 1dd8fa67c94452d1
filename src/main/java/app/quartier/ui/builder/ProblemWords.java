package app.quartier.ui.builder;

import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.segment.Condition;
import app.quartier.text.Texts;
import app.quartier.ui.builder.Complaints.Complaint;
import java.util.Optional;

/// Says what is wrong with a row in the words of the window: names instead of keys, no path.
record ProblemWords(Tokens tokens) {
  private static final String INSIDE = " › ";

  String of(Complaint complaint) {
    Texts texts = tokens.wording().texts();
    String place = arg(complaint, 0);
    if (place.contains(INSIDE)) {
      return texts.text("builder.problem.inside", place.substring(0, place.indexOf(INSIDE)));
    }
    String key = complaint.problem().key().replace(".nearest", "");
    return switch (key) {
      case "problem.segment.unknownField" -> texts.text("builder.problem.field", arg(complaint, 1));
      case "problem.segment.unknownProperty" ->
          texts.text("builder.problem.property", arg(complaint, 1));
      case "problem.segment.unknownKind" -> texts.text("builder.problem.kind", arg(complaint, 1));
      case "problem.segment.unknownOperator" -> texts.text("builder.problem.operator");
      case "problem.segment.misfit" -> texts.text("builder.problem.misfit", label(complaint));
      case "problem.segment.currency" ->
          texts.text("builder.problem.currency", label(complaint), arg(complaint, 2));
      case "problem.segment.hoursOnDate" -> texts.text("builder.problem.hours", label(complaint));
      case "problem.segment.fieldInWhere",
          "problem.segment.propertyOutsideWhere",
          "problem.segment.leafInWhere" ->
          texts.text("builder.problem.place");
      case "problem.segment.dangling" -> texts.text("builder.problem.dangling", arg(complaint, 1));
      case "problem.segment.cycle" -> texts.text("builder.problem.cycle", arg(complaint, 1));
      case "problem.segment.otherField.misfit", "problem.segment.otherField.operator" ->
          texts.text("builder.problem.otherField");
      case "problem.segment.asNumber.field", "problem.segment.asNumber.operator" ->
          texts.text("builder.problem.asNumber");
      case "problem.segment.rankInWhere" -> texts.text("builder.problem.place");
      case String known when isPlain(known) ->
          tokens.wording().complaint(known, complaint.problem().args().subList(1, args(complaint)));
      default -> value(complaint);
    };
  }

  /// Whether the text of the document reads as well without the place it begins with.
  private static boolean isPlain(String key) {
    return key.startsWith("problem.segment.regex") || key.startsWith("problem.segment.rank.");
  }

  private static int args(Complaint complaint) {
    return complaint.problem().args().size();
  }

  /// Of an operand that has the wrong shape or cannot be read.
  private String value(Complaint complaint) {
    Texts texts = tokens.wording().texts();
    Optional<FieldType> type = field(complaint).map(Field::type);
    return type.isPresent()
        ? texts.text(
            "builder.problem.value", label(complaint), texts.text("type." + type.get().key()))
        : texts.problem(complaint.problem());
  }

  private static String arg(Complaint complaint, int index) {
    return complaint.problem().args().get(index).toString();
  }

  private Optional<Field> field(Complaint complaint) {
    return complaint.about() instanceof Condition condition
        ? tokens.field(condition, complaint.kind())
        : Optional.empty();
  }

  private String label(Complaint complaint) {
    return field(complaint)
        .map(tokens.wording()::label)
        .orElseGet(() ->
            complaint.about() instanceof Condition condition
                ? condition.subject().key()
                : arg(complaint, 1));
  }
}
