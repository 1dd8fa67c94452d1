package app.quartier.workspace;

import app.quartier.domain.field.Catalog;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.field.OwnFacts;
import app.quartier.export.Column;
import app.quartier.export.CsvStyle;
import app.quartier.export.CsvTable;
import app.quartier.export.SavedFile;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Nearest;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The members of a counted segment as a CSV table: the key first, then the columns asked for,
/// ordered by contact.
public final class MembersTable {
  private static final Long YES = 1L;

  private final Counted counted;
  private final List<Field> fields;
  private final @Nullable Field consent;

  /// @param columns keys of fields, in order; refused with the nearest name when one is unknown
  public MembersTable(Counted counted, List<String> columns) {
    this(counted, columns, null);
  }

  /// @param consent yes or no; only members with a yes are in the table; null for all
  public MembersTable(Counted counted, List<String> columns, @Nullable Field consent) {
    this.counted = counted;
    this.consent = consent;
    this.fields = columns.stream().map(key -> field(counted.catalog(), key)).toList();
  }

  private static Field field(Catalog catalog, String key) {
    return catalog
        .field(key)
        .orElseThrow(() -> {
          List<String> keys = catalog.fields().stream().map(Field::key).toList();
          return new Refusal(
              Problem.input(
                  "problem.workspace.unknownField",
                  key,
                  Nearest.to(key, keys).orElseGet(() -> String.join(", ", keys))));
        });
  }

  /// Saves the table whole or not at all, and returns the number of rows. Columns are called as
  /// people call the fields. Refused when the segment is not complete.
  public long export(Path file, TableStyle style, Cancel cancel) {
    SegmentShelf.requireUsable(counted.segment());
    return SavedFile.save(
        file, out -> write(out, style.csv(), field -> field.labels().in(style.locale()), cancel));
  }

  /// Writes plain CSV (UTF-8, commas, decimal points, keys of fields) for other programs to read.
  public long write(OutputStream out, Cancel cancel) throws IOException {
    return write(out, CsvStyle.PLAIN, this::plainTitle, cancel);
  }

  /// A cell that begins with `@` would be taken for a formula; no two columns have one name.
  private String plainTitle(Field field) {
    if (!OwnFacts.isOne(field)) {
      return field.key();
    }
    String title = field.key().substring(1);
    while (counted.catalog().field(title).isPresent()) {
      title = "own_" + title;
    }
    return title;
  }

  private long write(OutputStream out, CsvStyle style, Function<Field, String> title, Cancel cancel)
      throws IOException {
    String key = counted.catalog().keyField();
    List<Column> columns = new ArrayList<>();
    columns.add(
        new Column(
            counted.catalog().field(key).map(title).orElse(key), keyType(counted.catalog())));
    List<Field> others = fields.stream().filter(f -> !f.key().equals(key)).toList();
    others.forEach(field -> columns.add(new Column(title.apply(field), field.type())));
    return new CsvTable(columns, contacts().mapToObj(contact -> row(contact, others)))
        .write(out, style, counted.lowered().zone(), cancel);
  }

  /// The contacts of the table, in order.
  public IntStream contacts() {
    @Nullable Field yes = consent;
    IntStream members = counted.evaluation().members();
    return yes == null
        ? members
        : members.filter(contact -> YES.equals(counted.columns().cell(contact, yes)));
  }

  /// A key is a text; of which type decides how it is guarded against formulas.
  private static FieldType keyType(Catalog catalog) {
    return catalog
        .field(catalog.keyField())
        .map(Field::type)
        .filter(FieldType::isText)
        .orElse(FieldType.TEXT);
  }

  private List<@Nullable Object> row(int contact, List<Field> others) {
    List<@Nullable Object> cells = new ArrayList<>(others.size() + 1);
    cells.add(counted.keys().key(contact));
    others.forEach(field -> cells.add(counted.columns().cell(contact, field)));
    return cells;
  }
}
