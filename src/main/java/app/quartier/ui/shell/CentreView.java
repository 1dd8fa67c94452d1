package app.quartier.ui.shell;

import app.quartier.ui.kit.Language;
import app.quartier.ui.shell.Numbers.Size;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The middle of the window: import page, builder, or what to do when there is nothing yet.
final class CentreView extends VBox {
  private final Shell shell;
  private final StackPane stack = new StackPane();
  private final Node builder;
  private final Node importing;
  private final Node noData;
  private final TemplatesView noSegment;
  private final BooleanProperty atImport = new SimpleBooleanProperty(this, "atImport", false);

  CentreView(
      Shell shell,
      Features features,
      Runnable chooseFiles,
      SegmentActions segments,
      Runnable sample) {
    this.shell = shell;
    this.builder = features.builder();
    Language language = shell.language();
    this.importing = importing(features, language);
    this.noData =
        new EmptyView(language, Feather.INBOX, "empty.data")
            .offering("empty.choose", Feather.UPLOAD, chooseFiles)
            .offering("empty.sample", Feather.SHOPPING_BAG, sample);
    this.noSegment = new TemplatesView(shell, segments);
    getStyleClass().add("centre");
    VBox.setVgrow(stack, Priority.ALWAYS);
    getChildren().addAll(new BannerView(shell.notices(), language), stack);
    atImport.addListener((property, old, next) -> show());
    shell.desk().segmentProperty().addListener((property, old, next) -> show());
    shell.desk().sessionProperty().addListener((property, old, next) -> atImport.set(false));
    shell.book().numbers().sizeProperty().addListener((property, old, next) -> show());
  }

  /// Whether the import page is in front.
  BooleanProperty atImportProperty() {
    return atImport;
  }

  private Node importing(Features features, Language language) {
    Button back = new Button(null, new FontIcon(Feather.ARROW_LEFT));
    back.textProperty().bind(language.text("import.back"));
    back.setId("import-back");
    back.getStyleClass().add("flat");
    back.setOnAction(event -> atImport.set(false));
    VBox.setVgrow(features.importPage(), Priority.ALWAYS);
    VBox page = new VBox(back, features.importPage());
    page.getStyleClass().add("import-frame");
    return page;
  }

  /// Brings what belongs there now; done again whenever that may be something else.
  private void show() {
    @Nullable Size size = shell.book().numbers().sizeProperty().get();
    boolean empty = size != null && size.contacts() == 0;
    Node next;
    if (atImport.get()) {
      next = importing;
    } else if (shell.desk().segmentProperty().get() != null) {
      next = builder;
    } else {
      next = empty ? noData : noSegment;
    }
    bring(next);
  }

  /// Brings what belongs there now, and what will be needed next.
  ///
  /// @param parts takes the parts of the work
  void dress(Consumer<Runnable> parts) {
    parts.accept(this::show);
    noSegment.dress(parts);
    parts.accept(this::prepare);
  }

  /// Brings the builder in, unseen, so that it is dressed when it is needed.
  private void prepare() {
    if (!stack.getChildren().contains(builder)) {
      builder.setVisible(false);
      stack.getChildren().addFirst(builder);
    }
  }

  /// The builder stays in the scene once it was there, as dressing all its rows again would let the
  /// window wait.
  private void bring(Node next) {
    List<Node> inside = stack.getChildren();
    inside.removeIf(node -> !node.equals(builder) && !node.equals(next));
    builder.setVisible(next.equals(builder));
    if (!inside.contains(next)) {
      inside.addFirst(next);
    }
  }
}
