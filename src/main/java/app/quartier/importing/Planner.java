package app.quartier.importing;

import app.quartier.domain.field.Catalog;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.field.Labels;
import app.quartier.domain.intake.NewField;
import app.quartier.kernel.Problem;
import app.quartier.value.Conventions;
import app.quartier.value.DateOrder;
import app.quartier.value.ValueReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes the plan of an import out of wishes and the survey.
final class Planner {
  private static final String BIRTH = "birth";

  private final Catalog catalog;
  private final @Nullable String kind;
  private final Shape shape;
  private final Conventions base;
  private final Told told;
  private final Map<String, DateOrder> datesOf = new HashMap<>();
  private final Map<String, Character> decimalOf = new HashMap<>();
  private final List<Problem> notes = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();

  /// `catalog` with the key field of this import; `base` holds zone, region and latest year; `told`
  /// wins over what the cells show.
  Planner(Catalog catalog, @Nullable String kind, Shape shape, Conventions base, Told told) {
    this.catalog = catalog;
    this.kind = kind;
    this.shape = shape;
    this.base = base;
    this.told = told;
  }

  Plan plan(List<Wish> wishes, Survey survey) {
    Character mark = told.decimal();
    char ofFile = mark == null ? Inference.decimal(survey.columns(), shape.delimiter()) : mark;
    wishes.stream().map(Wish::key).forEach(this::take);
    int emails = keyByContent(wishes, survey);
    @Nullable Coordinates pair = Coordinates.of(wishes, shape, survey).orElse(null);
    List<Target> targets = new ArrayList<>();
    for (int i = 0; i < wishes.size(); i++) {
      Wish wish = wishes.get(i);
      ColumnStats stats = survey.columns().get(i);
      if (i == emails) {
        wish = emailWish(wish);
      }
      boolean idle = stats.filled() == 0 && wish.known() == null && !wish.isKey(catalog.keyField());
      if (wish.source() == Wish.Source.SKIP || (pair != null && i == pair.lon())) {
        continue;
      }
      if (pair != null && i == pair.lat()) {
        targets.add(place(wish, pair));
        continue;
      }
      if (idle && wish.source() != Wish.Source.PERSON) {
        notes.add(Problem.input("problem.import.note.emptyColumn", shape.columns().get(i)));
        continue;
      }
      targets.add(target(i, wish, stats, ofFile));
    }
    DateOrder order = told.dates() == null ? fileOrder(survey) : told.dates();
    datesOf.values().removeIf(order::equals);
    decimalOf.values().removeIf(own -> own == ofFile);
    Told settled = new Told(order, ofFile, datesOf, decimalOf);
    return new Plan(targets, ofFile, order, settled, notes, survey.rows());
  }

  private void take(@Nullable String key) {
    if (key != null) {
      keys.add(key);
    }
  }

  /// The column that holds e-mail addresses when none is named so and they are the key; −1 if none.
  private int keyByContent(List<Wish> wishes, Survey survey) {
    if (!catalog.keyField().equals("email") || keys.contains("email")) {
      return -1;
    }
    for (int i = 0; i < wishes.size(); i++) {
      ColumnStats stats = survey.columns().get(i);
      boolean free = wishes.get(i).source() == Wish.Source.NOBODY;
      if (free && stats.filled() > 0 && stats.emails() * 5 >= stats.filled() * 4) {
        return i;
      }
    }
    return -1;
  }

  private Wish emailWish(Wish wish) {
    Field known = catalog.field("email").orElse(null);
    keys.add("email");
    return new Wish("email", FieldType.EMAIL, wish.labels(), known, Wish.Source.NAME);
  }

  private Target target(int column, Wish wish, ColumnStats stats, char ofFile) {
    String name = shape.columns().get(column);
    FieldType type = type(name, wish, stats);
    String key = wish.key();
    boolean broken =
        wish.known() == null && wish.source() == Wish.Source.NAME && type != wish.type();
    Field known = wish.known();
    if (key == null || broken) {
      key = Slugs.unique(Slugs.of(name), keys);
      keys.add(key);
      // An earlier import of this file may have brought it into being.
      known = known(key);
      type = known == null ? type : known.type();
    }
    String currency = type == FieldType.MONEY ? currency(name, known, stats) : null;
    String owner = kind == null ? Field.CONTACT : kind;
    NewField field = new NewField(key, owner, wish.labels(), type, currency);
    Conventions conventions = conventions(name, key, type, stats, ofFile);
    return new Target(
        column, -1, name, use(key), field, known, reader(field, conventions, isOrder()));
  }

  /// One place out of two columns.
  private Target place(Wish wish, Coordinates pair) {
    KnownHeaders.Known usual = KnownHeaders.place();
    boolean meant = wish.key() != null;
    String key = wish.key() == null ? usual.key() : wish.key();
    @Nullable Field known = meant ? wish.known() : known(key);
    if (!meant && (keys.contains(key) || (known != null && known.type() != FieldType.PLACE))) {
      key = Slugs.unique(key, keys);
      known = known(key);
    }
    keys.add(key);
    String owner = kind == null ? Field.CONTACT : kind;
    Labels labels = meant ? wish.labels() : usual.labels();
    NewField field = new NewField(key, owner, labels, FieldType.PLACE, null);
    String name = shape.columns().get(pair.lat());
    ValueReader reader = ValueReader.of(FieldType.PLACE, null, base);
    return new Target(pair.lat(), pair.lon(), name, Target.Use.VALUE, field, known, reader);
  }

  private @Nullable Field known(String key) {
    return kind == null
        ? catalog.field(key).orElse(null)
        : catalog.kind(kind).flatMap(k -> k.property(key)).orElse(null);
  }

  private FieldType type(String name, Wish wish, ColumnStats stats) {
    if (wish.known() != null) {
      return wish.known().type();
    }
    FieldType wished = wish.type();
    if (wished != null
        && (wish.source() == Wish.Source.PERSON || keeps(name, wish, stats, wished))) {
      return wished;
    }
    if (wished != null) {
      notes.add(Problem.input("problem.import.note.otherType", name, wished.key()));
    }
    FieldType inferred = Inference.type(stats, order(name, stats));
    FieldType found =
        inferred == FieldType.NUMBER && MoneyHeaders.promise(name) ? FieldType.MONEY : inferred;
    boolean key = wish.isKey(catalog.keyField());
    return key && !found.isText() ? FieldType.TEXT : found;
  }

  private boolean keeps(String name, Wish wish, ColumnStats stats, FieldType wished) {
    // Without its time or its contact an event is nothing: a bad column shows as rejected rows.
    boolean vital = KnownHeaders.AT.equals(wish.key()) || "email".equals(wish.key());
    return vital || Inference.keepsPromise(stats, wished, order(name, stats));
  }

  private String currency(String name, @Nullable Field known, ColumnStats stats) {
    if (known != null && known.currency() != null) {
      return known.currency();
    }
    return Inference.currency(stats)
        .or(() -> MoneyHeaders.currency(name))
        .orElse(catalog.currency());
  }

  private Target.Use use(String key) {
    if (key.equals(catalog.keyField())) {
      return Target.Use.KEY;
    }
    if (kind == null) {
      return Target.Use.VALUE;
    }
    return switch (key) {
      case KnownHeaders.AT -> Target.Use.AT;
      case KnownHeaders.REF -> Target.Use.REF;
      case KnownHeaders.MACHINE -> Target.Use.MACHINE;
      default -> Target.Use.VALUE;
    };
  }

  private boolean isOrder() {
    return kind != null
        && catalog.kind(kind).map(EventKind::role).orElse(KindNames.role(kind))
            == EventKind.Role.ORDER;
  }

  private Conventions conventions(
      String name, String key, FieldType type, ColumnStats stats, char ofFile) {
    Conventions conventions = base;
    if (type == FieldType.NUMBER || type == FieldType.MONEY) {
      Character hand = told.decimal(name);
      char mark = hand == null ? Inference.decimal(stats, ofFile) : hand;
      decimalOf.put(name, mark);
      if (hand == null && Inference.decimalDoubtful(stats)) {
        notes.add(Problem.input("problem.import.note.decimal", name, String.valueOf(mark)));
      }
      conventions = conventions.withDecimal(mark);
    }
    if (type == FieldType.DATE || type == FieldType.INSTANT) {
      DateOrder order = order(name, stats);
      datesOf.put(name, order);
      if (told.dates(name) == null && Inference.dateOrderDoubtful(stats)) {
        notes.add(Problem.input("problem.import.note.dateDoubtful", name));
      } else if (Inference.dateOrderMixed(stats)) {
        String found = order == DateOrder.DAY_FIRST ? "dateMixedDay" : "dateMixedMonth";
        notes.add(Problem.input("problem.import.note." + found, name));
      }
      conventions = conventions.withDateOrder(order);
    }
    // Nobody is born in ten years.
    return key.equals(BIRTH)
        ? conventions.withLatestYear(base.latestYear() - Imports.YEARS_AHEAD)
        : conventions;
  }

  private DateOrder order(String name, ColumnStats stats) {
    DateOrder hand = told.dates(name);
    return hand == null ? Inference.dateOrder(stats) : hand;
  }

  private static ValueReader reader(NewField field, Conventions conventions, boolean order) {
    if (order) {
      switch (field.key()) {
        case "status" -> {
          return OrderWords::status;
        }
        case "currency" -> {
          return OrderWords::currency;
        }
        case "amount" -> {
          return ValueReader.of(FieldType.MONEY, null, conventions);
        }
        default -> {}
      }
    }
    return ValueReader.of(field.type(), field.currency(), conventions);
  }

  private static DateOrder fileOrder(Survey survey) {
    boolean monthFirst =
        survey.columns().stream().anyMatch(c -> Inference.dateOrder(c) == DateOrder.MONTH_FIRST);
    return monthFirst ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
  }
}
