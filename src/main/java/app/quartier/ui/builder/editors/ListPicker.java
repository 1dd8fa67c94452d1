package app.quartier.ui.builder.editors;

import app.quartier.domain.field.ContactList;
import app.quartier.kernel.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// One of the lists, each with how many are on it; a name that no list has yet makes a new one.
public final class ListPicker implements Editor {
  private final Wording wording;
  private final List<ContactList> lists;
  private final Facts facts;
  private final Consumer<Pick.OfList> taker;
  private final SearchList<Pick.OfList> list;
  private Map<String, Long> sizes = Map.of();
  private Runnable close = () -> {};

  /// @param now key of the list chosen
  public ListPicker(
      Wording wording,
      List<ContactList> lists,
      String now,
      Facts facts,
      Consumer<Pick.OfList> taker) {
    this.wording = wording;
    this.lists = lists;
    this.facts = facts;
    this.taker = taker;
    list =
        new SearchList<>(
            wording.texts().text("builder.list.search"), new TextField(), this::picked);
    list.search().textProperty().addListener((property, old, next) -> show());
    show();
    lists.stream()
        .filter(one -> one.key().equals(now))
        .findFirst()
        .ifPresent(one -> list.selectValue(pick(one)));
    facts.listSizes(known -> {
      sizes = known;
      show();
    });
  }

  private static Pick.OfList pick(ContactList one) {
    return new Pick.OfList(one.key(), one.name());
  }

  private void show() {
    List<Line<Pick.OfList>> lines = new ArrayList<>();
    lists.forEach(one -> lines.add(line(one)));
    String typed = list.sought();
    if (!typed.isEmpty() && lists.stream().noneMatch(one -> same(one.name(), typed))) {
      lines.add(
          Line.of(
              new Pick.OfList("", typed),
              wording.texts().text("builder.list.new", typed),
              "",
              Feather.PLUS));
    }
    list.show(lines);
    list.say(lists.isEmpty() ? wording.texts().text("builder.list.none") : "");
  }

  private Line<Pick.OfList> line(ContactList one) {
    Long size = sizes.get(one.key());
    String detail = size == null ? "" : wording.texts().count("builder.list.size", size);
    return Line.of(pick(one), one.name(), detail, Feather.LIST);
  }

  private static boolean same(String name, String typed) {
    Folding folding = Folding.IGNORE_CASE_AND_ACCENTS;
    return folding.fold(name).equals(folding.fold(typed));
  }

  private void picked(Pick.OfList pick) {
    if (!pick.key().isEmpty()) {
      close.run();
      taker.accept(pick);
      return;
    }
    facts.newList(
        pick.name(),
        made -> {
          close.run();
          taker.accept(pick(made));
        },
        problem -> list.say(wording.texts().problem(problem)));
  }

  @Override
  public void onPicked(Runnable closing) {
    close = closing;
  }

  @Override
  public Region view() {
    return list;
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
  public boolean enter() {
    list.selected().ifPresent(this::picked);
    return false;
  }

  @Override
  public boolean commit() {
    return true;
  }
}
