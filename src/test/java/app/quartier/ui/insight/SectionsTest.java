package app.quartier.ui.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.ui.Fx;
import app.quartier.ui.kit.Calm;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;

/// The sections come to be seen one by one.
final class SectionsTest {
  @Test
  void eachSectionIsFirstSeenInAFrameOfItsOwn() {
    List<Long> seen = new ArrayList<>();
    Sections sections = Fx.get(SectionsTest::three);
    AnimationTimer frames =
        Fx.get(() -> {
          AnimationTimer each = Fx.eachFrame(() -> seen.add(seen(sections)));
          sections.setVisible(true);
          return each;
        });
    Fx.await("all of them", () -> seen.contains(5L));
    Fx.run(frames::stop);
    assertEquals(List.of(0L, 2L, 4L, 5L), seen.stream().distinct().toList());
  }

  @Test
  void whatIsPutAwayHalfwayComesTheNextTime() {
    Sections sections = Fx.get(SectionsTest::three);
    Fx.run(() -> {
      sections.setVisible(true);
      sections.setVisible(false);
    });
    Fx.await("all parts", Calm::isThere);
    assertEquals(0, Fx.get(() -> seen(sections)));
    Fx.run(() -> sections.setVisible(true));
    Fx.await("all parts", Calm::isThere);
    assertEquals(5, Fx.get(() -> seen(sections)));
  }

  @Test
  void whatIsAddedLaterComesToo() {
    Sections sections = Fx.get(SectionsTest::three);
    Fx.run(() -> sections.setVisible(true));
    Fx.await("all parts", Calm::isThere);
    Fx.run(() -> sections.add(new Label("f")));
    Fx.await("all parts", Calm::isThere);
    assertEquals(6, Fx.get(() -> seen(sections)));
  }

  /// Put away, as before there are numbers.
  private static Sections three() {
    Sections sections = new Sections();
    sections.setVisible(false);
    sections.add(new Label("a"), new Label("b"));
    sections.add(new Label("c"), new Label("d"));
    sections.add(new Label("e"));
    return sections;
  }

  private static long seen(Sections sections) {
    return sections.getChildren().stream().filter(Node::isVisible).count();
  }
}
