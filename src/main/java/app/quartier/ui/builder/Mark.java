package app.quartier.ui.builder;

import app.quartier.domain.data.NodeCounts;
import app.quartier.domain.operator.Completeness;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Did;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.InImport;
import app.quartier.domain.segment.InList;
import app.quartier.domain.segment.InSegment;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Sample;
import app.quartier.text.Texts;
import app.quartier.ui.kit.Hint;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/// A short word about a node, beside its tokens.
///
/// @param words said in full when the pointer rests on it
record Mark(Kind kind, String text, String words) {
  /// Groups in groups are warned about from this level on.
  private static final int DEEP = 5;

  /// What it tells; each has its colour.
  enum Kind {
    NEGATED,
    ZERO,
    NO_EFFECT,
    DEEP,
    LOCKED,
    NOTED
  }

  /// All there is to tell of a node, none of it hidden behind another.
  ///
  /// @param level of a group, 1 for the root; 0 for a leaf
  static List<Mark> of(Node node, int level, Showing showing) {
    List<Mark> marks = new ArrayList<>();
    Texts texts = showing.texts();
    Marks set = node.marks();
    if (set.not() && isMarked(node)) {
      marks.add(said(Kind.NEGATED, texts.text("builder.negated")));
    }
    numbers(node, showing, marks);
    if (level >= DEEP) {
      marks.add(
          new Mark(Kind.DEEP, texts.text("builder.deep", level), texts.text("builder.deep.words")));
    }
    if (set.locked()) {
      marks.add(
          new Mark(Kind.LOCKED, texts.text("builder.locked"), texts.text("builder.locked.words")));
    }
    if (set.note() != null) {
      marks.add(said(Kind.NOTED, texts.text("sentence.quoted", set.note())));
    }
    return marks;
  }

  /// Whether its words do not say by themselves that it is turned over.
  private static boolean isMarked(Node node) {
    return switch (node) {
      case Condition _, Did _ -> true;
      case Group _, InSegment _, InList _, InImport _, Sample _ -> false;
    };
  }

  private static void numbers(Node node, Showing showing, List<Mark> into) {
    @Nullable NodeCounts counts = showing.of(node.id());
    if (counts == null || node.marks().muted() || !Completeness.isComplete(node)) {
      return;
    }
    Texts texts = showing.texts();
    if (counts.alone() == 0) {
      into.add(said(Kind.ZERO, texts.text("builder.zero")));
    } else if (counts.effect() == 0 && showing.result() != 0) {
      into.add(
          new Mark(
              Kind.NO_EFFECT,
              texts.text("builder.noEffect"),
              texts.text("builder.noEffect.words")));
    }
  }

  private static Mark said(Kind kind, String text) {
    return new Mark(kind, text, text);
  }

  Label label() {
    Label label = new Label(text);
    label.getStyleClass().addAll("mark", style(kind));
    Hint.on(label, words);
    return label;
  }

  private static String style(Kind kind) {
    return switch (kind) {
      case NEGATED -> "negated";
      case ZERO -> "zero";
      case NO_EFFECT -> "no-effect";
      case DEEP -> "deep";
      case LOCKED -> "locked";
      case NOTED -> "noted";
    };
  }
}
