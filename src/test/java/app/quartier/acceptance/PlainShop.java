package app.quartier.acceptance;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The files of the sample shop, read plainly: nothing of the application is used.
final class PlainShop {
  private static final Path SHOP = Path.of("assets", "sample-shop");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final Map<String, String> COUNTRIES =
      Map.of(
          "france",
          "FR",
          "belgique",
          "BE",
          "suisse",
          "CH",
          "luxembourg",
          "LU",
          "allemagne",
          "DE",
          "italie",
          "IT",
          "espagne",
          "ES",
          "canada",
          "CA",
          "royaume-uni",
          "GB");

  private final Map<String, Person> people = new LinkedHashMap<>();

  /// Somebody with cells by column, empty ones left out, and rows of what happened by file.
  record Person(Map<String, String> cells, Map<String, List<Row>> rows) {

    String country() {
      String written = cells.getOrDefault("Pays", "").toLowerCase(Locale.ROOT);
      return COUNTRIES.getOrDefault(written, written.toUpperCase(Locale.ROOT));
    }

    List<Row> of(String file) {
      return rows.getOrDefault(file, List.of());
    }
  }

  /// A row of a file about what people did.
  record Row(Map<String, String> cells) {

    /// The local time; the start of the day when only that is told.
    LocalDateTime at() {
      String written = cells.containsKey("Date") ? cells.get("Date") : cells.get("Date et heure");
      LocalDateTime day = day(written.substring(0, 10)).atStartOfDay();
      return written.length() == 10
          ? day
          : day.withHour(Integer.parseInt(written.substring(11, 13)))
              .withMinute(Integer.parseInt(written.substring(14, 16)));
    }

    String cell(String column) {
      return cells.getOrDefault(column, "");
    }
  }

  PlainShop() throws IOException {
    for (Map<String, String> cells : read("contacts.csv", Charset.forName("windows-1252"))) {
      String email = email(cells);
      if (email.matches("[^@ ]+@[^@ ]+\\.[a-z]+")) {
        people
            .computeIfAbsent(email, _ -> new Person(new HashMap<>(), new HashMap<>()))
            .cells()
            .putAll(cells);
      }
    }
    for (String file : List.of("orders", "order-lines", "opens", "clicks", "visits")) {
      for (Map<String, String> cells : read(file + ".csv", StandardCharsets.UTF_8)) {
        Map<String, List<Row>> rows = people.get(email(cells)).rows();
        rows.computeIfAbsent(file, _ -> new ArrayList<>()).add(new Row(cells));
      }
    }
  }

  Map<String, Person> people() {
    return people;
  }

  static LocalDate day(String written) {
    return LocalDate.parse(written, DAY);
  }

  static BigDecimal number(String written) {
    return new BigDecimal(written.replace(',', '.'));
  }

  private static String email(Map<String, String> cells) {
    return cells.getOrDefault("E-mail", "").strip().toLowerCase(Locale.ROOT);
  }

  private static List<Map<String, String>> read(String file, Charset charset) throws IOException {
    List<String> lines = Files.readAllLines(SHOP.resolve(file), charset);
    List<String> header = Arrays.asList(lines.getFirst().replace("\ufeff", "").split(";", -1));
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      // Only one cell has quotes, around a separator.
      String[] cells = line.replaceFirst("\"(.*);(.*)\"", "$1,$2").split(";", -1);
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < cells.length; i++) {
        if (!cells[i].isBlank()) {
          row.put(header.get(i), cells[i].strip());
        }
      }
      rows.add(row);
    }
    return rows;
  }
}
