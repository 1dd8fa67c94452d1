package app.quartier.bench;

import app.quartier.domain.data.Changes;
import app.quartier.domain.data.Source;
import app.quartier.domain.field.Catalog;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.segment.InImport;
import app.quartier.kernel.Cancel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A shop with its customers that exists only as a rule: nothing of it is held, so it can be of any
/// size, and whoever reads it reads the same.
final class InventedShop implements Source {
  private final Sizes sizes;
  private final ContactCells cells;
  private final ShopEvents events;

  InventedShop(Sizes sizes, Vocabulary words) {
    this.sizes = sizes;
    this.cells = new ContactCells(words, sizes.seed());
    this.events = new ShopEvents(words, sizes);
  }

  Sizes sizes() {
    return sizes;
  }

  @Override
  public Catalog catalog() {
    return ShopFields.catalog();
  }

  @Override
  public long generation() {
    return 1;
  }

  @Override
  public Changes changes() {
    return Changes.unknown("the only one");
  }

  @Override
  public int idLimit() {
    return sizes.contacts();
  }

  @Override
  public void contacts(ContactSink sink, Cancel cancel) {
    for (int contact = 0; contact < sizes.contacts(); contact++) {
      sink.contact(contact, cells.email(contact));
    }
  }

  @Override
  public void cells(List<Field> fields, CellSink sink, Cancel cancel) {
    @Nullable Object[] row = new Object[fields.size()];
    for (int contact = 0; contact < sizes.contacts(); contact++) {
      for (int i = 0; i < row.length; i++) {
        row[i] = cells.cell(contact, fields.get(i));
      }
      sink.cells(contact, row);
    }
  }

  @Override
  public void since(Field field, SinceSink sink, Cancel cancel) {
    for (int contact = 0; contact < sizes.contacts(); contact++) {
      sink.since(contact, cells.since(contact, field));
    }
  }

  @Override
  public void events(EventKind kind, EventSink sink, Cancel cancel) {
    events.tell(kind, sink, cancel);
  }

  /// The first list has an eighth of the contacts, the second one two fifths.
  @Override
  public void listed(int list, MemberSink sink, Cancel cancel) {
    drawn(200 + list, list == 1 ? 0.125 : 0.4, sink);
  }

  /// Each contact came with one of the imports; few were changed by each.
  @Override
  public void imported(int batch, InImport.Role role, MemberSink sink, Cancel cancel) {
    for (int contact = 0; contact < sizes.contacts(); contact++) {
      boolean created =
          Chance.of(sizes.seed(), contact, 300).nextInt(ShopFields.IMPORTS) == batch - 1;
      boolean changed = !created && Chance.hit(0.03, Chance.of(sizes.seed(), contact, 310 + batch));
      boolean wanted =
          switch (role) {
            case CREATED -> created;
            case CHANGED -> changed;
            case ANY -> created || changed;
          };
      if (wanted) {
        sink.member(contact);
      }
    }
  }

  private void drawn(int purpose, double chance, MemberSink sink) {
    for (int contact = 0; contact < sizes.contacts(); contact++) {
      if (Chance.hit(chance, Chance.of(sizes.seed(), contact, purpose))) {
        sink.member(contact);
      }
    }
  }

  @Override
  public void close() {}
}
