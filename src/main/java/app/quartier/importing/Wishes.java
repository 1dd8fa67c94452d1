package app.quartier.importing;

import app.quartier.domain.consent.Channel;
import app.quartier.domain.field.Catalog;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.field.Labels;
import app.quartier.domain.field.OwnFacts;
import app.quartier.kernel.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What each column is meant to be, from what the person said, from the names known for columns,
/// and from the fields the workspace has. No field is wished for twice: the first column gets it.
final class Wishes {
  private final Catalog catalog;
  private final @Nullable String kind;
  private final Shape shape;
  private final Map<String, String> labels;
  private final Set<String> taken = new HashSet<>();
  private final Set<String> places = new HashSet<>();
  private final List<Problem> problems = new ArrayList<>();

  /// `labels` are what the person calls new fields, by column.
  Wishes(Catalog catalog, @Nullable String kind, Shape shape, Map<String, String> labels) {
    this.catalog = catalog;
    this.kind = kind;
    this.shape = shape;
    this.labels = labels;
  }

  List<Problem> problems() {
    return problems;
  }

  List<Wish> of(Overrides overrides) {
    problems.addAll(overrides.problems());
    Wish[] wishes = new Wish[shape.width()];
    for (int i = 0; i < wishes.length; i++) {
      Optional<Overrides.Choice> override = overrides.of(i);
      if (override.isPresent()) {
        wishes[i] = ofPerson(i, override.get());
      }
    }
    for (int i = 0; i < wishes.length; i++) {
      wishes[i] = wishes[i] == null ? ofName(shape.columns().get(i)) : wishes[i];
    }
    return List.of(wishes);
  }

  private Wish ofPerson(int column, Overrides.Choice override) {
    String name = shape.columns().get(column);
    String key = override.key();
    if (key == null) {
      return new Wish(null, null, Labels.same(name), null, Wish.Source.SKIP);
    }
    Field known = known(key);
    FieldType type = known == null ? override.type() : known.type();
    // A place may come in two columns.
    boolean other = type == FieldType.PLACE && taken.contains(key) && places.add(key);
    if (!taken.add(key) && !other) {
      problems.add(Problem.input("problem.import.map.twice", key));
    }
    if (kind != null && Channel.ofField(key).isPresent()) {
      problems.add(Problem.input("problem.import.map.consentOfEvents", key));
    }
    if (known != null && override.type() != null && known.type() != override.type()) {
      problems.add(
          Problem.input(
              "problem.import.map.otherType", key, known.type().key(), override.type().key()));
    }
    KnownHeaders.Known usual = KnownHeaders.byKey(key, kind != null);
    return new Wish(
        key,
        override.type() == null && usual != null ? usual.type() : override.type(),
        labels(name, usual),
        known,
        Wish.Source.PERSON);
  }

  private Wish ofName(String name) {
    KnownHeaders.Known usual = usual(name);
    if (usual != null) {
      String key = kind != null ? KindNames.property(kind, usual.key()) : usual.key();
      if (taken.add(key)) {
        return new Wish(key, usual.type(), labels(name, usual), known(key), Wish.Source.NAME);
      }
    }
    Field named = named(name);
    if (named != null && taken.add(named.key())) {
      return new Wish(named.key(), named.type(), named.labels(), named, Wish.Source.NAME);
    }
    return new Wish(null, null, labels(name, null), null, Wish.Source.NOBODY);
  }

  /// What the field is called: as the person says, else as fields of its kind are, else as the
  /// column.
  private Labels labels(String name, KnownHeaders.@Nullable Known usual) {
    String told = labels.get(name);
    if (told != null && !told.isBlank()) {
      return Labels.same(told.strip());
    }
    return usual == null ? Labels.same(name) : usual.labels();
  }

  /// In a file of events the contact may be named by any field that is the key.
  private KnownHeaders.@Nullable Known usual(String name) {
    KnownHeaders.Known ofContacts = KnownHeaders.of(name, false).orElse(null);
    boolean key = ofContacts != null && ofContacts.key().equals(catalog.keyField());
    return kind == null || key ? ofContacts : KnownHeaders.of(name, true).orElse(null);
  }

  private List<Field> fields() {
    if (kind == null) {
      return catalog.fields();
    }
    return catalog.kind(kind).map(EventKind::properties).orElse(List.of());
  }

  private @Nullable Field known(String key) {
    if (Channel.ofField(key).isPresent()) {
      return OwnFacts.withKey(key).map(Wishes::yesNo).orElse(null);
    }
    List<Field> fields = key.equals(catalog.keyField()) ? catalog.fields() : fields();
    return fields.stream().filter(f -> f.key().equals(key)).findFirst().orElse(null);
  }

  /// In files, a consent is a yes or a no.
  private static Field yesNo(Field consent) {
    return new Field(
        consent.id(),
        consent.key(),
        consent.owner(),
        consent.labels(),
        FieldType.YES_NO,
        null,
        consent.origin());
  }

  /// The workspace's field whose key or label the column's name is.
  private @Nullable Field named(String name) {
    String folded = KnownHeaders.folded(name);
    String slug = Slugs.of(name);
    return fields().stream()
        .filter(f ->
            f.key().equals(slug)
                || KnownHeaders.folded(f.labels().fr()).equals(folded)
                || KnownHeaders.folded(f.labels().en()).equals(folded))
        .findFirst()
        .orElse(null);
  }
}
