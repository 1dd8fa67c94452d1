package app.quartier.ui.gallery;

import static app.quartier.ui.gallery.State.empty;
import static app.quartier.ui.gallery.State.shop;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.feather.Feather;

/// Every screen and state of the window, in the order in which a person meets them.
final class States {
  private static final String VIP = "VIP endormis";
  private static final String KINDS = "Toutes les sortes";
  private static final String TEXTS = "Textes et nombres";
  private static final String DAYS = "Dates et durées";
  private static final String SETS = "Listes et étiquettes";

  static final List<State> ALL =
      List.of(
          empty("empty", hands -> hands.found("#empty-sample")),
          empty("drop-overlay", States::hovering),
          empty("import-preview", hands -> preview(hands, "contacts.csv")),
          empty("import-odd-cells", hands -> preview(hands, "odd.csv")),
          empty("import-refused", States::refused),
          empty("import-running", States::importing),
          empty("import-done", States::imported),
          empty("imports-none", hands -> imports(hands, "#past-import")),
          shop("imports", hands -> imports(hands, "#past-undo")),
          shop("no-segment", States::none),
          shop("segment", hands -> hands.open(VIP)),
          shop("new-segment", hands -> hands.does("new")),
          shop("tree", hands -> hands.open("Clients fidèles")),
          shop("zero", hands -> hands.open("Personne")),
          new State("trouble", State.Data.DRAFT, States::trouble),
          shop("long-texts", hands -> hands.open("Clientes et clients")),
          shop("rows", hands -> hands.open(KINDS)),
          shop("editor-field", hands -> edit(hands, "#row-n2 .field-token")),
          shop("editor-operator", hands -> edit(hands, "#row-n3 .operator-token")),
          shop("editor-text", hands -> edit(hands, "#row-n2 .value-token")),
          shop("editor-values", hands -> edit(hands, "#row-n1 .value-token")),
          shop("editor-number", hands -> edit(hands, "#row-n3 .value-token")),
          shop("editor-day", hands -> edit(hands, "#row-n4 .value-token")),
          shop("editor-window", hands -> edit(hands, "#row-n5 .value-token")),
          shop("editor-dates", States::dates),
          shop("editor-count", hands -> edit(hands, "#row-n6 .value-token")),
          shop("editor-segment", hands -> edit(hands, "#row-n8 .value-token")),
          shop("editor-property", hands -> edit(hands, "#row-n7 .value-token")),
          shop("editor-note", States::note),
          shop("rows-texts", hands -> hands.open(TEXTS)),
          shop("editor-pattern", hands -> edit(hands, TEXTS, 1)),
          shop("editor-expression", hands -> edit(hands, TEXTS, 2)),
          shop("editor-domains", hands -> edit(hands, TEXTS, 3)),
          shop("editor-as-number", hands -> edit(hands, TEXTS, 4)),
          shop("editor-other-field", hands -> edit(hands, TEXTS, 5)),
          shop("editor-rank", hands -> edit(hands, TEXTS, 6)),
          shop("editor-pasted", States::pasted),
          shop("rows-days", hands -> hands.open(DAYS)),
          shop("editor-calendar", hands -> edit(hands, DAYS, 1)),
          shop("editor-from-to", hands -> edit(hands, DAYS, 2)),
          shop("editor-age", hands -> edit(hands, DAYS, 3)),
          shop("editor-anniversary", hands -> edit(hands, DAYS, 4)),
          shop("editor-parts", hands -> edit(hands, DAYS, 5)),
          shop("editor-held", hands -> edit(hands, DAYS, 6)),
          shop("editor-exact", hands -> edit(hands, DAYS, 7)),
          shop("editor-years", hands -> edit(hands, DAYS, 8)),
          shop("rows-sets", hands -> hands.open(SETS)),
          shop("editor-set", hands -> edit(hands, SETS, 1)),
          shop("editor-items", hands -> edit(hands, SETS, 2)),
          shop("editor-place", hands -> edit(hands, SETS, 3)),
          shop("editor-consent", hands -> edit(hands, SETS, 4)),
          shop("editor-list", hands -> edit(hands, SETS, 5)),
          shop("editor-import", hands -> edit(hands, SETS, 6)),
          shop("editor-sample", hands -> edit(hands, SETS, 7)),
          shop("editor-own-facts", States::ownFacts),
          shop("by-hand", States::byHand),
          shop("people-deed", States::deed),
          shop("row-menu", hands -> menu(hands, "#row-n3 .row-menu")),
          shop("dragging", States::dragging),
          shop("chart", hands -> chart(hands, "country")),
          shop("chart-numbers", hands -> chart(hands, "panierMoyen")),
          shop("chart-months", hands -> chart(hands, "signup")),
          shop("chart-nothing", hands -> chart(hands, "externalId")),
          shop("chart-table", States::table),
          shop("people", States::people),
          shop("export", States::export),
          shop("ask-zone", States::zone),
          shop("ask-calendar", hands -> hands.asks("calendar")),
          shop("ask-name", States::name),
          shop("ask-leave", States::leave),
          shop("lists", hands -> hands.does("lists")),
          shop("deleted", States::deleted),
          shop("sidebar-none", States::unfound),
          new State("import-jobs", State.Data.EMPTY, States::jobs),
          shop("palette", hands -> hands.does("palette")),
          shop("shortcuts", hands -> hands.does("shortcuts")),
          shop("error-window", Hands::bug),
          shop("narrow", States::narrow),
          shop("narrow-drawer", States::drawer),
          shop("zoom-150", States::zoomed));

  private States() {}

  private static void none(Hands hands) {
    hands.reads(VIP);
    hands.counted();
  }

  private static void zone(Hands hands) {
    hands.open(DAYS);
    hands.asks("zone");
  }

  private static void name(Hands hands) {
    hands.does("new");
    hands.key(KeyCode.ESCAPE);
    hands.asks("save");
  }

  private static void leave(Hands hands) {
    hands.open(KINDS);
    hands.press("#row-n3");
    hands.does("builder.delete");
    hands.asks("quit");
  }

  private static void hovering(Hands hands) {
    hands.found("#empty-sample");
    hands.hover(hands.file("contacts.csv"));
    hands.found(".drop-overlay");
  }

  private static void dates(Hands hands) {
    edit(hands, "#row-n5 .value-token");
    hands.press(".editor-tabs .right-pill");
    hands.settle();
  }

  private static void note(Hands hands) {
    menu(hands, "#row-n3 .row-menu");
    hands.choose(Feather.MESSAGE_SQUARE);
    hands.found(".editor-card");
  }

  private static void deleted(Hands hands) {
    hands.open(KINDS);
    hands.press("#row-n3");
    hands.does("builder.delete");
    hands.found(".toast");
  }

  private static void unfound(Hands hands) {
    hands.reads(VIP);
    hands.does("findSegment");
    hands.type("Atlantide");
  }

  private static void jobs(Hands hands) {
    imported(hands);
    hands.press("#bell");
    hands.found(".job-list");
  }

  /// A window that is still opening takes no files.
  private static void drop(Hands hands, String file) {
    hands.found("#empty-sample");
    hands.drop(hands.file(file));
  }

  private static void refused(Hands hands) {
    drop(hands, "prices.csv");
    hands.found("#import-again");
  }

  private static void preview(Hands hands, String file) {
    drop(hands, file);
    hands.found("#import-run");
  }

  private static void importing(Hands hands) {
    preview(hands, "large.csv");
    hands.start("#import-run");
    hands.found("#import-cancel");
  }

  private static void imported(Hands hands) {
    preview(hands, "odd.csv");
    hands.press("#import-run");
    hands.found("#import-done");
    hands.settle();
  }

  private static void imports(Hands hands, String found) {
    hands.does("imports");
    hands.found(found);
    hands.settle();
  }

  private static void trouble(Hands hands) {
    hands.reads("Cassé");
    hands.does("palette");
    hands.type("Cassé");
    hands.key(KeyCode.ENTER);
    hands.found("#row-n3");
  }

  private static void edit(Hands hands, String token) {
    hands.open(KINDS);
    hands.press(token);
    hands.found(".editor-card");
  }

  /// @param row of the segment, the first one is 1
  private static void edit(Hands hands, String segment, int row) {
    hands.open(segment);
    hands.press("#row-n" + row + " .value-token");
    hands.found(".editor-card");
    hands.settle();
  }

  private static void pasted(Hands hands) {
    edit(hands, TEXTS, 7);
    hands.press("#editor-lines");
    hands.found(".editor-card .text-area");
  }

  private static void ownFacts(Hands hands) {
    hands.open(SETS);
    hands.press("#row-n4 .field-token");
    hands.found(".editor-card");
    hands.type("consent");
  }

  private static void byHand(Hands hands) {
    hands.open(SETS);
    hands.press("#by-hand-line");
    hands.scrollToEnd(".builder-scroll");
  }

  private static void deed(Hands hands) {
    people(hands);
    hands.pick("#people-deeds", "people-deed-enter");
    hands.found("#people-go");
  }

  private static void menu(Hands hands, String button) {
    hands.open(KINDS);
    hands.press(button);
    hands.found(".context-menu");
  }

  private static void dragging(Hands hands) {
    hands.open(KINDS);
    hands.drag("#row-n1", "#row-n3");
    hands.found(".drop-verb");
  }

  private static void chart(Hands hands, String field) {
    hands.open(VIP);
    hands.chooseField(field);
    hands.scrollToEnd(".insight .scroll-pane");
  }

  private static void table(Hands hands) {
    hands.open(VIP);
    hands.press("#insight-as-table");
    hands.found("#insight-table");
    hands.scrollToEnd(".insight .scroll-pane");
  }

  private static void people(Hands hands) {
    hands.open(VIP);
    hands.does("people");
    hands.found("#people-table .table-row-cell");
  }

  private static void export(Hands hands) {
    hands.open(VIP);
    hands.does("export");
    hands.found("#export-preview .table-row-cell");
  }

  private static void narrow(Hands hands) {
    hands.open(VIP);
    hands.size(1000, 700);
  }

  private static void drawer(Hands hands) {
    hands.open(VIP);
    hands.size(1000, 700);
    hands.does("insight");
  }

  /// Half as large again, for a picture that is shown smaller than it is.
  static void sharp(Hands hands) {
    hands.open("Birthday soon, and loyal");
    hands.size(2160, 1350);
    hands.zoom();
    hands.found(".insight");
  }

  private static void zoomed(Hands hands) {
    hands.open(VIP);
    hands.zoom();
  }
}
