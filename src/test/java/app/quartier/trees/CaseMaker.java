package app.quartier.trees;

import app.quartier.domain.segment.Combine;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.InSegment;
import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Manual;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Operands;
import app.quartier.domain.segment.Segment;
import app.quartier.domain.segment.Subject;
import app.quartier.oracle.Fault;
import app.quartier.oracle.Oracle;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;

/// Everything one seed gives: a list of contacts, saved segments, and cases without end.
final class CaseMaker {
  private final Draw draw;
  private final Moments moments;
  private final Dataset data;
  private final TreeMaker trees;
  private int made;

  CaseMaker(long seed) {
    this(seed, UnaryOperator.identity());
  }

  /// @param shape makes the drawn contacts such as can be stored
  CaseMaker(long seed, UnaryOperator<Dataset> shape) {
    this.draw = new Draw(new SplittableRandom(seed));
    this.moments = new Moments(draw);
    Dataset bare = shape.apply(new DatasetMaker(draw).make());
    this.data = bare.with(saved(bare));
    this.trees = new TreeMaker(draw, data);
  }

  Dataset data() {
    return data;
  }

  Case next() {
    Instant at = moments.now();
    ZoneId zone = draw.chance(0.4) ? null : draw.one(Moments.ZONES);
    Oracle oracle = new Oracle(data.world(), at, zone, EnumSet.noneOf(Fault.class));
    // Every depth comes equally often, and always after the same number of cases.
    Group rule = trees.tree(1 + made++ % 6, oracle);
    boolean manual = draw.chance(0.15);
    return new Case(
        new Segment(
            "drawn",
            "Drawn",
            null,
            zone,
            manual ? byHand() : List.of(),
            manual ? byHand() : List.of(),
            rule),
        at,
        oracle);
  }

  private List<Manual> byHand() {
    List<Manual> members = new ArrayList<>();
    for (int i = draw.between(0, 6); i > 0; i--) {
      members.add(new Manual(draw.one(data.contacts()).key(), null, null));
    }
    members.add(new Manual("nobody@example.fr", null, null));
    return members;
  }

  /// Two drawn segments and others built on them: s3 and s4 reach s1 by two ways, s5 has its own
  /// zone and members by hand, s6 is pruned to nothing.
  private Map<String, Segment> saved(Dataset bare) {
    Map<String, Segment> saved = new LinkedHashMap<>();
    TreeMaker drawn = new TreeMaker(draw, bare);
    Oracle oracle = new Oracle(bare.world(), moments.now(), Shop.ZONE, EnumSet.noneOf(Fault.class));
    saved.put("s1", segment("s1", null, drawn.tree(2, oracle)));
    saved.put("s2", segment("s2", ZoneId.of("Pacific/Apia"), withMornings(drawn.tree(1, oracle))));
    saved.put("s3", segment("s3", null, both(Combine.ANY, "s1", "s2")));
    saved.put("s4", segment("s4", null, both(Combine.EXACTLY_ONE, "s3", "s1")));
    saved.put(
        "s5",
        new Segment(
            "s5",
            "s5",
            null,
            ZoneId.of("America/New_York"),
            List.of(new Manual(bare.contacts().get(3).key(), null, null)),
            List.of(new Manual(bare.contacts().get(4).key(), null, null)),
            drawn.tree(1, oracle)));
    Group muted = both(Combine.ANY, "s1", "s2");
    saved.put(
        "s6", segment("s6", null, muted.withMarks(muted.marks().withMuted(true).withNot(true))));
    return saved;
  }

  /// Whatever was drawn, and one leaf whose answer depends on the zone.
  private static Group withMornings(Group drawn) {
    List<Literal> hours = new ArrayList<>();
    for (int hour = 0; hour < 12; hour++) {
      hours.add(new Literal.Num(BigDecimal.valueOf(hour)));
    }
    Condition mornings =
        new Condition(
            Marks.of("m1"),
            new Subject.Field("signup"),
            "hourIs",
            new Operands.Many(hours),
            null,
            false,
            false);
    return new Group(Marks.of("m0"), Combine.EXACTLY_ONE, List.of(drawn, mornings));
  }

  private static Segment segment(String id, ZoneId zone, Group rule) {
    return new Segment(id, id, null, zone, List.of(), List.of(), rule);
  }

  private static Group both(Combine combine, String one, String other) {
    return new Group(
        Marks.of("m0"),
        combine,
        List.of(
            new InSegment(Marks.of("m1"), one, null), new InSegment(Marks.of("m2"), other, null)));
  }
}
