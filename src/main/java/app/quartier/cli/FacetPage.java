package app.quartier.cli;

import app.quartier.domain.data.Facet;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.text.Texts;
import app.quartier.value.Formats;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A facet for people (a table) and for programs (JSON).
final class FacetPage {
  private final Texts texts;
  private final Formats formats;

  FacetPage(Texts texts, ZoneId zone) {
    this.texts = texts;
    this.formats = new Formats(texts.locale(), zone);
  }

  void print(Facet facet, PrintStream out) {
    Table table =
        new Table(
            Set.of(1, 2),
            List.of(
                facet.field().labels().in(texts.locale()),
                texts.text("cli.inSegment"),
                texts.text("cli.inBase")));
    facet.bars().forEach(bar -> row(table, label(bar, facet.field()), bar.tally()));
    if (facet.others().base() > 0) {
      row(table, texts.text("cli.others"), facet.others());
    }
    row(table, texts.text("cli.withoutValue"), facet.missing());
    table.printTo(out);
  }

  private void row(Table table, String label, Facet.Tally tally) {
    table.row(label, texts.formats().number(tally.segment()), texts.formats().number(tally.base()));
  }

  private String label(Facet.Bar bar, Field field) {
    if (bar.value() != null) {
      return switch (field.type()) {
        case YES_NO -> texts.text(bar.value().equals("true") ? "common.yes" : "common.no");
        case COUNTRY -> formats.shown(FieldType.COUNTRY, null, bar.value());
        case TEXT, CHOICE, EMAIL, PHONE, POSTCODE, NUMBER, MONEY, DATE, INSTANT, SET, PLACE ->
            bar.value();
      };
    }
    String from = formats.shown(field.type(), field.currency(), bar.from());
    String to = formats.shown(field.type(), field.currency(), bar.to());
    return from.equals(to) ? from : from + " – " + to;
  }

  ObjectNode json(Facet facet) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("field", facet.field().key());
    ArrayNode bars = json.putArray("bars");
    for (Facet.Bar bar : facet.bars()) {
      ObjectNode one = bars.addObject();
      if (bar.value() == null) {
        one.put("from", end(facet.field().type(), bar.from()));
        one.put("to", end(facet.field().type(), bar.to()));
      } else {
        one.put("value", bar.value());
      }
      tally(bar.tally(), one);
    }
    tally(facet.others(), json.putObject("others"));
    tally(facet.missing(), json.putObject("missing"));
    return json;
  }

  private static void tally(Facet.Tally tally, ObjectNode json) {
    json.put("segment", tally.segment()).put("base", tally.base());
  }

  private static @Nullable String end(FieldType type, long cell) {
    return switch (type) {
      case NUMBER, MONEY ->
          BigDecimal.valueOf(cell, type.scale()).stripTrailingZeros().toPlainString();
      case DATE -> LocalDate.ofEpochDay(cell).toString();
      case INSTANT -> Instant.ofEpochMilli(cell).toString();
      case TEXT, YES_NO, CHOICE, EMAIL, PHONE, COUNTRY, POSTCODE, SET, PLACE -> null;
    };
  }
}
