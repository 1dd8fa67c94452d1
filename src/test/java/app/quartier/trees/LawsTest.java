package app.quartier.trees;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quartier.document.Read;
import app.quartier.document.SegmentJson;
import app.quartier.document.TextForm;
import app.quartier.domain.data.Evaluation;
import app.quartier.domain.operator.Completeness;
import app.quartier.domain.operator.Lowering;
import app.quartier.domain.segment.Combine;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.InSegment;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Pruning;
import app.quartier.domain.segment.Sample;
import app.quartier.domain.segment.Segment;
import app.quartier.domain.segment.Subject;
import app.quartier.domain.segment.Trees;
import app.quartier.engine.Engine;
import app.quartier.engine.EngineVersion;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Problem;
import app.quartier.oracle.OracleContact;
import app.quartier.oracle.OracleEvent;
import app.quartier.workspace.SegmentSession;
import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// What holds of every segment, whatever it says. Asked of the engine alone, so that it does not
/// rest on the oracle understanding the rules as the engine does.
final class LawsTest {
  private static final int TREES = 60;
  private static final Set<String> UNWRITABLE =
      Set.of(
          "document.amount",
          "document.digits",
          "document.text.digits",
          "document.text.whole",
          "document.range");

  /// One world and whoever counts it.
  private static final class Laboratory implements AutoCloseable {
    private final CaseMaker maker;
    private final EngineVersion engine;

    private Laboratory(long seed) {
      maker = new CaseMaker(seed);
      engine = Engine.load(new MemorySource(maker.data()), Cancel.NEVER);
    }

    private Evaluation evaluated(EngineVersion version, Segment segment, Instant at) {
      var saved = maker.data().saved();
      return version.evaluate(
          new Lowering(Shop.CATALOG, at, Shop.ZONE, id -> Optional.ofNullable(saved.get(id)))
              .lower(segment),
          Cancel.NEVER);
    }

    private BitSet members(EngineVersion version, Segment segment, Instant at) {
      return evaluated(version, segment, at)
          .members()
          .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    private BitSet members(Case drawn, Group rule) {
      return members(engine, drawn.segment().withRule(rule), drawn.at());
    }

    private BitSet members(Case drawn) {
      return members(drawn, drawn.segment().rule());
    }

    @Override
    public void close() {
      engine.close();
    }
  }

  private static void always(BiConsumer<Laboratory, Case> law) {
    long fresh = new SecureRandom().nextLong();
    for (long seed : List.of(1L, fresh)) {
      try (Laboratory laboratory = new Laboratory(seed)) {
        for (int n = 0; n < TREES; n++) {
          Case drawn = laboratory.maker.next();
          try {
            law.accept(laboratory, drawn);
          } catch (AssertionError e) {
            throw new AssertionError(
                "seed " + seed + ", tree " + n + " at " + drawn.at() + "\n" + drawn.segment(), e);
          }
        }
      }
    }
  }

  /// Whether anything is left of a rule when what does not count is taken away.
  private static boolean says(Group rule) {
    return Pruning.pruned(rule, Completeness::isComplete).isPresent();
  }

  private static Group around(Combine combine, Node... of) {
    return new Group(Marks.of("law-" + of[0].id()), combine, List.of(of));
  }

  private static <N extends Node> N negated(N node) {
    @SuppressWarnings("unchecked")
    N other = (N) node.withMarks(node.marks().withNot(!node.marks().not()));
    return other;
  }

  @Test
  void twoNegationsAreNone() {
    always((laboratory, drawn) -> {
      Group rule = drawn.segment().rule();
      if (says(rule)) {
        Group twice = around(Combine.ALL, negated(around(Combine.ALL, negated(rule))));
        assertEquals(laboratory.members(drawn), laboratory.members(drawn, twice));
      }
    });
  }

  @Test
  void noneIsNotAny() {
    always((laboratory, drawn) -> {
      Node[] of = drawn.segment().rule().of().toArray(Node[]::new);
      Group any = around(Combine.ANY, of);
      if (says(any)) {
        assertEquals(
            laboratory.members(drawn, negated(any)),
            laboratory.members(drawn, around(Combine.NONE, of)));
      }
    });
  }

  @Test
  void thereAreAsManyMembersAsCounted() {
    always((laboratory, drawn) -> {
      Evaluation found = laboratory.evaluated(laboratory.engine, drawn.segment(), drawn.at());
      assertEquals(found.count(), found.members().distinct().count());
    });
  }

  @Test
  void aMutedRowChangesNothing() {
    always((laboratory, drawn) -> {
      Group rule = drawn.segment().rule();
      Node row = rule.of().getFirst();
      List<Node> more = new ArrayList<>(rule.of());
      more.add(row.withMarks(row.marks().withMuted(true)));
      Group with = new Group(rule.marks(), rule.combine(), more);
      assertEquals(laboratory.members(drawn), laboratory.members(drawn, with));
    });
  }

  /// Trees are drawn with numbers of thirty digits and windows of no days too, which documents do
  /// not take.
  @Test
  void whatIsWrittenAndReadAgainCountsTheSame() {
    int[] compared = new int[1];
    always((laboratory, drawn) -> {
      Segment segment = drawn.segment();
      for (Read read :
          List.of(
              SegmentJson.read(SegmentJson.write(segment)),
              TextForm.read(TextForm.write(segment), segment.name()))) {
        switch (read) {
          case Read.Loaded(Segment again) -> {
            compared[0]++;
            assertEquals(
                laboratory.members(drawn),
                laboratory.members(laboratory.engine, again, drawn.at()));
          }
          case Read.Rejected(List<Problem> problems) ->
              assertTrue(
                  problems.stream().allMatch(p -> UNWRITABLE.contains(p.key())),
                  problems::toString);
        }
      }
    });
    assertTrue(compared[0] > 3 * TREES, compared[0] + " compared");
  }

  @Test
  void aSmallerSampleIsPartOfAGreaterOne() {
    SplittableRandom random = new SplittableRandom(7);
    always((laboratory, drawn) -> {
      BigDecimal small = BigDecimal.valueOf(random.nextInt(0, 10_000), 2);
      BigDecimal great = small.add(BigDecimal.valueOf(random.nextInt(0, 3_000), 2));
      BitSet few = laboratory.members(drawn, sample(small));
      BitSet many = laboratory.members(drawn, sample(great.min(BigDecimal.valueOf(100))));
      if (drawn.segment().added().isEmpty() && drawn.segment().removed().isEmpty()) {
        few.andNot(many);
        assertTrue(few.isEmpty(), small + " % of " + great + " %: " + few);
      }
    });
  }

  private static Group sample(BigDecimal percent) {
    return around(Combine.ALL, new Sample(Marks.of("s"), percent, "law"));
  }

  /// What happened later is as if it had not: own facts aside, which are always those of now.
  @Test
  void anEarlierInstantHidesLaterEvents() {
    int[] hidden = new int[1];
    always((laboratory, drawn) -> {
      Predicate<Node> ofNow =
          node ->
              node instanceof Condition condition
                  && condition.subject() instanceof Subject.Field(String key)
                  && key.startsWith("@");
      boolean free =
          Trees.preorder(drawn.segment().rule()).stream()
              .noneMatch(ofNow.or(InSegment.class::isInstance));
      if (free) {
        Dataset then = before(laboratory.maker.data(), drawn.at());
        try (EngineVersion earlier = Engine.load(new MemorySource(then), Cancel.NEVER)) {
          assertEquals(
              laboratory.members(drawn), laboratory.members(earlier, drawn.segment(), drawn.at()));
        }
        hidden[0]++;
      }
    });
    assertTrue(hidden[0] > TREES / 4, hidden[0] + " trees");
  }

  private static Dataset before(Dataset data, Instant at) {
    List<OracleContact> contacts = new ArrayList<>();
    for (OracleContact one : data.contacts()) {
      List<OracleEvent> events = one.events().stream().filter(e -> !e.at().isAfter(at)).toList();
      contacts.add(new OracleContact(one.key(), one.values(), events, one.past()));
    }
    return new Dataset(data.ids(), contacts, data.members(), data.saved(), data.almanac());
  }

  @Test
  void editsAreUndoneAndDoneAgain() {
    long[] clock = new long[1];
    List<Segment> states = new ArrayList<>();
    always((laboratory, drawn) -> states.add(drawn.segment()));
    SegmentSession session = new SegmentSession(states.getFirst(), null);
    for (Segment state : states.subList(1, states.size())) {
      session.apply("step.field", null, clock[0] += 1000, state);
    }
    for (Segment state : states.reversed().subList(1, states.size())) {
      session.undo();
      assertEquals(state, session.segment());
    }
    for (Segment state : states.subList(1, states.size())) {
      session.redo();
      assertEquals(state, session.segment());
    }
  }
}
