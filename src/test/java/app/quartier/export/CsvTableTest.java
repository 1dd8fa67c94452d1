package app.quartier.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.quartier.domain.field.FieldType;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Cancelled;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The exact bytes of both styles.
class CsvTableTest {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("E-mail", FieldType.EMAIL),
          new Column("Ville; pays", FieldType.TEXT),
          new Column("Score", FieldType.NUMBER),
          new Column("=Dépensé", FieldType.MONEY),
          new Column("Né le", FieldType.DATE),
          new Column("Vu", FieldType.INSTANT),
          new Column("VIP", FieldType.YES_NO),
          new Column("Tél", FieldType.PHONE));

  private static CsvTable table() {
    long day = LocalDate.of(1990, 3, 4).toEpochDay();
    long moment = Instant.parse("2026-07-01T22:30:00Z").toEpochMilli();
    return new CsvTable(
        COLUMNS,
        Stream.of(
            row("a@b.fr", "Saint-Étienne", -1_500_000L, 12345000L, day, moment, 1L, "+33612345678"),
            row("=c@d.fr", "dit \"le Grand\",\r\nLyon", null, null, null, null, 0L, null),
            row("e@f.fr", "", 0L, -5000L, null, null, null, "-1")));
  }

  private static List<@Nullable Object> row(@Nullable Object... cells) {
    return Arrays.asList(cells);
  }

  private static String written(CsvStyle style) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertEquals(3, table().write(out, style, ZoneId.of("Europe/Paris"), Cancel.NEVER));
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void excelInFrenchOpensItRight() throws IOException {
    assertEquals(
        """
        \ufeffE-mail;"Ville; pays";Score;'=Dépensé;Né le;Vu;VIP;Tél
        a@b.fr;Saint-Étienne;-1,5;1234,50;04/03/1990;02/07/2026 00:30;oui;+33612345678
        '=c@d.fr;"dit ""le Grand"",
        Lyon";;;;;non;
        e@f.fr;"";0;-0,50;;;;'-1
        """
            .replace("\n", "\r\n"),
        written(CsvStyle.EXCEL_FRENCH));
  }

  @Test
  void programsReadThePlainStyle() throws IOException {
    assertEquals(
        """
        E-mail,Ville; pays,Score,'=Dépensé,Né le,Vu,VIP,Tél
        a@b.fr,Saint-Étienne,-1.5,1234.50,1990-03-04,2026-07-02 00:30,yes,+33612345678
        '=c@d.fr,"dit ""le Grand"",
        Lyon",,,,,no,
        e@f.fr,"",0,-0.50,,,,'-1
        """
            .replace("\n", "\r\n"),
        written(CsvStyle.PLAIN));
  }

  @Test
  void writingStopsWhenAsked() {
    assertThrows(
        Cancelled.class,
        () ->
            table()
                .write(new ByteArrayOutputStream(), CsvStyle.PLAIN, ZoneId.of("UTC"), () -> true));
  }
}
