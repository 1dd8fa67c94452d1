package app.quartier.ui.builder.editors;

import app.quartier.domain.field.FieldType;
import app.quartier.domain.operator.Operator;
import app.quartier.domain.operator.Sets;
import app.quartier.domain.operator.Shape;
import app.quartier.domain.segment.ItemTest;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// How many items of a set match, and what: any item, or those that answer a comparison, with the
/// items the data has.
final class ItemsEditor implements Editor {
  private final Scope scope;
  private final SwitchesPane switches;
  private final Consumer<Answer> taker;
  private final Form form;
  private final ShareFields share;
  private final ComboBox<Optional<Operator>> operator;
  private final VBox below = new VBox(8);
  private final Share before;
  private Operands operand;
  private @Nullable ValuesEditor values;
  private boolean turningBack;

  ItemsEditor(Scope scope, Operands now, SwitchesPane switches, Consumer<Answer> taker) {
    this.scope = scope;
    this.switches = switches;
    this.taker = taker;
    this.form = new Form(scope.label());
    Operands.@Nullable Items items = now instanceof Operands.Items given ? given : null;
    @Nullable ItemTest item = items == null ? null : items.item();
    operand = item == null ? new Operands.None() : item.operands();
    share = new ShareFields(scope.wording(), items == null ? null : items.share());
    before = share.chosen();
    List<Optional<Operator>> offered = new ArrayList<>(List.of(Optional.empty()));
    Sets.itemOperators().forEach(one -> offered.add(Optional.of(one)));
    operator =
        Form.choice(scope.texts().text("builder.items.which"), offered, chosen(item), this::words);
    form.add(share);
    form.line(new Label(scope.texts().text("builder.items.that")), operator);
    form.add(below);
    operator.valueProperty().addListener((property, old, next) -> turn(old));
    show();
  }

  private static Optional<Operator> chosen(@Nullable ItemTest item) {
    return Sets.itemOperators().stream()
        .filter(one -> item != null && one.id().equals(item.operator()))
        .findFirst();
  }

  private String words(Optional<Operator> chosen) {
    return chosen
        .map(one -> scope.wording().operator(one, FieldType.TEXT))
        .orElseGet(() -> scope.texts().text("builder.items.anything"));
  }

  /// Another comparison: what was given stays where it still fits. What cannot be taken stays in
  /// its box, and the comparison with it.
  private void turn(Optional<Operator> before) {
    if (turningBack) {
      return;
    }
    if (keep()) {
      show();
    } else {
      turningBack = true;
      operator.setValue(before);
      turningBack = false;
    }
    if (values != null) {
      values.focus();
    }
  }

  /// Takes what the box and the list hold now; false when it cannot be taken.
  private boolean keep() {
    return values == null || values.commit();
  }

  private void show() {
    Optional<Operator> chosen = operator.getValue();
    values = null;
    below.getChildren().clear();
    if (chosen.isEmpty()) {
      return;
    }
    boolean several = chosen.get().shape() == Shape.MANY;
    operand = reshaped(operand, several);
    ValuesEditor shown =
        new ValuesEditor(scope, several, operand, switches, answer -> operand = answer.operands());
    values = shown;
    Node view = shown.view();
    below.getChildren().add(view);
  }

  private static Operands reshaped(Operands operand, boolean several) {
    return switch (operand) {
      case Operands.One(var value) when several -> new Operands.Many(List.of(value));
      case Operands.Many(var list) when !several ->
          list.isEmpty() ? new Operands.None() : new Operands.One(list.getFirst());
      case Operands.One _,
          Operands.Many _,
          Operands.None _,
          Operands.Between _,
          Operands.In _,
          Operands.Items _,
          Operands.Near _ ->
          operand;
      case Operands.Other _, Operands.Ranked _, Operands.Anniversary _, Operands.Held _ -> operand;
    };
  }

  @Override
  public Region view() {
    return form;
  }

  @Override
  public void focus() {
    share.focus();
  }

  @Override
  public void begin(String typed) {
    if (Character.isDigit(typed.codePointAt(0))) {
      share.begin(typed);
    }
  }

  @Override
  public boolean enter() {
    // In a check list, Enter checks what is typed and stays.
    boolean stays = values != null && !values.enter();
    return !stays && commit();
  }

  @Override
  public boolean commit() {
    if (!share.isRight() || !keep()) {
      return false;
    }
    give(share.chosen());
    return true;
  }

  private void give(Share howMany) {
    @Nullable ItemTest item =
        operator.getValue().map(one -> new ItemTest(one.id(), operand)).orElse(null);
    taker.accept(new Answer(new Operands.Items(howMany, item), switches.chosen()));
  }

  /// A number that cannot be read stays what it was.
  @Override
  public int handOver() {
    int leftOut = values == null || values.commit() ? 0 : values.handOver();
    give(share.isRight() ? share.chosen() : before);
    return leftOut;
  }
}
