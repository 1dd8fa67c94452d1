package app.quartier.engine;

import app.quartier.engine.file.DerivedOutput;
import app.quartier.kernel.Cancel;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;

/// A column that knows where its values lie, from the second question about all its rows on: making
/// that out takes as long as a good many scans.
final class IndexedNumbers implements NumberColumn {
  private final NumberColumn plain;
  private final Lazy<ValueOrder> order;
  private final AtomicBoolean asked = new AtomicBoolean();

  IndexedNumbers(NumberColumn plain) {
    this.plain = plain;
    this.order = new Lazy<>(cancel -> ValueOrder.of(plain, cancel));
  }

  @Override
  public void write(DerivedOutput out) throws IOException {
    plain.write(out);
  }

  @Override
  public Matches between(long from, long to, Rows rows, Cancel cancel) {
    if (from > to || from > most() || to < least()) {
      return Matches.NONE;
    }
    if (from <= least() && to >= most()) {
      return present(cancel).and(rows.all());
    }
    return askedBefore(rows)
        ? order.get(cancel).between(from, to)
        : plain.between(from, to, rows, cancel);
  }

  /// Whether all rows were asked about before; they are from now on.
  private boolean askedBefore(Rows rows) {
    return rows.from() == 0 && rows.to() >= plain.size() && asked.getAndSet(true);
  }

  @Override
  public long nth(int place, Cancel cancel) {
    return order.get(cancel).nth(place);
  }

  @Override
  public Matches passing(Passing question, Rows rows, Cancel cancel) {
    return ValueSteps.areFew(plain, question.width()) && askedBefore(rows)
        ? order.get(cancel).passing(question, cancel)
        : plain.passing(question, rows, cancel);
  }

  @Override
  public Matches present(Cancel cancel) {
    return plain.present(cancel);
  }

  @Override
  public boolean has(int row) {
    return plain.has(row);
  }

  @Override
  public long value(int row) {
    return plain.value(row);
  }

  @Override
  public void values(int first, int count, long[] into) {
    plain.values(first, count, into);
  }

  @Override
  public int size() {
    return plain.size();
  }

  @Override
  public long least() {
    return plain.least();
  }

  @Override
  public long most() {
    return plain.most();
  }

  @Override
  public long unit() {
    return plain.unit();
  }

  @Override
  public Column indexed() {
    return this;
  }
}
