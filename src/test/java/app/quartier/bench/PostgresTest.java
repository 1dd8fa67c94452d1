package app.quartier.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.sql.SegmentSql;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Locale;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

/// What a PostgreSQL server would be sent, as there is none here.
final class PostgresTest {

  @Test
  void rowsAreCopiedAsTheServerReadsThem() {
    assertEquals(
        "7\t\\N\tO\\\\N\\tA\\nB\t-1.50\t2026-03-10\t2026-03-10T12:00:00Z\ttrue\n",
        CopiedRows.line(
            Arrays.asList(
                7,
                null,
                "O\\N\tA\nB",
                new BigDecimal("-1.50"),
                LocalDate.of(2026, 3, 10),
                OffsetDateTime.parse("2026-03-10T12:00Z"),
                true)));
    assertEquals(
        "{}\t{\"thé, vert\",\"a\\\\\"b\"}\t{\"48.5\",\"2.25\"}\n",
        CopiedRows.line(
            Arrays.asList(
                new String[0], new String[] {"thé, vert", "a\"b"}, new Double[] {48.5, 2.25})));
  }

  @Test
  void everySegmentIsAskedInTheServersOwnWords() throws SQLException {
    SegmentSql sql = new SegmentSql(new PostgresTables());
    try (World world = World.of(Sizes.of(50, 3), new Vocabulary())) {
      Draw draw = world.draw(40);
      for (Question question : Suite.CASES) {
        String written =
            DSL.using(SQLDialect.POSTGRES)
                .renderInlined(sql.count(world.counter().lower(question.draw(draw))));
        assertTrue(written.toLowerCase(Locale.ROOT).startsWith("select count("), written);
        assertFalse(written.contains("QUARTIER_"), question.name());
      }
    }
  }
}
