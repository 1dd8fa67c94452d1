package app.quartier.ui.insight;

import app.quartier.chart.Charts;
import app.quartier.chart.FacetBar;
import app.quartier.chart.Palette;
import app.quartier.domain.data.Facet;
import app.quartier.domain.data.Facet.Bar;
import app.quartier.domain.data.Facet.Tally;
import app.quartier.domain.field.Field;
import app.quartier.text.Texts;
import app.quartier.value.Formulas;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// A chart as a table: every bar, the rest, and those without a value.
///
/// @param subject what is shown of which field
/// @param total members, and all contacts
record FacetTable(String subject, Tally total, List<Line> lines) {

  /// One bar.
  ///
  /// @param questions that find its contacts; none when no condition can
  record Line(String label, Tally tally, double share, double all, List<Question> questions) {

    /// The line as people read it, on one line.
    String told(Texts texts) {
      return texts.text(
          "insight.chart.bar",
          label,
          tally.segment(),
          texts.formats().percent(share),
          texts.formats().percent(all));
    }
  }

  /// @param zone in which days begin
  static FacetTable of(Findings.Spread spread, ZoneId zone, Texts texts) {
    Facet facet = spread.facet();
    Field field = facet.field();
    Tally total = facet.whole();
    Tally rest = facet.others();
    for (Bar bar : facet.bars()) {
      rest = sum(rest, bar.tally());
    }
    List<Line> lines = new ArrayList<>();
    for (FacetBar bar : new Charts(texts, Palette.LIGHT).bars(facet)) {
      List<Question> questions = spread.way().questions(bar.bar(), field, zone);
      lines.add(line(bar.label(), bar.bar().tally(), total, questions));
      rest = sum(rest, negative(bar.bar().tally()));
    }
    if (rest.base() > 0) {
      lines.add(line(texts.text("chart.facet.others"), rest, total, List.of()));
    }
    List<Question> missing = List.of(Question.of("isMissing"));
    lines.add(line(texts.text("chart.facet.missing"), facet.missing(), total, missing));
    return new FacetTable(spread.subject(texts), total, lines);
  }

  /// Lines of CSV for a spreadsheet in the language: semicolons where the comma is decimal. What a
  /// spreadsheet would take for a formula is kept a text.
  String csv(Texts texts) {
    String separator = texts.formats().decimalMark() == ',' ? ";" : ",";
    StringBuilder csv = new StringBuilder();
    csv.append(quoted(subject))
        .append(separator)
        .append(quoted(texts.text("insight.table.segment")))
        .append(separator)
        .append(quoted(texts.text("insight.table.all")))
        .append("\r\n");
    for (Line line : lines) {
      csv.append(quoted(line.label()))
          .append(separator)
          .append(line.tally().segment())
          .append(separator)
          .append(line.tally().base())
          .append("\r\n");
    }
    return csv.toString();
  }

  private static String quoted(String text) {
    return "\"" + Formulas.neutralised(text).replace("\"", "\"\"") + "\"";
  }

  private static Line line(String label, Tally tally, Tally total, List<Question> questions) {
    return new Line(
        label,
        tally,
        total.segment() == 0 ? 0 : (double) tally.segment() / total.segment(),
        total.base() == 0 ? 0 : (double) tally.base() / total.base(),
        questions);
  }

  private static Tally sum(Tally a, Tally b) {
    return new Tally(a.segment() + b.segment(), a.base() + b.base());
  }

  private static Tally negative(Tally tally) {
    return new Tally(-tally.segment(), -tally.base());
  }
}
