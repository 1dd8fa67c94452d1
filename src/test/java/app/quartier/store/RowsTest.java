package app.quartier.store;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class RowsTest {
  private Connection connection;

  @BeforeEach
  void connect() throws SQLException {
    connection = DriverManager.getConnection("jdbc:h2:mem:");
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
  }

  private Statements.Insert table(int columns) throws SQLException {
    List<String> names = IntStream.range(0, columns).mapToObj(i -> "C" + i).toList();
    try (Statement statement = connection.createStatement()) {
      statement.execute("DROP TABLE IF EXISTS T");
      statement.execute(
          names.stream()
              .map(c -> c + " INT")
              .collect(Collectors.joining(", ", "CREATE TABLE T(", ")")));
    }
    return new Statements.Insert("T", names);
  }

  /// A row that holds its number in every column.
  private static Object[] row(int columns, int number) {
    Object[] row = new Object[columns];
    Arrays.fill(row, number);
    return row;
  }

  private List<Integer> column(String name) throws SQLException {
    List<Integer> cells = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("SELECT " + name + " FROM T ORDER BY 1")) {
      while (found.next()) {
        cells.add(found.getInt(1));
      }
    }
    return cells;
  }

  private void fill(int columns, int rows) throws SQLException {
    try (Rows inserting = Rows.inserting(connection, table(columns))) {
      for (int i = 0; i < rows; i++) {
        inserting.add(row(columns, i));
      }
      inserting.flush();
    }
    List<Integer> expected = IntStream.range(0, rows).boxed().toList();
    assertEquals(expected, column("C0"), rows + " rows of " + columns);
    assertEquals(expected, column("C" + (columns - 1)), rows + " rows of " + columns);
  }

  @Test
  void allRowsArriveHoweverManyThereAre() throws SQLException {
    for (int rows : List.of(0, 1, 39, 40, 41, 80, 100)) {
      fill(3, rows);
    }
  }

  @Test
  void rowsOfThousandsOfColumnsArriveToo() throws SQLException {
    fill(2_600, 41);
  }

  @Test
  void rowsThatWereNeverFlushedAreNotLostInSilence() throws SQLException {
    Rows rows = Rows.inserting(connection, table(1));
    rows.add(1);
    assertThrows(IllegalStateException.class, rows::close);
    assertEquals(List.of(), column("C0"));
  }

  @Test
  void whatFailsBeforeTheyAreFlushedIsWhatIsThrown() throws SQLException {
    Statements.Insert insert = table(1);
    assertThrows(
        ArithmeticException.class,
        () -> {
          try (Rows rows = Rows.inserting(connection, insert)) {
            rows.add(1);
            throw new ArithmeticException();
          }
        });
  }

  @Test
  void rowsMayBeGivenUpWithTheirConnection() throws SQLException {
    Rows rows = Rows.inserting(connection, table(1));
    rows.add(1);
    connection.close();
    assertDoesNotThrow(rows::close);
  }
}
