package app.quartier.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.ui.Fx;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A column is as high as any other, and asks what is in it no more often than it must.
final class ColumnTest {
  private static final int CHANGES = 400;

  private final Column column = new Column(3);
  private final VBox plain = new VBox(3);
  private Stage stage;

  /// As high as its area asks for, and counts how often it is asked.
  private static final class Lines extends Region {
    private double area;
    private int asked;

    Lines(double area) {
      this.area = area;
    }

    void become(double other) {
      area = other;
      requestLayout();
    }

    @Override
    public Orientation getContentBias() {
      return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
      return 200;
    }

    @Override
    protected double computeMinHeight(double width) {
      return computePrefHeight(width) / 2;
    }

    @Override
    protected double computePrefHeight(double width) {
      asked++;
      return Math.ceil(area / Math.max(1, width));
    }
  }

  @BeforeEach
  void open() {
    Fx.run(() -> {
      stage = new Stage();
      stage.setScene(new Scene(new Group(column, plain), 400, 400));
      stage.show();
    });
  }

  @AfterEach
  void close() {
    Fx.run(stage::close);
  }

  @Test
  void itIsAsHighAsAnyColumnAfterEachChange() {
    long seed = new Random().nextLong();
    System.out.println("ColumnTest: seed " + seed);
    Random random = new Random(seed);
    List<Lines> lines = new ArrayList<>();
    for (int i = 0; i < CHANGES; i++) {
      String change = Fx.get(() -> change(random, lines));
      if (random.nextInt(4) == 0) {
        Fx.run(stage.getScene().getRoot()::layout);
      }
      double width = List.of(-1, 50, 90, 150, 151).get(random.nextInt(5));
      String at = change + " at " + width + ", seed " + seed + ", change " + i;
      assertEquals(
          Fx.get(() -> plain.prefHeight(width)), Fx.get(() -> column.prefHeight(width)), at);
      assertEquals(Fx.get(() -> plain.minHeight(width)), Fx.get(() -> column.minHeight(width)), at);
    }
  }

  /// Changes both columns in the same way.
  private String change(Random random, List<Lines> lines) {
    int which = random.nextInt(lines.isEmpty() ? 1 : 7);
    int at = lines.isEmpty() ? 0 : random.nextInt(lines.size() / 2);
    switch (which) {
      case 0 -> {
        double area = random.nextInt(20_000);
        for (VBox box : List.of(column, plain)) {
          Lines made = new Lines(area);
          lines.add(made);
          box.getChildren().add(new VBox(made));
        }
      }
      case 1, 2 -> {
        double area = random.nextInt(20_000);
        lines.subList(2 * at, 2 * at + 2).forEach(line -> line.become(area));
      }
      case 3 ->
          lines
              .subList(2 * at, 2 * at + 2)
              .forEach(line -> line.getParent().setManaged(!line.getParent().isManaged()));
      case 4 -> {
        Insets padding = new Insets(random.nextInt(20));
        List.of(column, plain).forEach(box -> box.setPadding(padding));
      }
      case 5 -> {
        double spacing = random.nextInt(9);
        List.of(column, plain).forEach(box -> box.setSpacing(spacing));
      }
      default -> {
        Insets margin = new Insets(random.nextInt(9));
        lines.subList(2 * at, 2 * at + 2).forEach(l -> VBox.setMargin(l.getParent(), margin));
      }
    }
    return "change " + which;
  }

  @Test
  void whatDidNotChangeIsAskedOnceForAWidth() {
    Lines lines = new Lines(5000);
    int more =
        Fx.get(() -> {
          column.getChildren().add(lines);
          column.prefHeight(90);
          int once = lines.asked;
          column.prefHeight(90);
          column.prefHeight(90);
          return lines.asked - once;
        });
    assertEquals(0, more);
    assertEquals(
        100.0,
        Fx.get(() -> {
          lines.become(9000);
          return column.prefHeight(90);
        }));
  }
}
