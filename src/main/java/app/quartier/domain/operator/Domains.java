package app.quartier.domain.operator;

import app.quartier.domain.core.Core;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Operands;
import app.quartier.kernel.Folding;
import app.quartier.kernel.MailDomain;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// `domainAnyOf`: the domain of an e-mail address is exactly one of these; a sub-domain is another
/// domain. Letters have one spelling in domains, so the switches for case and accents change
/// nothing.
enum Domains implements Operator {
  DOMAIN_ANY_OF;

  @Override
  public String id() {
    return "domainAnyOf";
  }

  @Override
  public Set<FieldType> types() {
    return Types.EMAILS;
  }

  @Override
  public Shape shape() {
    return Shape.MANY;
  }

  @Override
  public Core lower(Condition condition, Field field, Clockwork clock) {
    if (!(condition.operands() instanceof Operands.Many(List<Literal> literals))) {
      throw Texts.misfit(field);
    }
    Set<String> domains = new HashSet<>();
    for (Literal literal : literals) {
      String written = Texts.text(literal, field);
      domains.add(
          MailDomain.written(written)
              .orElseThrow(() ->
                  new Refusal(Problem.input("problem.segment.domain", field.key(), written))));
    }
    return new Core.OneOf(field, domains, Folding.IGNORE_CASE_AND_ACCENTS, true);
  }
}
