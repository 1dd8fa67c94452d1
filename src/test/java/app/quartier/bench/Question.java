package app.quartier.bench;

import java.util.function.Function;

/// A kind of question, and how one of it is drawn.
record Question(String name, Function<Draw, Asked> drawn) {

  Asked draw(Draw draw) {
    return drawn.apply(draw);
  }
}
