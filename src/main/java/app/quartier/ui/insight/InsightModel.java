package app.quartier.ui.insight;

import app.quartier.domain.field.Catalog;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.segment.Segment;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Refusal;
import app.quartier.ui.kit.Desk;
import app.quartier.work.Lane;
import app.quartier.workspace.Counted;
import app.quartier.workspace.Reach;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// Asks for facet and sample whenever there are new numbers or another field was chosen. Window's
/// thread only; the last findings stay until newer ones come.
final class InsightModel {
  private static final int SAMPLE = 5;

  private final Desk desk;
  private final Lane lane;
  private final StringProperty field = new SimpleStringProperty(this, "field", "");
  private final ObjectProperty<Distribution> way =
      new SimpleObjectProperty<>(this, "way", Distributions.ALL.getFirst());
  private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper(this, "asking", false);
  private final ReadOnlyObjectWrapper<@Nullable Findings> findings =
      new ReadOnlyObjectWrapper<>(this, "findings", null);

  InsightModel(Desk desk) {
    this.desk = desk;
    this.lane = desk.lane();
    desk.countedProperty().subscribe(this::ask);
    field.subscribe(this::ask);
    way.subscribe(this::ask);
    ask();
  }

  Desk desk() {
    return desk;
  }

  /// Key of the field whose distribution is shown.
  StringProperty fieldProperty() {
    return field;
  }

  /// How the field is shown; one that does not fit gives way to the first that does.
  ObjectProperty<Distribution> wayProperty() {
    return way;
  }

  /// Whether newer findings are on their way.
  ReadOnlyBooleanProperty askingProperty() {
    return asking.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Findings> findingsProperty() {
    return findings.getReadOnlyProperty();
  }

  private void ask() {
    @Nullable Counted counted = desk.countedProperty().get();
    if (counted == null) {
      asking.set(false);
      findings.set(null);
      return;
    }
    Catalog catalog = counted.catalog();
    if (catalog.field(field.get()).isEmpty()) {
      preferred(catalog).ifPresent(key -> field.set(key));
    }
    catalog.field(field.get()).ifPresent(shown -> look(counted, shown));
  }

  private void look(Counted counted, Field shown) {
    List<Distribution> fitting = Distributions.fitting(shown);
    if (!fitting.contains(way.get())) {
      way.set(fitting.getFirst());
      return;
    }
    Segment segment = counted.segment();
    Instant at = counted.lowered().at();
    Distribution chosen = way.get();
    asking.set(true);
    lane.submit(cancel -> find(segment, at, shown.key(), chosen, cancel), new FindingsTaker());
  }

  /// What comes of looking.
  private final class FindingsTaker implements Lane.Taker<Optional<Findings>> {
    @Override
    public void answered(Optional<Findings> found) {
      asking.set(false);
      found.filter(current -> desk.countedProperty().get() != null).ifPresent(findings::set);
    }

    @Override
    public void failed() {
      asking.set(false);
    }
  }

  /// A field that says something at a glance.
  private static Optional<String> preferred(Catalog catalog) {
    return Stream.of(FieldType.COUNTRY, FieldType.CHOICE, FieldType.YES_NO, FieldType.NUMBER)
        .flatMap(type -> catalog.fields().stream().filter(f -> f.type() == type))
        .findFirst()
        .or(() -> catalog.fields().stream().findFirst())
        .map(Field::key);
  }

  /// Counts the segment once more (its matches are remembered) to hold the data it is true of while
  /// reading; empty when the data has moved on so that it no longer fits.
  private Optional<Findings> find(
      Segment segment, Instant at, String key, Distribution chosen, Cancel cancel) {
    try (Counted counted = desk.workspace().count(segment, at, null, cancel)) {
      @Nullable Long reachable = Reach.isKnown(counted) ? Reach.of(counted) : null;
      return counted
          .catalog()
          .field(key)
          .map(field ->
              new Findings(
                  new Findings.Spread(chosen, chosen.of(counted, field)),
                  sample(counted),
                  reachable,
                  counted.lowered().zone()));
    } catch (Refusal stale) {
      return Optional.empty();
    }
  }

  private static Findings.Sample sample(Counted counted) {
    List<Field> told = sampleFields(counted.catalog());
    return new Findings.Sample(
        told,
        counted
            .evaluation()
            .members()
            .limit(SAMPLE)
            .mapToObj(contact -> member(counted, contact, told))
            .toList());
  }

  private static Findings.Member member(Counted counted, int contact, List<Field> told) {
    List<@Nullable Object> cells = new ArrayList<>();
    told.forEach(field -> cells.add(counted.columns().cell(contact, field)));
    return new Findings.Member(counted.keys().key(contact), cells);
  }

  /// A country or text, and an amount.
  private static List<Field> sampleFields(Catalog catalog) {
    List<Field> others =
        catalog.fields().stream().filter(f -> !f.key().equals(catalog.keyField())).toList();
    Optional<Field> words =
        Stream.of(FieldType.COUNTRY, FieldType.CHOICE, FieldType.TEXT)
            .flatMap(type -> others.stream().filter(f -> f.type() == type))
            .findFirst();
    Optional<Field> amount =
        Stream.of(FieldType.MONEY, FieldType.NUMBER, FieldType.DATE)
            .flatMap(type -> others.stream().filter(f -> f.type() == type))
            .findFirst();
    return Stream.concat(words.stream(), amount.stream()).toList();
  }
}
