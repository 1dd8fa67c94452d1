package app.quartier.ui.insight;

import app.quartier.domain.data.Facet;
import app.quartier.domain.data.Facet.Bar;
import app.quartier.domain.data.FacetQuery;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Operands;
import app.quartier.workspace.Counted;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/// The providers behind e-mail addresses, the most frequent first: where mail has to arrive.
final class Domains implements Distribution {
  @Override
  public String name() {
    return "insight.by.domain";
  }

  @Override
  public String subject() {
    return "insight.by.domain.subject";
  }

  @Override
  public boolean fits(Field field) {
    return field.type() == FieldType.EMAIL;
  }

  @Override
  public Facet of(Counted counted, Field field) {
    return counted.evaluation().facet(FacetQuery.ofDomains(field));
  }

  @Override
  public List<Question> questions(Bar bar, Field field, ZoneId zone) {
    Literal domain = new Literal.Text(Objects.requireNonNull(bar.value()));
    return List.of(new Question("domainAnyOf", new Operands.Many(List.of(domain))));
  }
}
