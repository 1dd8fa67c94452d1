package app.quartier.ui.builder.editors;

import app.quartier.domain.core.Core;
import app.quartier.domain.core.Expression;
import app.quartier.domain.data.Facet;
import app.quartier.domain.operator.Clockwork;
import app.quartier.domain.operator.Operator;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Operands;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import app.quartier.kernel.Wildcards;
import app.quartier.text.Texts;
import app.quartier.ui.kit.Visible;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A pattern or a regular expression, checked while it is typed, with some of the values it finds.
final class PatternEditor implements Editor {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");
  private static final int EXAMPLES = 3;

  private final Scope scope;
  private final Condition condition;
  private final Operator operator;
  private final SwitchesPane switches;
  private final Consumer<Answer> taker;
  private final Form form;
  private final TextField box = new TextField();
  private final Label wrong = new Label();
  private final Label found = Form.note("");
  private @Nullable Facet facet;

  PatternEditor(
      Scope scope,
      Condition condition,
      Operator operator,
      SwitchesPane switches,
      Consumer<Answer> taker) {
    this.scope = scope;
    this.condition = condition;
    this.operator = operator;
    this.switches = switches;
    this.taker = taker;
    Texts texts = scope.texts();
    form = new Form(scope.label());
    box.setText(
        condition.operands() instanceof Operands.One(Literal.Text(String text)) ? text : "");
    box.setPrefWidth(SearchList.WIDTH);
    boolean pattern = operator.id().endsWith("Pattern");
    box.setAccessibleText(texts.text(pattern ? "builder.pattern.name" : "builder.regex.name"));
    box.setPromptText(pattern ? "AB-*-?" : "^AB-\\d+$");
    wrong.getStyleClass().add("editor-problem");
    layOut(Form.note(texts.text(pattern ? "builder.pattern.note" : "builder.regex.note")));
    box.textProperty().addListener((property, old, next) -> check());
    switches.onChange(this::check);
    scope
        .facts()
        .facet(
            scope.values(""),
            answer -> {
              facet = answer;
              check();
            });
    check();
  }

  private void layOut(Label note) {
    form.line(box);
    for (Label label : List.of(wrong, found, note)) {
      label.setWrapText(true);
      label.setMaxWidth(SearchList.WIDTH);
      label.setMinHeight(Region.USE_PREF_SIZE);
      form.add(label);
    }
    form.add(switches);
  }

  private void check() {
    @Nullable Problem problem = null;
    String examples = "";
    if (!box.getText().isEmpty()) {
      try {
        examples = examples(lowered());
      } catch (Refusal refusal) {
        problem = refusal.problems().getFirst();
      }
    }
    String told = problem == null ? "" : scope.wording().complaint(problem.key(), problem.args());
    wrong.setText(told);
    Visible.set(wrong, problem != null);
    found.setText(examples);
    Visible.set(found, !examples.isEmpty());
    box.setAccessibleHelp(told.isEmpty() ? examples : told);
    box.pseudoClassStateChanged(WRONG, problem != null);
  }

  /// What is asked of the values with the letters compared as the switches say now.
  private Core.TextMatch lowered() {
    Switches set = switches.chosen();
    Condition asked =
        new Condition(
            condition.marks(),
            condition.subject(),
            condition.operator(),
            new Operands.One(new Literal.Text(box.getText())),
            null,
            set.matchCase(),
            set.matchAccents());
    Core core = operator.lower(asked, scope.field(), new Clockwork(Instant.EPOCH, ZoneOffset.UTC));
    return (Core.TextMatch) core;
  }

  private String examples(Core.TextMatch match) {
    if (facet == null) {
      return "";
    }
    Predicate<String> test =
        match.part() == Core.TextMatch.Part.PATTERN
            ? new Wildcards(match.needle())::match
            : Expression.of(match)::isIn;
    List<String> values = new ArrayList<>();
    for (Facet.Bar bar : facet.bars()) {
      if (bar.value() != null && test.test(match.folding().fold(bar.value()))) {
        values.add(scope.texts().text("sentence.quoted", Objects.requireNonNull(bar.value())));
      }
    }
    if (values.isEmpty()) {
      return scope.texts().text("builder.pattern.none");
    }
    String shown = String.join(", ", values.stream().limit(EXAMPLES).toList());
    return scope.texts().count("builder.pattern.found", values.size(), shown);
  }

  @Override
  public Region view() {
    return form;
  }

  @Override
  public void focus() {
    box.requestFocus();
    box.selectAll();
  }

  @Override
  public void begin(String typed) {
    box.setText(typed);
    box.requestFocus();
    box.end();
  }

  @Override
  public boolean commit() {
    if (wrong.isVisible()) {
      box.requestFocus();
      return false;
    }
    Operands given =
        box.getText().isEmpty()
            ? new Operands.None()
            : new Operands.One(new Literal.Text(box.getText()));
    taker.accept(new Answer(given, switches.chosen()));
    return true;
  }
}
