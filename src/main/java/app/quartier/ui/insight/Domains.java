package app.quartier.ui.insight;

import app.quartier.domain.data.Facet;
import app.quartier.domain.data.Facet.Bar;
import app.quartier.domain.data.Facet.Tally;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.segment.Literal;
import app.quartier.workspace.Counted;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The providers behind e-mail addresses, the most frequent first: where mail has to arrive.
final class Domains implements Distribution {
  private static final int MOST = 50;

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
    BitSet members = counted.evaluation().members().collect(BitSet::new, BitSet::set, BitSet::or);
    Map<String, Tally> tallies = new HashMap<>();
    counted
        .columns()
        .contacts()
        .forEach(contact -> {
          Tally one = new Tally(members.get(contact) ? 1 : 0, 1);
          String address = counted.columns().cell(contact, field) instanceof String s ? s : "";
          tallies.merge(domain(address), one, Domains::sum);
        });
    Tally missing = tallies.getOrDefault("", new Tally(0, 0));
    tallies.remove("");
    List<Bar> bars =
        tallies.entrySet().stream()
            .map(entry -> new Bar(entry.getKey(), 0, 0, entry.getValue()))
            .sorted(
                Comparator.comparingLong((Bar bar) -> -bar.tally().base())
                    .thenComparing(bar -> String.valueOf(bar.value())))
            .toList();
    List<Bar> shown = bars.subList(0, Math.min(MOST, bars.size()));
    Tally others = bars.stream().skip(MOST).map(Bar::tally).reduce(new Tally(0, 0), Domains::sum);
    return new Facet(field, shown, others, missing);
  }

  private static String domain(String address) {
    return address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
  }

  private static Tally sum(Tally a, Tally b) {
    return new Tally(a.segment() + b.segment(), a.base() + b.base());
  }

  @Override
  public List<Question> questions(Bar bar, Field field, ZoneId zone) {
    return List.of(Question.of("endsWith", new Literal.Text("@" + bar.value())));
  }
}
