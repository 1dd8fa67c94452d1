package app.quartier.ui.builder.editors;

import app.quartier.domain.field.ImportedFile;
import app.quartier.domain.segment.InImport;
import app.quartier.domain.segment.InImport.Role;
import app.quartier.text.Texts;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// One of the imports, the latest first, by file, day and rows; and what it did with the contact.
public final class ImportEditor implements Editor {
  private final BiConsumer<Integer, Role> taker;
  private final int now;
  private final Form form;
  private final ComboBox<Role> role;
  private final SearchList<Integer> list;
  private Runnable close = () -> {};

  public ImportEditor(
      Wording wording, List<ImportedFile> imports, InImport in, BiConsumer<Integer, Role> taker) {
    this.taker = taker;
    this.now = in.batch();
    Texts texts = wording.texts();
    form = new Form(texts.text("builder.import.heading"));
    role =
        Form.choice(
            texts.text("builder.import.role"),
            List.of(Role.ANY, Role.CREATED, Role.CHANGED),
            in.role(),
            one -> wording.role(one, in.marks().not()));
    list = new SearchList<>(texts.text("builder.import.search"), new TextField(), this::picked);
    list.show(
        imports.reversed().stream()
            .map(one ->
                Line.of(
                    one.batch(),
                    wording.imported(one),
                    texts.count("builder.import.rows", one.rows()),
                    Feather.DOWNLOAD))
            .toList());
    list.selectValue(in.batch());
    list.say(imports.isEmpty() ? texts.text("builder.import.none") : "");
    form.line(role);
    form.add(list);
  }

  private void picked(int batch) {
    close.run();
    taker.accept(batch, role.getValue());
  }

  @Override
  public void onPicked(Runnable closing) {
    close = closing;
  }

  @Override
  public Region view() {
    return form;
  }

  @Override
  public void focus() {
    list.search().requestFocus();
  }

  @Override
  public void begin(String typed) {
    list.begin(typed);
  }

  @Override
  public boolean commit() {
    taker.accept(now, role.getValue());
    return true;
  }

  @Override
  public boolean enter() {
    taker.accept(list.selected().orElse(now), role.getValue());
    return true;
  }
}
