package app.quartier.ui.people;

import app.quartier.domain.field.ContactList;
import app.quartier.kernel.Problem;
import app.quartier.ui.kit.Desk;
import app.quartier.ui.kit.ListChanges;
import app.quartier.work.Jobs;
import app.quartier.workspace.ListShelf;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The lists of the workspace with how many contacts are on each; each change is a job. Window's
/// thread only.
final class ListsModel {
  private final Desk desk;
  private final ListChanges changes;
  private final ReadOnlyObjectWrapper<List<Row>> rows =
      new ReadOnlyObjectWrapper<>(this, "rows", List.of());

  /// A list and how many are on it.
  record Row(ContactList list, long size) {}

  ListsModel(Desk desk, Jobs jobs) {
    this.desk = desk;
    this.changes = new ListChanges(desk, jobs);
  }

  ReadOnlyObjectProperty<List<Row>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  void load() {
    ListShelf shelf = desk.workspace().lists();
    desk.ask(
        data -> {
          Map<String, Long> sizes = shelf.sizes();
          return shelf.list().stream()
              .map(one -> new Row(one, sizes.getOrDefault(one.key(), 0L)))
              .toList();
        },
        rows::set);
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
