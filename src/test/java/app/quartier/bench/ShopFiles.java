package app.quartier.bench;

import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.ItemSet;
import app.quartier.domain.field.Point;
import app.quartier.kernel.Cancel;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes the invented shop as the files that other tools export: commas, a header, points in
/// numbers, ISO dates.
record ShopFiles(InventedShop shop) {
  private static final int HUNDRED = 100;

  /// How an import is told what the columns are.
  static List<String> columns(List<Field> fields) {
    return fields.stream()
        .map(field -> field.key() + "=" + field.key() + ":" + type(field))
        .toList();
  }

  /// Choices come as texts.
  private static String type(Field field) {
    return field.type().key().equals("choice") ? "text" : field.type().key();
  }

  /// Every contact; with `moved`, so many of a hundred in another city.
  void contacts(Path file, int moved) throws IOException {
    List<Field> fields = shop.catalog().fields();
    int city = fields.stream().map(Field::key).toList().indexOf("city");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(fields.stream().map(Field::key).collect(Collectors.joining(",")));
      out.write('\n');
      shop.cells(
          fields,
          (contact, cells) -> {
            boolean moves = contact % HUNDRED < moved;
            UnaryOperator<String> changed = text -> moves ? "Nouvelle " + text : text;
            StringJoiner row = new StringJoiner(",");
            for (int i = 0; i < cells.length; i++) {
              String text = written(fields.get(i), cells[i]);
              row.add(i == city ? changed.apply(text) : text);
            }
            write(out, row);
          },
          Cancel.NEVER);
    }
  }

  /// The events of a kind, by the e-mail of who did it.
  long events(EventKind kind, Path file) throws IOException {
    long[] rows = {0};
    ContactCells cells = new ContactCells(new Vocabulary(), shop.sizes().seed());
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("email,at");
      for (Field property : kind.properties()) {
        out.write("," + property.key());
      }
      out.write('\n');
      shop.events(
          kind,
          (id, contact, at, ref, withdrawn, machine, values) -> {
            StringJoiner row = new StringJoiner(",");
            row.add(cells.email(contact)).add(Instant.ofEpochMilli(at).toString());
            for (int i = 0; i < values.length; i++) {
              row.add(written(kind.properties().get(i), values[i]));
            }
            write(out, row);
            rows[0]++;
          },
          Cancel.NEVER);
    }
    return rows[0];
  }

  private static void write(BufferedWriter out, StringJoiner row) {
    try {
      out.write(row.toString());
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String written(Field field, @Nullable Object cell) {
    return switch (cell) {
      case null -> "";
      case ItemSet set -> set.items().isEmpty() ? ";" : String.join(";", set.items());
      case Point place -> "\"" + place.lat() + ", " + place.lon() + "\"";
      case Long number ->
          switch (field.type()) {
            case NUMBER, MONEY ->
                BigDecimal.valueOf(number, field.type().scale())
                    .stripTrailingZeros()
                    .toPlainString();
            case DATE -> LocalDate.ofEpochDay(number).toString();
            case INSTANT -> Instant.ofEpochMilli(number).toString();
            case YES_NO -> number == 1 ? "true" : "false";
            case TEXT, CHOICE, EMAIL, PHONE, COUNTRY, POSTCODE, SET, PLACE ->
                throw new IllegalArgumentException("no number: " + field);
          };
      default -> cell.toString();
    };
  }
}
