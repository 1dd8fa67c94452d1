package app.quartier.engine;

import app.quartier.kernel.Cancel;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Something made on first use and then kept. Safe from any thread; made once unless cancelled.
final class Lazy<T> {
  private final Function<Cancel, T> maker;
  private volatile @Nullable T value;

  Lazy(Function<Cancel, T> maker) {
    this.maker = maker;
  }

  T get(Cancel cancel) {
    T made = value;
    return made != null ? made : make(cancel);
  }

  private synchronized T make(Cancel cancel) {
    T made = value;
    if (made == null) {
      made = maker.apply(cancel);
      value = made;
    }
    return made;
  }
}
