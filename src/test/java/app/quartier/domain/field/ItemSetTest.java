package app.quartier.domain.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ItemSetTest {

  @Test
  void itemsAreKeptOnceInTheOrderOfTheirFoldedTexts() {
    assertEquals(
        List.of("b2b", "Été", "VIP"), ItemSet.of("VIP", "Été", "b2b", "vip", "ete").items());
    assertEquals(ItemSet.of("b", "a"), ItemSet.of("a", "b", "A"));
    assertNotEquals(ItemSet.of("a"), ItemSet.of("A"));
  }

  @Test
  void aSetWithoutItemsIsAValue() {
    assertEquals(ItemSet.EMPTY, ItemSet.of(List.of()));
    assertEquals(List.of(), ItemSet.EMPTY.items());
  }

  @Test
  void aSetHasAnEnd() {
    List<String> many = IntStream.rangeClosed(0, ItemSet.MOST).mapToObj(n -> "i" + n).toList();
    assertThrows(IllegalArgumentException.class, () -> ItemSet.of(many));
    assertEquals(ItemSet.MOST, ItemSet.of(many.subList(1, many.size())).items().size());
  }
}
