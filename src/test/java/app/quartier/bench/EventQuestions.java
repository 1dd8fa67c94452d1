package app.quartier.bench;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;

/// Questions about what contacts did.
final class EventQuestions {
  private static final String SINCE = "e.happened BETWEEN ? AND ?";
  private static final String STANDS = "(e.withdrawn IS NULL OR e.withdrawn > ?)";
  private static final int NO_LIMIT = Integer.MAX_VALUE;

  static final List<Question> ALL =
      List.of(
          new Question("visited in the last week", draw -> visited(draw.between(3, 9))),
          new Question("opened, in the last months", EventQuestions::opened),
          new Question("clicked so often in two years", EventQuestions::clicked),
          new Question("never ordered since", EventQuestions::never),
          new Question("ordered for so much, so often, ever", EventQuestions::dear),
          new Question("visited a page some times in a year", EventQuestions::page),
          new Question("clicked in some campaigns", EventQuestions::campaigns),
          new Question("opened between months ago", EventQuestions::between));

  private EventQuestions() {}

  /// Machines' visits included, as there are none.
  static Asked visited(int days) {
    return new Asked(
        "did visit in last " + days + " days",
        new Peer.Counted("e_visit", SINCE, List.of(start(days), Draw.now()), 1, NO_LIMIT));
  }

  static Asked visitedEver() {
    return new Asked("did visit", new Peer.Counted("e_visit", "true", List.of(), 1, NO_LIMIT));
  }

  private static Asked opened(Draw draw) {
    int days = draw.between(40, 200);
    int times = draw.between(1, 3);
    return new Asked(
        "did open count >= " + times + " in last " + days + " days machines excluded",
        new Peer.Counted(
            "e_open",
            SINCE + " AND NOT e.machine",
            List.of(start(days), Draw.now()),
            times,
            NO_LIMIT));
  }

  private static Asked clicked(Draw draw) {
    int days = draw.between(600, 730);
    int least = draw.between(1, 3);
    int most = least + draw.between(0, 3);
    return new Asked(
        "did click count between " + least + " and " + most + " in last " + days + " days",
        new Peer.Counted("e_click", SINCE, List.of(start(days), Draw.now()), least, most));
  }

  private static Asked never(Draw draw) {
    int days = draw.between(60, 400);
    return new Asked(
        "did order count = 0 in last " + days + " days",
        new Peer.Counted(
            "e_order",
            SINCE + " AND " + STANDS + " AND e.status = 'paid'",
            List.of(start(days), Draw.now(), Draw.now()),
            0,
            0));
  }

  private static Asked dear(Draw draw) {
    BigDecimal least = BigDecimal.valueOf(draw.between(1_000, 12_000), 2);
    int times = draw.between(1, 3);
    return new Asked(
        "did order where (amount >= " + least + " EUR) count >= " + times,
        new Peer.Counted(
            "e_order",
            "e.amount >= ?::DECIMAL(18,4) AND " + STANDS + " AND e.status = 'paid'",
            List.of(least, Draw.now()),
            times,
            NO_LIMIT));
  }

  private static Asked page(Draw draw) {
    String part = draw.of(List.of("cha", "roc", "mai", "ver", "neu", "mon"), 6);
    int most = draw.between(1, 4);
    int days = draw.between(300, 365);
    return new Asked(
        "did visit where (page contains "
            + Draw.quoted(part)
            + ") count between 1 and "
            + most
            + " in last "
            + days
            + " days",
        new Peer.Counted(
            "e_visit",
            SINCE + " AND contains(e.page, ?)",
            List.of(start(days), Draw.now(), part),
            1,
            most));
  }

  private static Asked campaigns(Draw draw) {
    List<String> three = draw.some(draw.words().campaigns, 3, 600);
    return new Asked(
        "did click where (campaign any of "
            + String.join(", ", three.stream().map(Draw::quoted).toList())
            + ")",
        new Peer.Counted(
            "e_click",
            "e.campaign IN (?, ?, ?)",
            List.copyOf(three.stream().map(Draw::folded).toList()),
            1,
            NO_LIMIT));
  }

  private static Asked between(Draw draw) {
    int from = draw.between(7, 15);
    int to = from - draw.between(2, 5);
    return new Asked(
        "did open in from " + from + " months ago to " + to + " months ago",
        new Peer.Counted(
            "e_open",
            "e.happened >= ? AND e.happened < ?",
            List.of(
                Draw.start(Draw.today().minusMonths(from)),
                Draw.start(Draw.today().minusMonths(to).plusDays(1))),
            1,
            NO_LIMIT));
  }

  private static LocalDateTime start(int days) {
    return Draw.start(Draw.today().minusDays(days - 1));
  }
}
