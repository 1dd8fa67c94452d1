package app.quartier.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.ui.Fx;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A node hears of changes while it is shown, and of those it missed when it is shown again.
final class AttachedTest {
  private final StringProperty followed = new SimpleStringProperty(this, "followed", "a");
  private final List<String> heard = new ArrayList<>();
  private final Group node = new Group();
  private final Group place = new Group();
  private Stage stage;

  @BeforeEach
  void open() {
    Fx.run(() -> {
      stage = new Stage();
      stage.setScene(new Scene(place, 100, 100));
      stage.show();
      Attached.follow(node, followed, heard::add);
    });
  }

  @AfterEach
  void close() {
    Fx.run(stage::close);
  }

  @Test
  void whatItStartsFromIsNotTold() {
    Fx.run(() -> place.getChildren().add(node));
    assertEquals(List.of(), heard);
  }

  @Test
  void changesAreToldWhileItIsShown() {
    Fx.run(() -> {
      place.getChildren().add(node);
      followed.set("b");
      followed.set("b");
      followed.set("c");
    });
    assertEquals(List.of("b", "c"), heard);
  }

  @Test
  void whatChangedBeforeOrMeanwhileIsToldWhenItComes() {
    Fx.run(() -> {
      followed.set("b");
      followed.set("c");
    });
    assertEquals(List.of(), heard);
    Fx.run(() -> place.getChildren().add(node));
    assertEquals(List.of("c"), heard);
    Fx.run(() -> {
      place.getChildren().clear();
      followed.set("d");
    });
    assertEquals(List.of("c"), heard);
    Fx.run(() -> place.getChildren().add(node));
    assertEquals(List.of("c", "d"), heard);
  }

  @Test
  void whatIsAsBeforeIsNotToldAgain() {
    Fx.run(() -> {
      place.getChildren().add(node);
      place.getChildren().clear();
      followed.set("b");
      followed.set("a");
      place.getChildren().add(node);
    });
    assertEquals(List.of(), heard);
  }

  @Test
  void aWindowThatIsHiddenHearsWhenItIsShownAgain() {
    Fx.run(() -> {
      place.getChildren().add(node);
      stage.hide();
      followed.set("b");
    });
    assertEquals(List.of(), heard);
    Fx.run(() -> stage.show());
    assertEquals(List.of("b"), heard);
  }
}
