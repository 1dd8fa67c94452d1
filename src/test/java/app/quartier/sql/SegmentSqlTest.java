package app.quartier.sql;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quartier.domain.core.Core;
import app.quartier.domain.core.Lowered;
import app.quartier.domain.core.Rule;
import app.quartier.domain.core.Term;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.FieldType;
import app.quartier.domain.field.Labels;
import app.quartier.domain.segment.Combine;
import app.quartier.domain.segment.InImport;
import app.quartier.kernel.Folding;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class SegmentSqlTest {
  private static final Field CITY = field(1, "city", "contact", FieldType.TEXT);
  private static final Field SCORE = field(2, "score", "contact", FieldType.NUMBER);
  private static final EventKind CLICK =
      new EventKind(1, "click", Labels.same("click"), EventKind.Role.EMAIL, List.of());

  private Connection connection;
  private DSLContext database;

  /// 1 "100%", 2 "1000", 3 "a_b", 4 "", 5 nothing; 1 clicked twice, 2 once.
  @BeforeEach
  void fill() throws SQLException {
    connection = DriverManager.getConnection("jdbc:h2:mem:");
    database = DSL.using(connection, SQLDialect.H2);
    database.execute("create table contact(id bigint primary key, email varchar)");
    database.execute("create table f_1(contact bigint primary key, c1 varchar, c2 decimal(18,6))");
    database.execute(
        "create table e_1(id bigint, contact bigint, at timestamp(3) with time zone,"
            + " withdrawn timestamp(3) with time zone, machine boolean)");
    database.execute("insert into contact select x, 'c' || x from system_range(1, 5)");
    database.execute("insert into f_1 values (1, '100%', 1), (2, '1000', 2), (3, 'a_b', 3)");
    database.execute("insert into f_1 values (4, '', null)");
    database.execute(
        "insert into e_1 select x, x / 3 + 1, timestamp with time zone '2026-01-01 00:00:00+00',"
            + " null, false from system_range(1, 3)");
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
  }

  @Test
  void percentAndUnderscoreAreLiteral() {
    assertArrayEquals(new long[] {1}, members(part("%", false)));
    assertArrayEquals(new long[] {3}, members(part("_", false)));
    assertArrayEquals(new long[] {2, 3, 4, 5}, members(part("%", true)));
  }

  @Test
  void aListOfTwentyThousandValuesIsOneBind() {
    Set<String> values = new HashSet<>();
    for (int i = 0; i < 20_000; i++) {
      values.add("nobody " + i);
    }
    values.add("1000");
    Core.OneOf many = new Core.OneOf(CITY, values, Folding.EXACT);
    assertArrayEquals(new long[] {2}, members(leaf(many, false, true)));
    assertArrayEquals(new long[] {1, 3, 4}, members(leaf(many, true, false)));
    assertEquals(1, binds(many));
  }

  private int binds(Core core) {
    return new SegmentSql(new Schema())
        .select(lowered(leaf(core, false, true)))
        .getBindValues()
        .size();
  }

  @Test
  void notIsThePlainComplementOfWhatIsUnknown() {
    Core.Range low = new Core.Range(SCORE, Long.MIN_VALUE, 1_500_000);
    Rule.Leaf leaf = new Rule.Leaf("n1", true, Term.positive(low));
    assertArrayEquals(new long[] {2, 3, 4, 5}, members(leaf));
    Rule.Leaf yes = new Rule.Leaf("n1", false, Term.positive(low));
    assertArrayEquals(
        new long[] {2, 3, 4, 5}, members(new Rule.Branch("n0", false, Combine.NONE, List.of(yes))));
  }

  @Test
  void anEmptyRangeMatchesNobodyAndItsDenialThoseWithAValue() {
    Core.Range empty = new Core.Range(SCORE, 2, 1);
    assertArrayEquals(new long[] {}, members(leaf(empty, false, false)));
    assertArrayEquals(new long[] {1, 2, 3}, members(leaf(empty, true, false)));
  }

  @Test
  void contactsWithoutEventsCountAsZero() {
    assertArrayEquals(new long[] {3, 4, 5}, members(leaf(clicks(0, 0), false, false)));
    assertArrayEquals(new long[] {2, 3, 4, 5}, members(leaf(clicks(0, 1), false, false)));
    assertArrayEquals(new long[] {1}, members(leaf(clicks(2, 5), false, false)));
    assertArrayEquals(new long[] {}, members(leaf(clicks(0, -1), false, false)));
  }

  @Test
  void membersByHandOutrankTheRule() {
    Lowered segment =
        new Lowered(null, Set.of("c4", "c5"), Set.of("c5"), Instant.EPOCH, ZoneOffset.UTC);
    assertArrayEquals(new long[] {4}, counts().members(segment));
    assertEquals(1, counts().count(segment));
  }

  @Test
  void everyDialectGetsPortableSql() {
    Rule rule =
        new Rule.Branch(
            "n0", true, Combine.ALL, List.of(part("a!%", true), leaf(clicks(0, 2), false, false)));
    String expected =
        "select contact.id from contact left outer join f_1 on (f_1.contact = contact.id and true)"
            + " where (true and not (coalesce((case when f_1.c1 is null then true"
            + " else (not (f_1.c1 like ? escape '!')) end"
            + " and not (coalesce((contact.id in (select e_1.contact from e_1"
            + " where (true and e_1.at <= cast(? as timestamp(3) with time zone)"
            + " and (e_1.withdrawn is null or e_1.withdrawn > cast(? as timestamp(3) with time"
            + " zone)) and not (coalesce(e_1.machine, false)))"
            + " group by e_1.contact having count(*) > ?)), false))), false)))"
            + " order by contact.id";
    for (SQLDialect dialect : List.of(SQLDialect.POSTGRES, SQLDialect.TRINO)) {
      String sql = DSL.using(dialect).render(new SegmentSql(new Schema()).select(lowered(rule)));
      assertEquals(expected, sql, dialect.toString());
    }
  }

  private static Rule.Leaf part(String needle, boolean negated) {
    return leaf(
        new Core.TextMatch(CITY, Core.TextMatch.Part.CONTAINS, needle, Folding.EXACT),
        negated,
        true);
  }

  private static Core.Events clicks(int min, int max) {
    long at = Instant.parse("2026-02-01T00:00:00Z").toEpochMilli();
    return new Core.Events(CLICK, null, Long.MIN_VALUE, at, at, false, min, max);
  }

  private static Rule.Leaf leaf(Core core, boolean negated, boolean ifMissing) {
    return new Rule.Leaf("n1", false, new Term(core, negated, ifMissing));
  }

  private static Lowered lowered(Rule rule) {
    return new Lowered(rule, Set.of(), Set.of(), Instant.EPOCH, ZoneOffset.UTC);
  }

  private SqlCounts counts() {
    return new SqlCounts(database, new Schema());
  }

  private long[] members(Rule rule) {
    return counts().members(lowered(rule));
  }

  private static Field field(int id, String key, String owner, FieldType type) {
    return new Field(id, key, owner, Labels.same(key), type, null, Field.Origin.IMPORT);
  }

  /// Plain tables whose texts are folded already.
  private static final class Schema implements SqlSchema {
    private static final Table<?> CONTACT = DSL.table("contact");

    @Override
    public ContactPlace contacts() {
      return new ContactPlace(
          CONTACT,
          DSL.field("contact.id", SQLDataType.BIGINT),
          DSL.field("contact.email", SQLDataType.VARCHAR),
          DSL.trueCondition());
    }

    @Override
    public FieldPlace field(Field field) {
      return new FieldPlace(
          DSL.table("f_1"),
          DSL.field("f_1.contact", SQLDataType.BIGINT),
          DSL.field("f_1.c" + field.id()),
          DSL.trueCondition());
    }

    @Override
    public PastPlace past(Field field) {
      return new PastPlace(
          DSL.table("changes"),
          DSL.field("changes.contact", SQLDataType.BIGINT),
          DSL.field("changes.changed", SQLDataType.TIMESTAMPWITHTIMEZONE(3)),
          DSL.field("changes.field", SQLDataType.INTEGER).eq(field.id()),
          DSL.field("contact.created", SQLDataType.TIMESTAMPWITHTIMEZONE(3)));
    }

    @Override
    public org.jooq.Field<?> local(org.jooq.Field<OffsetDateTime> instant, ZoneId zone) {
      return DSL.function("local", SQLDataType.LOCALDATETIME, instant, DSL.inline(zone.getId()));
    }

    @Override
    public EventPlace events(EventKind kind) {
      return new EventPlace(
          DSL.table("e_1"),
          DSL.field("e_1.contact", SQLDataType.BIGINT),
          DSL.field("e_1.at", SQLDataType.TIMESTAMPWITHTIMEZONE(3)),
          DSL.field("e_1.withdrawn", SQLDataType.TIMESTAMPWITHTIMEZONE(3)),
          DSL.field("e_1.machine", SQLDataType.BOOLEAN),
          Map.of(),
          DSL.trueCondition());
    }

    @Override
    public Select<Record1<Long>> listed(int list) {
      return DSL.select(DSL.field("contact", SQLDataType.BIGINT)).from(DSL.table("l_" + list));
    }

    @Override
    public Select<Record1<Long>> imported(int batch, InImport.Role role) {
      return DSL.select(DSL.field("contact", SQLDataType.BIGINT)).from(DSL.table("b_" + batch));
    }

    @Override
    public org.jooq.Field<String> sha256(org.jooq.Field<String> text) {
      return text;
    }

    @Override
    public org.jooq.Field<String> folded(org.jooq.Field<String> text, Folding folding) {
      return text;
    }
  }
}
