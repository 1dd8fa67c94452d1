package app.quartier.engine;

import app.quartier.domain.core.Core;
import app.quartier.domain.core.Term;

/// What a rule is evaluated over: contacts, or a slice of the events of a kind. One evaluation, one
/// thread.
interface Ground {

  /// Everyone.
  Matches base();

  /// Those who answer yes.
  Matches positive(Core core);

  /// Those who have a value to ask about.
  Matches present(Core core);

  /// A question with its sign: the opposite is asked among those that have a value.
  default Matches matches(Term term) {
    Matches yes = positive(term.core());
    if (!term.negated()) {
      return yes;
    }
    return (term.ifMissing() ? base() : present(term.core())).minus(yes);
  }
}
