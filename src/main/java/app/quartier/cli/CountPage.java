package app.quartier.cli;

import app.quartier.domain.core.Bounds;
import app.quartier.domain.data.NodeCounts;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.Manual;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Segment;
import app.quartier.text.Sentences;
import app.quartier.text.Spans;
import app.quartier.text.Texts;
import app.quartier.workspace.Counted;
import java.io.PrintStream;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A counted segment for people: the number, its share, the sentence, and a line per node.
final class CountPage {
  private final Texts texts;
  private final Sentences sentences;

  CountPage(Texts texts, Sentences sentences) {
    this.texts = texts;
    this.sentences = sentences;
  }

  void print(Counted counted, boolean nodes, PrintStream out) {
    long count = counted.evaluation().count();
    long base = counted.evaluation().base();
    String share = texts.formats().percent(base == 0 ? 0 : (double) count / base);
    out.println(texts.count("cli.count", count, counted.segment().name(), base, share));
    out.println(texts.text("cli.asOf", counted.lowered().at().atZone(counted.lowered().zone())));
    out.println(sentences.told(counted.segment()).text());
    if (nodes) {
      out.println();
      table(counted).printTo(out);
      byHand(counted.segment(), out);
    }
  }

  private void byHand(Segment segment, PrintStream out) {
    segment.added().forEach(one -> out.println(said("cli.byHand.added", one)));
    segment.removed().forEach(one -> out.println(said("cli.byHand.removed", one)));
  }

  private String said(String key, Manual one) {
    return one.why() == null
        ? texts.text(key, one.key())
        : texts.text("cli.byHand.why", texts.text(key, one.key()), one.why());
  }

  private Table table(Counted counted) {
    Map<String, Line> lines = new HashMap<>();
    collect(counted.segment().rule(), 0, lines);
    Map<String, Bounds> bounds = counted.bounds();
    Table table =
        new Table(
            Set.of(0, 1, 2),
            List.of(
                texts.text("cli.alone"),
                texts.text("cli.inContext"),
                texts.text("cli.effect"),
                texts.text("cli.node")));
    for (NodeCounts node : counted.evaluation().nodes()) {
      Line line = Objects.requireNonNull(lines.get(node.id()));
      table.row(
          texts.formats().number(node.alone()),
          texts.formats().number(node.inContext()),
          (node.effect() > 0 ? "+" : "") + texts.formats().number(node.effect()),
          "  ".repeat(line.depth())
              + sentences.head(line.node())
              + said(bounds.get(node.id()), counted.lowered().zone())
              + tied(counted.evaluation().tied().getOrDefault(node.id(), 0L)));
    }
    return table;
  }

  private record Line(Node node, int depth) {}

  private static void collect(Node node, int depth, Map<String, Line> into) {
    into.put(node.id(), new Line(node, depth));
    if (node instanceof Group group) {
      group.of().forEach(child -> collect(child, depth + 1, into));
    }
  }

  private String tied(long leftOut) {
    return leftOut == 0 ? "" : " [" + texts.count("sentence.tied", leftOut) + "]";
  }

  private String said(@Nullable Bounds bounds, ZoneId zone) {
    return Optional.ofNullable(bounds)
        .flatMap(new Spans(texts, zone)::said)
        .map(words -> " [" + words + "]")
        .orElse("");
  }
}
