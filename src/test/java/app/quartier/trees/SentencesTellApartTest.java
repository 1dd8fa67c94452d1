package app.quartier.trees;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import app.quartier.domain.operator.Lowering;
import app.quartier.domain.segment.Segment;
import app.quartier.kernel.Refusal;
import app.quartier.oracle.Fault;
import app.quartier.oracle.Oracle;
import app.quartier.text.Sentences;
import app.quartier.text.Texts;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Two segments with different members never share a sentence, in either language: every switch
/// that changes a result is to be heard. Each random tree is compared with all others and with what
/// small slips make of it.
final class SentencesTellApartTest {
  private static final int TREES = 40;
  private static final int SLIPS = 20;

  /// What one sentence was said of.
  private record Told(Segment segment, List<Integer> members) {}

  @Test
  void differentMembersHaveDifferentSentences() {
    long fresh = new SecureRandom().nextLong();
    System.out.println("sentences tell apart: the fresh seed is " + fresh);
    int different = 0;
    for (long seed : List.of(1L, 2L, 3L, fresh)) {
      different += compared(seed);
    }
    System.out.println("sentences tell apart: " + different + " slips changed the members");
    assertTrue(different > TREES * SLIPS / 5, different + " slips changed the members");
  }

  private static int compared(long seed) {
    CaseMaker maker = new CaseMaker(seed);
    Slips slips = new Slips(new Draw(new SplittableRandom(seed)));
    Hearing hearing = new Hearing(maker.data(), seed);
    int different = 0;
    for (int i = 0; i < TREES; i++) {
      Segment drawn = maker.next().segment();
      Segment tree = new Segment("t", "t", null, drawn.zone(), List.of(), List.of(), drawn.rule());
      List<Integer> members = hearing.hear(tree);
      for (int s = 0; s < SLIPS; s++) {
        Optional<Segment> slip = slips.slip(tree).filter(hearing::stands);
        if (slip.isPresent()) {
          different += members.equals(hearing.hear(slip.get())) ? 0 : 1;
        }
      }
    }
    return different;
  }

  /// Everything said so far.
  private static final class Hearing {
    private static final Instant AT = Instant.parse("2026-03-31T10:15:30.5Z");

    private final Dataset data;
    private final long seed;
    private final List<Sentences> languages;
    private final Map<String, Told> heard = new HashMap<>();

    private Hearing(Dataset data, long seed) {
      this.data = data;
      this.seed = seed;
      this.languages =
          Stream.of(Locale.FRENCH, Locale.ENGLISH)
              .map(locale -> new Sentences(new Texts(locale), Shop.CATALOG, Optional::of))
              .toList();
    }

    /// Whether the segment means something.
    private boolean stands(Segment segment) {
      try {
        new Lowering(Shop.CATALOG, AT, Shop.ZONE, id -> Optional.ofNullable(data.saved().get(id)))
            .lower(segment);
        return true;
      } catch (Refusal refusal) {
        return false;
      }
    }

    private List<Integer> hear(Segment segment) {
      Oracle oracle = new Oracle(data.world(), AT, segment.zone(), EnumSet.noneOf(Fault.class));
      List<Integer> members = data.ids(oracle.members(segment));
      for (Sentences language : languages) {
        String sentence = language.of(segment);
        Told before = heard.putIfAbsent(sentence, new Told(segment, members));
        if (before != null && !before.members.equals(members)) {
          fail(
              "seed %d, said of both: %s%n%s%n%s"
                  .formatted(seed, sentence, before.segment, segment));
        }
      }
      return members;
    }
  }
}
