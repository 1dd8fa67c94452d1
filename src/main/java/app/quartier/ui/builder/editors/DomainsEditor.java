package app.quartier.ui.builder.editors;

import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Operands;
import app.quartier.kernel.MailDomain;
import app.quartier.text.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/// Domains of e-mail addresses, one a line.
final class DomainsEditor implements Editor {
  private final Form form;
  private final LinesBox lines;
  private final SwitchesPane switches;
  private final Consumer<Answer> taker;

  DomainsEditor(Scope scope, Operands now, SwitchesPane switches, Consumer<Answer> taker) {
    this.switches = switches;
    this.taker = taker;
    Texts texts = scope.texts();
    form = new Form(scope.label());
    List<Literal> before = now instanceof Operands.Many(var values) ? values : List.of();
    lines = new LinesBox(texts, texts.text("builder.domains.prompt"), before, MailDomain::written);
    form.add(lines);
    form.add(Form.note(texts.text("builder.domains.note")));
    form.add(switches);
  }

  @Override
  public Region view() {
    return form;
  }

  @Override
  public void focus() {
    lines.focus();
  }

  @Override
  public void begin(String typed) {
    lines.begin(typed);
  }

  @Override
  public boolean commit() {
    if (!lines.isRight()) {
      lines.focus();
      return false;
    }
    List<Literal> domains = lines.values();
    taker.accept(
        new Answer(
            domains.isEmpty() ? new Operands.None() : new Operands.Many(domains),
            switches.chosen()));
    return true;
  }
}
