package app.quartier.workspace;

import app.quartier.domain.core.Core;
import app.quartier.domain.core.Lowered;
import app.quartier.domain.core.Membership;
import app.quartier.domain.core.Rule;
import app.quartier.domain.core.Term;
import app.quartier.domain.field.ContactList;
import app.quartier.domain.intake.Batch;
import app.quartier.domain.intake.BatchCounts;
import app.quartier.domain.intake.BatchPlan;
import app.quartier.domain.segment.InList;
import app.quartier.engine.EngineVersion;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Nearest;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import app.quartier.store.ContactLists;
import app.quartier.store.Store;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The lists of a workspace. Expected trouble comes as [Refusal]. Reading is safe from any thread;
/// each change ends by putting a new version of the data in place of the current one.
public final class ListShelf {
  private final Store store;
  private final ContactLists lists;
  private final Versions versions;
  private final SegmentShelf segments;
  private final Runnable changed;

  /// @param changed is told after each change
  ListShelf(Store store, Versions versions, SegmentShelf segments, Runnable changed) {
    this.store = store;
    this.lists = store.lists();
    this.versions = versions;
    this.segments = segments;
    this.changed = changed;
  }

  /// All of them, by name; answers at once.
  public List<ContactList> list() {
    return versions.current().catalog().lists();
  }

  /// The list with this key or name. Refused with the nearest name when there is none.
  public ContactList find(String reference) {
    List<ContactList> all = list();
    return all.stream()
        .filter(one -> one.key().equals(reference))
        .findFirst()
        .or(() -> all.stream().filter(one -> one.name().equalsIgnoreCase(reference)).findFirst())
        .orElseThrow(() -> {
          List<String> names = all.stream().map(ContactList::name).toList();
          return new Refusal(
              Nearest.to(reference, names)
                  .map(near ->
                      Problem.input("problem.workspace.list.unknown.nearest", reference, near))
                  .orElseGet(() -> Problem.input("problem.workspace.list.unknown", reference)));
        });
  }

  /// How many contacts are on each list, by its key.
  public Map<String, Long> sizes(Cancel cancel) {
    return asked(version -> {
      Map<String, Long> sizes = new LinkedHashMap<>();
      version.catalog().lists().forEach(one -> sizes.put(one.key(), size(version, one, cancel)));
      return sizes;
    });
  }

  /// How many contacts are on it.
  public long size(ContactList list) {
    return asked(version -> size(version, list, Cancel.NEVER));
  }

  private static long size(EngineVersion version, ContactList list, Cancel cancel) {
    return version.evaluate(members(list), cancel).count();
  }

  private <T> T asked(Function<EngineVersion, T> question) {
    EngineVersion version = versions.taken();
    try {
      return question.apply(version);
    } finally {
      versions.givenBack(version);
    }
  }

  private static Lowered members(ContactList list) {
    Term term = Term.positive(new Core.Members(new Membership.OfList(list.number())));
    return new Lowered(
        new Rule.Leaf("n0", false, term), Set.of(), Set.of(), Instant.EPOCH, ZoneOffset.UTC);
  }

  /// Makes an empty list.
  public ContactList create(String name) {
    ContactList made = lists.create(name);
    changed.run();
    return made;
  }

  public ContactList rename(ContactList list, String name) {
    ContactList renamed = lists.rename(list.number(), name);
    changed.run();
    return renamed;
  }

  /// Takes a list out of use; refused while saved segments ask for it.
  public void remove(ContactList list) {
    List<String> users = users(list);
    if (!users.isEmpty()) {
      throw new Refusal(
          Problem.input("problem.workspace.list.used", list.name(), String.join(", ", users)));
    }
    lists.remove(list.number());
    changed.run();
  }

  /// Brings a removed list back, with whoever was on it.
  public ContactList restore(ContactList list) {
    ContactList back = lists.restore(list.number());
    changed.run();
    return back;
  }

  private List<String> users(ContactList list) {
    return segments.using(node -> node instanceof InList in && in.list().equals(list.key()));
  }

  /// Numbers of the lists that saved segments ask for.
  Set<Integer> used() {
    return list().stream()
        .filter(one -> !users(one).isEmpty())
        .map(ContactList::number)
        .collect(Collectors.toSet());
  }

  /// Puts the members of a segment on a list, or takes them off, as one batch that can be undone.
  ///
  /// @return how many were not on it before, or were
  public long enter(ContactList list, Counted counted, boolean on) {
    return enter(list, counted.evaluation().members(), on);
  }

  /// As [#enter(ContactList, Counted, boolean)], of these contacts.
  public long enter(ContactList list, IntStream contacts, boolean on) {
    long before = size(list);
    try (Batch batch = store.open(new BatchPlan(BatchPlan.Kind.EDIT, null, null, "{}", null))) {
      ContactList kept = batch.list(list.name());
      long[] asked = new long[1];
      contacts.forEach(contact -> {
        batch.entry(kept, contact, on);
        asked[0]++;
      });
      batch.publish(new BatchCounts(asked[0], 0, 0, asked[0], 0, 0, 0));
    }
    changed.run();
    return Math.abs(size(list) - before);
  }
}
