package app.quartier.ui.insight;

import app.quartier.chart.Charts;
import app.quartier.chart.FacetBar;
import app.quartier.chart.Palette;
import app.quartier.domain.data.Facet;
import app.quartier.domain.data.Facet.Bar;
import app.quartier.domain.data.Facet.Tally;
import app.quartier.text.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A chart as a table: every value, the rest, and those without one.
///
/// @param field name of the field
record FacetTable(String field, List<Line> lines) {

  /// One value.
  ///
  /// @param bar null for the rest and for those without a value
  record Line(String label, Tally tally, double share, double all, @Nullable Bar bar) {}

  static FacetTable of(Facet facet, Texts texts) {
    List<FacetBar> shown = new Charts(texts, Palette.LIGHT).bars(facet);
    Tally total = facet.missing();
    total = sum(total, facet.others());
    for (Bar bar : facet.bars()) {
      total = sum(total, bar.tally());
    }
    List<Line> lines = new ArrayList<>();
    Tally rest = sum(total, negative(facet.missing()));
    for (FacetBar bar : shown) {
      lines.add(line(bar.label(), bar.bar().tally(), total, bar.bar()));
      rest = sum(rest, negative(bar.bar().tally()));
    }
    if (rest.base() > 0) {
      lines.add(line(texts.text("chart.facet.others"), rest, total, null));
    }
    lines.add(line(texts.text("chart.facet.missing"), facet.missing(), total, null));
    return new FacetTable(facet.field().labels().in(texts.locale()), lines);
  }

  /// Lines of CSV for a spreadsheet in the language: semicolons where the comma is decimal.
  String csv(Texts texts) {
    String separator = texts.locale().getLanguage().equals("fr") ? ";" : ",";
    StringBuilder csv = new StringBuilder();
    csv.append(quoted(field))
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

  /// A text that a spreadsheet would take for a formula is kept a text.
  private static String quoted(String text) {
    boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    return "\"" + (formula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
  }

  private static Line line(String label, Tally tally, Tally total, @Nullable Bar bar) {
    return new Line(
        label,
        tally,
        total.segment() == 0 ? 0 : (double) tally.segment() / total.segment(),
        total.base() == 0 ? 0 : (double) tally.base() / total.base(),
        bar);
  }

  private static Tally sum(Tally a, Tally b) {
    return new Tally(a.segment() + b.segment(), a.base() + b.base());
  }

  private static Tally negative(Tally tally) {
    return new Tally(-tally.segment(), -tally.base());
  }
}
