package app.quartier.ui.scenario;

import app.quartier.kernel.Cancel;
import app.quartier.ui.App;
import app.quartier.ui.Opening;
import app.quartier.ui.shell.MainWindow;
import app.quartier.workspace.SampleShop;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

/// Plays a quarter of an hour's work in a minute: `Scenario [crowd|shop|million]`, on 200 000
/// contacts, on the sample shop or on a million. Prints the pauses of the window's thread, and how
/// long numbers take after a key; ends with 1 when one was longer than [Heartbeat#LIMIT_MILLIS],
/// with 2 when the window did not do what was expected.
final class Scenario {
  private static final long PATIENCE_SECONDS = 30;
  private static final Map<String, Integer> TIMES = Map.of("shop", 1, "crowd", 41, "million", 205);
  private static final int EDITS = 40;
  private static final long QUIET_NANOS = 400_000_000;

  private final Hand hand = new Hand();
  private final Heartbeat heart;
  private final Crowd crowd;
  private final Painted painted = new Painted(hand);

  private Scenario(Heartbeat heart, Crowd crowd) {
    this.heart = heart;
    this.crowd = crowd;
  }

  public static void main(String[] args) {
    try {
      System.exit(run(args) > Heartbeat.LIMIT_MILLIS ? 1 : 0);
    } catch (Exception e) {
      e.printStackTrace();
      System.exit(2);
    }
  }

  /// The longest pause, in milliseconds.
  private static double run(String[] args) throws Exception {
    String where = args.length > 0 ? args[0] : "crowd";
    Path place = Files.createDirectories(Path.of("target", "scenario", where)).toAbsolutePath();
    Crowd crowd = Crowd.settle(place, Objects.requireNonNull(TIMES.get(where), where));
    Path home = Files.createTempDirectory(place, "home");
    AtomicBoolean leave = new AtomicBoolean();
    Thread window =
        Thread.ofPlatform().start(() -> App.run(opening(crowd.folder(), home, leave::get)));
    CompletableFuture<Thread> fx = new CompletableFuture<>();
    while (!fx.isDone()) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
      try {
        Platform.runLater(() -> fx.complete(Thread.currentThread()));
      } catch (IllegalStateException notYet) {
        // JavaFX says so until it has begun
        continue;
      }
      fx.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
    Heartbeat heart = new Heartbeat(fx.get());
    try (heart) {
      Scenario scenario = new Scenario(heart, crowd);
      scenario.play();
      System.out.println(scenario.painted.report("fifty conditions, one muted or not"));
      leave.set(true);
      window.join();
    } finally {
      System.out.println(heart.report());
      System.out.printf(
          Locale.ROOT,
          "longest pause: %.1f ms, most of its own work in one: %.1f ms%n",
          heart.longest(),
          heart.longestOwn());
    }
    return heart.longest();
  }

  private static Opening opening(Path folder, Path home, Cancel leave) {
    Clock clock = Clock.fixed(SampleShop.AT, SampleShop.ZONE);
    return new Opening(
        folder, Locale.FRENCH, SampleShop.ZONE, clock, home, "scenario", false, leave);
  }

  private void play() {
    hand.see("the first frame", new FirstFrames()::drawn);
    heart.step("open the window");
    hand.see("#segments .list-cell");
    hand.see("the counts", () -> said("#status-data").matches(".*\\d.*"));
    open();
    addCondition();
    undoAndRedo();
    drag();
    look();
    fifty();
    importing();
    rest();
  }

  private void open() {
    heart.step("open a segment");
    hand.click("#segments .list-cell");
    hand.see("its count", () -> said("#insight-count").matches(".*\\d.*"));
  }

  private void addCondition() {
    heart.step("add a condition by keys");
    hand.click(".group-header");
    hand.press(KeyCode.CONTROL, KeyCode.ENTER);
    hand.see(".editor-card");
    heart.step("search a field");
    hand.type("ville");
    hand.press(KeyCode.ENTER);
    heart.step("type a value among its suggestions");
    hand.type("lyon");
    hand.press(KeyCode.ENTER);
    hand.press(KeyCode.ENTER);
    hand.press(KeyCode.ESCAPE);
  }

  private void undoAndRedo() {
    heart.step("undo and redo quickly");
    String before = atRest("#insight-count");
    for (int i = 0; i < 3; i++) {
      hand.press(KeyCode.CONTROL, KeyCode.Z);
      hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    }
    hand.see("the count as before", () -> said("#insight-count").equals(before));
    heart.step("mute, combine, duplicate");
    hand.click(".condition-row .connector");
    hand.press(KeyCode.M);
    hand.press(KeyCode.M);
    hand.press(KeyCode.CONTROL, KeyCode.D);
    hand.press(KeyCode.DELETE);
  }

  /// What a number says once it has not changed for a while.
  private String atRest(String selector) {
    AtomicReference<String> last = new AtomicReference<>("");
    AtomicLong since = new AtomicLong(System.nanoTime());
    hand.see(
        "a number at rest",
        () -> {
          String now = said(selector);
          if (!now.equals(last.getAndSet(now))) {
            since.set(System.nanoTime());
          }
          return System.nanoTime() - since.get() > QUIET_NANOS;
        });
    return last.get();
  }

  private void drag() {
    heart.step("drag a row");
    hand.drag(".condition-row .grip", ".group-header");
  }

  private void look() {
    heart.step("another language");
    hand.press(KeyCode.CONTROL, KeyCode.K);
    hand.type("english");
    hand.press(KeyCode.ENTER);
    heart.step("another theme");
    hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
    hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
    heart.step("the contacts of the segment");
    hand.click("#insight-count");
    hand.see("#people-table .table-row-cell");
    heart.step("scroll and sort the contacts");
    hand.scroll("#people-table .table-row-cell", 20);
    hand.click("#people-table .column-header");
    hand.press(KeyCode.ESCAPE);
    heart.step("a bar becomes a condition");
    hand.scroll(".insight .scroll-pane", 8);
    hand.click(".chart-pane");
    hand.press(KeyCode.CONTROL, KeyCode.Z);
    heart.step("the export dialog");
    hand.press(KeyCode.CONTROL, KeyCode.E);
    hand.see("#export-preview .table-row-cell");
    hand.press(KeyCode.ESCAPE);
    heart.step("a new segment");
    hand.press(KeyCode.CONTROL, KeyCode.N);
    hand.see(".editor-card");
    hand.press(KeyCode.ESCAPE);
    heart.step("every segment in turn");
    hand.click("#segments .list-cell");
    for (int i = 0; i < 5; i++) {
      hand.press(KeyCode.DOWN);
      hand.press(KeyCode.ENTER);
    }
  }

  private void fifty() {
    heart.step("open fifty conditions");
    hand.press(KeyCode.CONTROL, KeyCode.K);
    hand.see(".palette");
    hand.type("zoom sur");
    hand.press(KeyCode.ENTER);
    hand.see("#row-c9-4");
    heart.step("edit among fifty conditions");
    toRow();
    for (int i = 0; i < 4; i++) {
      hand.press(KeyCode.M);
    }
    hand.press(KeyCode.CONTROL, KeyCode.D);
    hand.press(KeyCode.CONTROL, KeyCode.Z);
    hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    hand.press(KeyCode.DELETE);
    heart.step("numbers among fifty conditions");
    toRow();
    for (int i = 0; i < EDITS; i++) {
      painted.measure(() -> hand.press(KeyCode.M));
    }
    heart.step("walk through fifty conditions");
    for (int i = 0; i < 40; i++) {
      hand.press(KeyCode.DOWN);
    }
    heart.step("scroll fifty conditions");
    hand.scroll(".builder-scroll", 20);
    hand.scroll(".builder-scroll", -20);
  }

  private void toRow() {
    hand.click("#row-c0-0 .connector");
    hand.see(
        "the focus on the row",
        () -> Hand.find("#row-c0-0").filter(Node::isFocusWithin).isPresent());
  }

  /// What the dialog of files would bring is handed to the window, as no robot reaches that dialog.
  private void importing() {
    heart.step("how a file is read");
    Hand.on(() -> {
      MainWindow window = (MainWindow) Hand.find(".main-window").orElseThrow();
      window.importFiles(List.of(crowd.newcomers()));
      return true;
    });
    hand.see("#import-run");
    heart.step("import a file");
    hand.click("#import-run");
    hand.see("#import-done");
    heart.step("leave the import");
    hand.click("#import-leave");
    hand.see("the count", () -> said("#insight-count").matches(".*\\d.*"));
  }

  private void rest() {
    heart.step("at rest");
    for (int i = 0; i < 20; i++) {
      Hand.pause();
    }
  }

  /// Whether a person sees something.
  private static final class FirstFrames {
    private final AtomicInteger pulses = new AtomicInteger();

    FirstFrames() {
      AnimationTimer timer =
          new AnimationTimer() {
            @Override
            public void handle(long now) {
              // the frame after the first pulse with a window is drawn before the second one
              if (!Window.getWindows().isEmpty() && pulses.incrementAndGet() > 2) {
                stop();
              }
            }
          };
      timer.start();
    }

    boolean drawn() {
      return pulses.get() > 2;
    }
  }

  private static String said(String selector) {
    return Hand.find(selector).map(node -> ((Labeled) node).getText()).orElse("");
  }
}
