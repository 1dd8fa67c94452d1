package app.quartier.ui.builder;

import app.quartier.domain.data.NodeCounts;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.Trees;
import app.quartier.text.Sentences;
import app.quartier.text.Texts;
import app.quartier.ui.kit.Language;
import app.quartier.workspace.Counted;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Copies the last count with the numbers of every row, to be pasted into a message or a table:
/// what it is of, then a line for each, its cells apart by tabs and its numbers as plain digits.
record NumbersCopy(BuilderModel model, Language language) {

  private static final Pattern BREAKS = Pattern.compile("[\\t\\r\\n]+");

  void copy() {
    Optional.ofNullable(model.desk().countedProperty().get())
        .ifPresent(counted -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(text(counted));
          Clipboard.getSystemClipboard().setContent(content);
        });
  }

  private String text(Counted counted) {
    Texts texts = language.texts();
    Sentences sentences =
        new Sentences(
            texts, counted.catalog(), SegmentNames.of(model.desk().workspace().segments().list()));
    long count = counted.evaluation().count();
    long base = counted.evaluation().base();
    String share = texts.formats().percent(base == 0 ? 0 : (double) count / base);
    StringJoiner lines = new StringJoiner("\n");
    String name = SegmentNames.shown(counted.segment(), texts);
    lines.add(texts.count("cli.count", count, name, base, share));
    lines.add(texts.text("cli.asOf", counted.lowered().at().atZone(counted.lowered().zone())));
    lines.add(sentences.told(counted.segment()).text());
    lines.add("");
    lines.add(
        row(Stream.of("cli.alone", "cli.inContext", "cli.effect", "cli.node").map(texts::text)));
    for (NodeCounts node : counted.evaluation().nodes()) {
      lines.add(row(cells(node, counted.segment().rule(), sentences)));
    }
    return lines.toString();
  }

  private static Stream<String> cells(NodeCounts node, Group rule, Sentences sentences) {
    String head = sentences.head(Trees.find(rule, node.id()).orElseThrow());
    return Stream.of(
        Long.toString(node.alone()),
        Long.toString(node.inContext()),
        Long.toString(node.effect()),
        "  ".repeat(Trees.depth(rule, node.id())) + BREAKS.matcher(head).replaceAll(" "));
  }

  private static String row(Stream<String> cells) {
    return String.join("\t", cells.toList());
  }
}
