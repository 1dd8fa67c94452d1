package app.quartier.ui.people;

import app.quartier.domain.field.ContactList;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import app.quartier.ui.kit.Desk;
import app.quartier.work.JobName;
import app.quartier.work.Jobs;
import app.quartier.workspace.ListShelf;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The lists of the workspace with how many contacts are on each; each change is a job. Window's
/// thread only.
final class ListsModel {
  private final Desk desk;
  private final Jobs jobs;
  private final ReadOnlyObjectWrapper<List<Row>> rows =
      new ReadOnlyObjectWrapper<>(this, "rows", List.of());

  /// A list and how many are on it.
  record Row(ContactList list, long size) {}

  ListsModel(Desk desk, Jobs jobs) {
    this.desk = desk;
    this.jobs = jobs;
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

  /// What a change does to the lists.
  private interface Change {
    ContactList of(ListShelf shelf);
  }

  private sealed interface Outcome {
    record Done(ContactList list) implements Outcome {}

    record Refused(List<Problem> problems) implements Outcome {}
  }

  private void change(
      Change change, Consumer<ContactList> onDone, Consumer<List<Problem>> onRefused) {
    ListShelf shelf = desk.workspace().lists();
    jobs.run(
        JobName.of("people.job.list"),
        (progress, cancel) -> outcome(change, shelf),
        outcome -> {
          switch (outcome) {
            case Outcome.Done(ContactList list) -> {
              onDone.accept(list);
              desk.refresh();
            }
            case Outcome.Refused(List<Problem> problems) -> onRefused.accept(problems);
          }
          load();
        });
  }

  private static Outcome outcome(Change change, ListShelf shelf) {
    try {
      return new Outcome.Done(change.of(shelf));
    } catch (Refusal refusal) {
      return new Outcome.Refused(refusal.problems());
    }
  }
}
