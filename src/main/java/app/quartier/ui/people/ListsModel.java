package app.quartier.ui.people;

import app.quartier.domain.data.Columns;
import app.quartier.domain.field.ContactList;
import app.quartier.kernel.Problem;
import app.quartier.ui.kit.Desk;
import app.quartier.ui.kit.ListChanges;
import app.quartier.work.Jobs;
import app.quartier.work.Lane;
import app.quartier.workspace.Counted;
import app.quartier.workspace.ListShelf;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The lists of the workspace with how many contacts are on each; each change is a job. Window's
/// thread only.
final class ListsModel implements AutoCloseable {
  private final Desk desk;
  private final ListChanges changes;
  private final Lane sizing;
  private final Subscription data;
  private final ReadOnlyObjectWrapper<List<Row>> rows =
      new ReadOnlyObjectWrapper<>(this, "rows", List.of());
  private Map<String, Long> sizes = Map.of();

  /// What was counted last.
  private @Nullable Columns known;

  /// A list and how many are on it.
  ///
  /// @param size null until it is known
  record Row(ContactList list, @Nullable Long size) {}

  ListsModel(Desk desk, Jobs jobs) {
    this.desk = desk;
    this.sizing = desk.lane();
    this.known = columns(desk.countedProperty().get());
    this.data = desk.countedProperty().subscribe((before, now) -> follow(columns(now)));
    this.changes = new ListChanges(desk, jobs);
  }

  ReadOnlyObjectProperty<List<Row>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  private static @Nullable Columns columns(@Nullable Counted counted) {
    return counted == null ? null : counted.columns();
  }

  /// Lists again when the data is other data. Between two segments there are no numbers, which says
  /// nothing about it.
  private void follow(@Nullable Columns now) {
    if (now != null && !now.equals(known)) {
      known = now;
      load();
    }
  }

  /// Lists again: the names at once, how many are on each as soon as that is counted.
  void load() {
    list();
    ListShelf shelf = desk.workspace().lists();
    sizing.submit(
        shelf::sizes,
        counted -> {
          sizes = counted;
          list();
        });
  }

  private void list() {
    rows.set(
        desk.workspace().lists().list().stream()
            .map(one -> new Row(one, sizes.get(one.key())))
            .toList());
  }

  @Override
  public void close() {
    data.unsubscribe();
  }

  void create(String name, Consumer<ContactList> onDone, Consumer<List<Problem>> onRefused) {
    change(shelf -> shelf.create(name), onDone, onRefused);
  }

  void rename(
      ContactList list,
      String name,
      Consumer<ContactList> onDone,
      Consumer<List<Problem>> onRefused) {
    change(shelf -> shelf.rename(list, name), onDone, onRefused);
  }

  /// Refused while saved segments ask for it.
  void remove(ContactList list, Consumer<ContactList> onDone, Consumer<List<Problem>> onRefused) {
    change(
        shelf -> {
          shelf.remove(list);
          return list;
        },
        onDone,
        onRefused);
  }

  void restore(ContactList list, Consumer<ContactList> onDone, Consumer<List<Problem>> onRefused) {
    change(shelf -> shelf.restore(list), onDone, onRefused);
  }

  /// The lists are shown anew whatever came of it.
  private void change(
      Function<ListShelf, ContactList> change,
      Consumer<ContactList> onDone,
      Consumer<List<Problem>> onRefused) {
    changes.make(
        change,
        list -> {
          onDone.accept(list);
          load();
        },
        problems -> {
          onRefused.accept(problems);
          load();
        });
  }
}
