package app.quartier.engine;

import app.quartier.domain.core.Core;
import app.quartier.domain.core.Rule;
import app.quartier.domain.core.Term;
import org.jspecify.annotations.Nullable;

/// What a rule is evaluated over: contacts, or a slice of the events of a kind; who answers a
/// question, and how answers are joined. Of one evaluation; safe from any thread.
interface Ground extends SetAlgebra<Matches> {

  /// Those who answer yes.
  Matches positive(Core core);

  /// Those who have a value to ask about.
  Matches present(Core core);

  /// A question with its sign: the opposite is asked among those that have a value.
  default Matches matches(Term term) {
    Matches yes = positive(term.core());
    @Nullable Matches among = among(term);
    return among == null ? yes : among.minus(yes);
  }

  /// Those among whom the opposite of a question is asked; null when the question itself is.
  default @Nullable Matches among(Term term) {
    if (!term.negated()) {
      return null;
    }
    return term.ifMissing() ? base() : present(term.core());
  }

  /// What a rule matches.
  default Matches matches(Rule rule) {
    Matches matches =
        switch (rule) {
          case Rule.Leaf leaf -> matches(leaf.term());
          case Rule.Branch branch ->
              new Brackets<>(this)
                  .joined(branch.combine(), branch.of().stream().map(this::matches).toList());
        };
    return rule.not() ? minus(base(), matches) : matches;
  }

  @Override
  default Matches none() {
    return Matches.NONE;
  }

  @Override
  default Matches and(Matches one, Matches other) {
    return one.and(other);
  }

  @Override
  default Matches or(Matches one, Matches other) {
    return one.or(other);
  }

  @Override
  default Matches minus(Matches one, Matches other) {
    return one.minus(other);
  }
}
