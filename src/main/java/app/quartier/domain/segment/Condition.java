package app.quartier.domain.segment;

import org.jspecify.annotations.Nullable;

/// A leaf that compares one field of a contact, or one property of an event, with operands.
///
/// @param operator id of an operator (`isNot`); what ids mean is registered in `domain.operator`
/// @param ifMissing for negative operators: what a contact without a value does; null = the
///   operator's default (included)
/// @param matchCase upper and lower case are different letters
/// @param matchAccents accented letters are different letters
/// @param asNumber a text is read as a number; one that is no number counts as missing
public record Condition(
    Marks marks,
    Subject subject,
    String operator,
    Operands operands,
    @Nullable Boolean ifMissing,
    boolean matchCase,
    boolean matchAccents,
    boolean asNumber)
    implements Node {

  /// A condition that takes its field as it is.
  public Condition(
      Marks marks,
      Subject subject,
      String operator,
      Operands operands,
      @Nullable Boolean ifMissing,
      boolean matchCase,
      boolean matchAccents) {
    this(marks, subject, operator, operands, ifMissing, matchCase, matchAccents, false);
  }

  @Override
  public Condition withMarks(Marks newMarks) {
    return new Condition(
        newMarks, subject, operator, operands, ifMissing, matchCase, matchAccents, asNumber);
  }

  /// The same, with its switch for contacts without a value.
  public Condition withIfMissing(@Nullable Boolean included) {
    return new Condition(
        marks, subject, operator, operands, included, matchCase, matchAccents, asNumber);
  }

  /// The same, its text read as a number or not.
  public Condition withAsNumber(boolean numbers) {
    return new Condition(
        marks, subject, operator, operands, ifMissing, matchCase, matchAccents, numbers);
  }
}
