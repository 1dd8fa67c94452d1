package app.quartier.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Nothing is asked of a closed workspace.
class GateTest {
  @Test
  void whatComesAfterTheGateIsShutIsLeftOut() {
    List<Runnable> queue = new ArrayList<>();
    List<String> done = new ArrayList<>();
    Gate gate = new Gate(queue::add);
    gate.execute(() -> done.add("before"));
    gate.shut();
    gate.execute(() -> done.add("after"));
    queue.forEach(Runnable::run);
    assertEquals(List.of("before"), done);
  }
}
