package app.quartier.ui.builder;

import app.quartier.domain.field.Catalog;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.SavedSegment;
import app.quartier.domain.segment.Segment;
import app.quartier.kernel.Problem;
import app.quartier.text.Sentences;
import app.quartier.text.Texts;
import app.quartier.ui.builder.editors.Facts;
import app.quartier.ui.builder.editors.Wording;
import app.quartier.ui.kit.Desk;
import app.quartier.ui.kit.Language;
import app.quartier.workspace.Counted;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Makes what rows need to show themselves out of the desk as it is; keeps what was found wrong
/// until that is to be said. No nodes of the scene.
final class Showings {
  private final Desk desk;
  private final Language language;
  private final Facts facts;
  private final Folds folds;

  /// What was found wrong last, and the rule it was found in.
  private List<Problem> problems = List.of();

  private @Nullable Group problemsOf;

  /// What all words and numbers of rows come from, besides their nodes.
  private List<@Nullable Object> sources = List.of();

  private int edition;

  Showings(Desk desk, Language language, Facts facts, Folds folds) {
    this.desk = desk;
    this.language = language;
    this.facts = facts;
    this.folds = folds;
  }

  Showing of(Segment segment) {
    Catalog catalog = desk.workspace().catalog();
    List<SavedSegment> saved = desk.workspace().segments().list();
    Function<String, Optional<String>> names = SegmentNames.of(saved);
    Tokens tokens = new Tokens(wording(catalog), catalog, names);
    @Nullable Counted counted = desk.countedProperty().get();
    boolean stale = desk.staleProperty().get();
    Group found = problemsOf == null ? segment.rule() : problemsOf;
    Troubles troubles =
        new Troubles(
            Complaints.of(problems, found, catalog, saved, folds.shown()),
            counted == null || stale ? Map.of() : Contradictions.of(counted.lowered()),
            desk.refusedProperty().get());
    Figures figures = Figures.of(counted, segment.rule(), stale);
    Sentences words = new Sentences(language.texts(), catalog, names);
    int now = edition(language.texts(), catalog, saved, counted);
    return new Showing(tokens, words, figures, facts, folds.shown(), troubles, segment.rule(), now);
  }

  private int edition(
      Texts texts, Catalog catalog, List<SavedSegment> saved, @Nullable Counted counted) {
    List<@Nullable Object> now =
        Arrays.asList(texts, catalog, saved, counted == null ? null : counted.columns());
    boolean same = now.equals(sources);
    sources = now;
    edition += same ? 0 : 1;
    return edition;
  }

  Wording wording(Catalog catalog) {
    return new Wording(language.texts(), catalog.currency());
  }

  Sentences sentences() {
    return new Sentences(
        language.texts(),
        desk.workspace().catalog(),
        SegmentNames.of(desk.workspace().segments().list()));
  }

  /// What was found wrong is of another segment.
  void forgetProblems() {
    problems = List.of();
  }

  /// What is wrong from now on is what the desk says.
  void takeProblems() {
    @Nullable Segment segment = desk.segmentProperty().get();
    problems = desk.problemsProperty().get();
    problemsOf = segment == null ? null : segment.rule();
  }
}
