package app.quartier.ui.shell;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Puts the window where it was, and remembers where it is.
public final class WindowMemory {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;
  private static final double SIDEBAR = 260;
  private static final double INSIGHT = 320;
  private static final double MIN_WIDTH = 640;
  private static final double MIN_HEIGHT = 480;

  private final Settings settings;

  public WindowMemory(Settings settings) {
    this.settings = settings;
  }

  /// Sizes and places a window; a place that no screen shows any more is forgotten.
  public void place(Stage stage) {
    stage.setMinWidth(MIN_WIDTH);
    stage.setMinHeight(MIN_HEIGHT);
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    double width = Math.min(settings.number("window.width", WIDTH), screen.getWidth());
    double height = Math.min(settings.number("window.height", HEIGHT), screen.getHeight());
    stage.setWidth(width);
    stage.setHeight(height);
    double x = settings.number("window.x", -1);
    double y = settings.number("window.y", -1);
    if (x >= 0 && y >= 0 && !Screen.getScreensForRectangle(x, y, width, height).isEmpty()) {
      stage.setX(x);
      stage.setY(y);
    }
    stage.setMaximized(settings.text("window.maximized").filter("true"::equals).isPresent());
  }

  /// Remembers the window as it is.
  public void keep(Stage stage) {
    settings.put("window.maximized", stage.isMaximized());
    if (!stage.isMaximized()) {
      settings.put("window.x", stage.getX());
      settings.put("window.y", stage.getY());
      settings.put("window.width", stage.getWidth());
      settings.put("window.height", stage.getHeight());
    }
  }

  /// Fills a set of segments without suggestions with those of before, and remembers it as it
  /// changes.
  void follow(ObservableSet<String> quiet) {
    settings
        .text("suggestions.off")
        .filter(ids -> !ids.isEmpty())
        .map(ids -> List.of(ids.split(" ")))
        .orElse(List.of())
        .forEach(id -> quiet.add(URLDecoder.decode(id, StandardCharsets.UTF_8)));
    quiet.addListener(
        (SetChangeListener<String>)
            change ->
                settings.put(
                    "suggestions.off",
                    quiet.stream()
                        .map(id -> URLEncoder.encode(id, StandardCharsets.UTF_8))
                        .sorted()
                        .collect(Collectors.joining(" "))));
  }

  void restore(Regions regions) {
    SideRegion sidebar = regions.sidebar();
    SideRegion insight = regions.insight();
    sidebar.setWidth(settings.number("sidebar.width", SIDEBAR));
    insight.setWidth(settings.number("insight.width", INSIGHT));
    sidebar.setWanted(settings.text("sidebar.shown").filter("false"::equals).isEmpty());
    insight.setWanted(settings.text("insight.shown").filter("false"::equals).isEmpty());
  }

  void keep(Regions regions) {
    SideRegion sidebar = regions.sidebar();
    SideRegion insight = regions.insight();
    settings.put("sidebar.width", sidebar.width());
    settings.put("insight.width", insight.width());
    settings.put("sidebar.shown", sidebar.isWanted());
    settings.put("insight.shown", insight.isWanted());
  }
}
