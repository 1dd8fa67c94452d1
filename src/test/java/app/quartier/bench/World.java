package app.quartier.bench;

import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.OwnFacts;
import app.quartier.domain.segment.Segment;
import app.quartier.engine.Unasked;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One invented shop, held by the engine and by DuckDB.
///
/// @param bytes of the heap that the engine takes for it
/// @param indexing milliseconds that the first question of each kind took, which makes the indexes
///   it needs
record World(
    InventedShop shop,
    Vocabulary words,
    Counter counter,
    DuckDb duck,
    World.Bytes bytes,
    Map<String, Double> indexing)
    implements AutoCloseable {

  World {
    indexing = Map.copyOf(indexing);
  }

  /// Heap in use once everything was loaded and asked about once, and no answer is kept.
  record Bytes(long contacts, long events) {}

  static World of(Sizes sizes, Vocabulary words) throws SQLException {
    InventedShop shop = new InventedShop(sizes, words);
    long before = Machine.used();
    Counter counter = new Counter(new Unasked(shop), new HashMap<>());
    Draw draw = draw(words, sizes.seed(), counter.saved());
    counter.first(everyField());
    Map<String, Double> took = new HashMap<>();
    askOnce(counter, draw, TextQuestions.ALL, took);
    askOnce(counter, draw, ValueQuestions.ALL, took);
    askOnce(counter, draw, FactQuestions.ALL, took);
    long fields = Machine.used();
    counter.first(everyKind());
    askOnce(counter, draw, EventQuestions.ALL, took);
    long all = Machine.used();
    return new World(
        shop, words, counter, DuckDb.of(shop), new Bytes(fields - before, all - fields), took);
  }

  /// Draws of their own for each purpose.
  Draw draw(int purpose) {
    return draw(words, shop.sizes().seed() + purpose, counter.saved());
  }

  private static Draw draw(Vocabulary words, long seed, Map<String, Segment> saved) {
    return new Draw(words, new SplittableRandom(seed), saved);
  }

  private static void askOnce(
      Counter counter, Draw draw, List<Question> questions, Map<String, Double> took) {
    for (Question question : questions) {
      took.put(question.name(), Times.millis(counter.first(question.draw(draw)).nanos()));
    }
  }

  /// Fields asked for together are read in one scan.
  private static Asked everyField() {
    return all(
        Stream.concat(ShopFields.CONTACT.stream(), OwnFacts.all().stream())
            .map(Field::key)
            .map(key -> "`" + key + "` is missing"));
  }

  private static Asked everyKind() {
    return all(ShopFields.KINDS.stream().map(EventKind::key).map(key -> "did " + key));
  }

  private static Asked all(Stream<String> leaves) {
    return Asked.of(leaves.collect(Collectors.joining("; ", "all(", ")")), "true");
  }

  @Override
  public void close() throws SQLException {
    counter.data().close();
    duck.close();
  }
}
