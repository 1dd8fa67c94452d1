package app.quartier.ui.insight;

import app.quartier.domain.core.Lowered;
import app.quartier.text.Texts;
import app.quartier.ui.command.Command;
import app.quartier.ui.kit.Attached;
import app.quartier.ui.kit.Desk;
import app.quartier.ui.kit.Dimming;
import app.quartier.ui.kit.Frames;
import app.quartier.ui.kit.Language;
import app.quartier.ui.kit.Theme;
import app.quartier.ui.kit.Viewport;
import app.quartier.ui.kit.Visible;
import app.quartier.work.Jobs;
import app.quartier.workspace.Counted;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The panel beside the builder: count, share, instant, funnel, distribution of a field, sample.
public final class InsightView extends Region {
  private final Desk desk;
  private final Language language;
  private final ChartCopy copy;
  private final InsightModel model;
  private final Button count = new Button();
  private final Label share = new Label();
  private final Label reachable = new Label();
  private final Label asOf = new Label();
  private final Label trouble = new Label();
  private final Label none = new Label();
  private final Sections numbers = new Sections();
  private final ScrollPane scroll = new ScrollPane();
  private final Frames later = new Frames();
  private Consumer<String> people = node -> {};

  /// @param parts takes what fills the panel, part by part: at once, or each in a frame of its own
  public InsightView(
      Desk desk, Language language, Theme theme, Jobs jobs, Consumer<Runnable> parts) {
    this.desk = desk;
    this.language = language;
    this.model = new InsightModel(desk);
    this.copy = new ChartCopy(model, language, theme, jobs);
    getStyleClass().add("insight");
    getStylesheets()
        .add(
            Objects.requireNonNull(
                    InsightView.class.getResource("/app/quartier/ui/insight/insight.css"))
                .toExternalForm());
    compose(theme, parts);
    desk.countedProperty().subscribe(this::rebuild);
    desk.computingProperty().subscribe(this::rebuild);
    desk.staleProperty().subscribe(this::rebuild);
    desk.segmentProperty().subscribe(this::rebuild);
    Attached.follow(this, language.textsProperty(), texts -> rebuild());
    model.findingsProperty().subscribe(this::tellReachable);
    Attached.follow(this, language.textsProperty(), texts -> tellReachable());
    new Dimming(desk).pale(numbers);
    rebuild();
  }

  /// Who opens the contacts of a node, given its id; the empty id is the whole segment.
  public void onPeople(Consumer<String> open) {
    this.people = open;
  }

  /// Shows how the field with this key is spread.
  public void show(String field) {
    model.fieldProperty().set(field);
  }

  public List<Command> commands() {
    var nothing = Bindings.isNotNull(model.findingsProperty());
    return List.of(
        new Command(
            "people",
            Command.Menu.SEGMENT,
            Feather.USERS,
            null,
            Bindings.isNotNull(desk.countedProperty()),
            () -> people.accept("")),
        new Command(
            "copyChartPicture", Command.Menu.EDIT, Feather.IMAGE, null, nothing, copy::copyPicture),
        new Command(
            "copyChartTable", Command.Menu.EDIT, Feather.LIST, null, nothing, copy::copyTable));
  }

  private void compose(Theme theme, Consumer<Runnable> parts) {
    parts.accept(() -> numbers.add(head(), new Separator(), section("insight.funnel")));
    parts.accept(() ->
        numbers.add(
            new FunnelView(model, language, node -> people.accept(node)),
            new Separator(),
            section("insight.distribution")));
    parts.accept(() ->
        numbers.add(
            new FacetView(model, language, theme, copy),
            new Separator(),
            section("insight.sample")));
    parts.accept(() -> numbers.add(new SampleView(model, language, node -> people.accept(node))));
    numbers.getStyleClass().add("numbers");
    none.setId("insight-none");
    none.getStyleClass().add("quiet");
    none.setWrapText(true);
    VBox all = new VBox(none, trouble, numbers);
    all.getStyleClass().add("all");
    all.setMinWidth(0);
    Viewport.show(scroll, all);
    scroll.setFocusTraversable(false);
    scroll.accessibleTextProperty().bind(language.text("insight.name"));
    getChildren().setAll(scroll);
  }

  /// How many, which part of all, how many of them can be written to, and when that was so.
  private VBox head() {
    count.setId("insight-count");
    count.getStyleClass().addAll("flat", "count");
    count.setOnAction(clicked -> people.accept(""));
    share.setId("insight-share");
    reachable.setId("insight-reachable");
    Tooltip who = new Tooltip();
    who.textProperty().bind(language.text("insight.reachable.why"));
    reachable.setTooltip(who);
    asOf.setId("insight-as-of");
    trouble.setId("insight-trouble");
    share.getStyleClass().add("quiet");
    reachable.getStyleClass().add("quiet");
    asOf.getStyleClass().add("quiet");
    trouble.getStyleClass().add("trouble");
    List.of(share, reachable, asOf, trouble).forEach(label -> label.setWrapText(true));
    VBox head = new VBox(count, share, reachable, asOf);
    head.getStyleClass().add("head");
    return head;
  }

  private Label section(String key) {
    Label label = new Label();
    label.textProperty().bind(language.text(key));
    label.getStyleClass().add("section");
    return label;
  }

  private void rebuild() {
    Texts texts = language.texts();
    @Nullable Counted counted = desk.countedProperty().get();
    boolean ready = counted != null && desk.segmentProperty().get() != null;
    reveal(ready);
    boolean given = desk.segmentProperty().get() != null;
    boolean waiting = desk.computingProperty().get() || !desk.staleProperty().get();
    String why = waiting ? "insight.computing" : "insight.uncounted";
    none.setText(texts.text(given ? why : "insight.noSegment"));
    trouble.setText(texts.text("insight.stale"));
    Visible.set(trouble, ready && !waiting);
    if (counted == null) {
      return;
    }
    long members = counted.evaluation().count();
    long base = counted.evaluation().base();
    String percent = texts.formats().percent(base == 0 ? 0 : (double) members / base);
    count.setText(texts.formats().number(members));
    count.setAccessibleText(texts.count("insight.count.open", members));
    share.setText(
        base == 0 ? texts.text("insight.noContacts") : texts.count("insight.share", base, percent));
    Lowered lowered = counted.lowered();
    asOf.setText(
        texts.text(
            "insight.asOf",
            DateTimeFormatter.ofPattern("HH:mm", texts.locale())
                .format(lowered.at().atZone(lowered.zone()))));
  }

  /// The numbers come to be seen in a frame of their own: the builder has its rows to show first.
  private void reveal(boolean ready) {
    later.clear();
    if (ready && !numbers.isVisible()) {
      later.add(() -> swap(true));
    } else {
      swap(ready);
    }
  }

  private void swap(boolean ready) {
    Visible.set(numbers, ready);
    Visible.set(none, !ready);
  }

  /// Left out when nobody's consent is known.
  private void tellReachable() {
    @Nullable Findings findings = model.findingsProperty().get();
    @Nullable Counted counted = desk.countedProperty().get();
    @Nullable Long number = findings == null ? null : findings.reachable();
    Visible.set(reachable, number != null);
    if (number != null && counted != null) {
      long members = counted.evaluation().count();
      double part = members == 0 ? 0 : Math.min(1, (double) number / members);
      String percent = language.texts().formats().percent(part);
      reachable.setText(language.texts().count("insight.reachable", number, percent));
    }
  }

  @Override
  protected double computePrefWidth(double height) {
    return 320;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 260;
  }

  @Override
  protected void layoutChildren() {
    scroll.resizeRelocate(0, 0, getWidth(), getHeight());
  }
}
