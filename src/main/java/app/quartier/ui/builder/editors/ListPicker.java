package app.quartier.ui.builder.editors;

import app.quartier.domain.field.ContactList;
import app.quartier.kernel.Folding;
import app.quartier.ui.builder.editors.Pick.OfList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One of the lists, each with how many are on it; a name that no list has yet makes a new one.
public final class ListPicker {
  private final Wording wording;
  private final List<ContactList> lists;
  private final Facts facts;
  private final Consumer<OfList> taker;
  private final ListEditor<OfList> editor;
  private Map<String, Long> sizes = Map.of();
  private String sought = "";
  private String making = "";

  private ListPicker(
      Wording wording, List<ContactList> lists, String now, Facts facts, Consumer<OfList> taker) {
    this.wording = wording;
    this.lists = lists;
    this.facts = facts;
    this.taker = taker;
    @Nullable OfList chosen =
        lists.stream()
            .filter(one -> one.key().equals(now))
            .map(ListPicker::pick)
            .findFirst()
            .orElse(null);
    editor =
        new ListEditor<>(
            wording.texts().text("builder.list.search"), lines(), chosen, this::picked);
    editor.say(hint());
    editor.onSought(typed -> {
      sought = typed;
      // what was said was about another name
      making = "";
      editor.say(hint());
      editor.show(lines());
    });
    facts.listSizes(known -> {
      sizes = known;
      editor.show(lines());
    });
  }

  /// @param now key of the list chosen
  public static Editor of(
      Wording wording, List<ContactList> lists, String now, Facts facts, Consumer<OfList> taker) {
    return new ListPicker(wording, lists, now, facts, taker).editor;
  }

  private String hint() {
    return lists.isEmpty() ? wording.texts().text("builder.list.none") : "";
  }

  private static OfList pick(ContactList one) {
    return new OfList(one.key(), one.name());
  }

  private List<Line<OfList>> lines() {
    List<Line<OfList>> lines = new ArrayList<>();
    lists.forEach(one -> lines.add(line(one)));
    if (!sought.isEmpty() && lists.stream().noneMatch(one -> same(one.name(), sought))) {
      String words = wording.texts().text("builder.list.new", sought);
      lines.add(Line.of(new OfList("", sought), words, "", Feather.PLUS));
    }
    return lines;
  }

  private Line<OfList> line(ContactList one) {
    Long size = sizes.get(one.key());
    String detail = size == null ? "" : wording.texts().count("builder.list.size", size);
    return Line.of(pick(one), one.name(), detail, Feather.LIST);
  }

  private static boolean same(String name, String typed) {
    Folding folding = Folding.IGNORE_CASE_AND_ACCENTS;
    return folding.fold(name).equals(folding.fold(typed));
  }

  private void picked(OfList pick, Runnable close) {
    if (!pick.key().isEmpty()) {
      close.run();
      taker.accept(pick);
      return;
    }
    if (making.equals(pick.name())) {
      return;
    }
    making = pick.name();
    editor.say(wording.texts().text("builder.list.making", pick.name()));
    facts.newList(
        pick.name(),
        made -> {
          if (isAwaited(pick)) {
            close.run();
            taker.accept(pick(made));
          }
        },
        problems -> {
          if (isAwaited(pick)) {
            making = "";
            editor.say(
                problems.stream().map(wording.texts()::problem).collect(Collectors.joining("\n")));
          }
        });
  }

  /// While a list waits to be made, the editor may be left, or another name typed.
  private boolean isAwaited(OfList pick) {
    return making.equals(pick.name()) && editor.view().getScene() != null;
  }
}
