package app.quartier.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The calendar of a workspace, and that counts follow it.
class CalendarCommandTest {
  private static final String WEEK =
      """
      {"format":"quartier.segment","version":1,"id":"w","name":"W",
       "rule":{"id":"n0","group":"all","of":[
         {"id":"n1","field":"joined","op":"in","window":{"period":"this","unit":"week"}}]}}
      """;

  @TempDir Path folder;
  private Console english;

  /// Console.NOW is Tuesday 31 March 2026: the week is 30 March to 5 April, or from Sunday the
  /// 29th.
  @BeforeEach
  void importPeople() throws IOException {
    english = Console.english(folder.resolve("w"));
    Path people = folder.resolve("people.csv");
    Files.writeString(
        people,
        """
        email,joined
        a@x.fr,2026-03-29
        b@x.fr,2026-03-30
        c@x.fr,2026-04-04
        d@x.fr,2026-04-05
        """);
    assertEquals(0, english.run("import", people.toString(), "--map", "joined=joined:date").code());
  }

  private String count(String document) throws IOException {
    Path file = folder.resolve("s.json");
    Files.writeString(file, document);
    Console.Said said = english.run("count", file.toString(), "--json", "--nodes");
    assertEquals(0, said.code(), said.err());
    return said.out();
  }

  @Test
  void isUsualUntilChosen() {
    assertEquals(
        """
        Time zone: Europe/Paris.
        First day of the week: Monday.
        In common years, 29 February falls on 28 February.
        """,
        english.run("calendar").out());
    assertEquals(
        """
        Fuseau horaire\u00a0: Europe/Paris.
        Premier jour de la semaine\u00a0: lundi.
        Dans les années communes, un 29 février tombe le 28 février.
        """,
        Console.french(english.workspace()).run("calendar").out());
  }

  @Test
  void whatIsChosenStaysAndCounts() throws IOException {
    String monday = count(WEEK);
    assertTrue(monday.contains("\"count\" : 3"), monday);
    assertTrue(monday.contains("\"from\" : \"2026-03-30\""), monday);
    assertTrue(monday.contains("\"to\" : \"2026-04-05\""), monday);
    Console.Said chosen =
        english.run(
            "calendar", "--week-start", "sunday", "--feb29", "march-1", "--zone", "UTC", "--json");
    assertEquals(
        """
        {
          "zone" : "UTC",
          "weekStart" : "sunday",
          "feb29" : "march-1"
        }
        """,
        chosen.out());
    String sunday = count(WEEK);
    assertTrue(sunday.contains("\"count\" : 3"), sunday);
    assertTrue(sunday.contains("\"from\" : \"2026-03-29\""), sunday);
    assertTrue(sunday.contains("\"to\" : \"2026-04-04\""), sunday);
    assertTrue(sunday.contains("\"zone\" : \"UTC\""), sunday);
  }

  @Test
  void whatIsNoDayIsRefusedAndSaysWhatIs() {
    Console.Said said = english.run("calendar", "--week-start", "lundi");
    assertEquals(2, said.code());
    assertTrue(
        said.err().contains("“lundi” is unknown. Write one of: monday, tuesday,"), said.err());
  }
}
