package app.quartier.document;

import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.Manual;
import app.quartier.domain.segment.Segment;
import app.quartier.kernel.Folding;
import app.quartier.kernel.Nearest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What stands above the rule in the text form of a segment: everything but the rule.
record TextHeader(
    String name,
    String id,
    @Nullable ZoneId zone,
    @Nullable String note,
    List<Manual> added,
    List<Manual> removed) {
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
  private static final Pattern INSTANT = Pattern.compile(Format.INSTANT);

  static String of(Segment segment) {
    StringBuilder text = new StringBuilder("segment " + Quotes.text(segment.name()));
    append(text, " id ", segment.id());
    append(text, " zone ", segment.zone() == null ? null : segment.zone().getId());
    append(text, " note ", segment.note());
    segment.added().forEach(manual -> append(text, "\nadded ", manual));
    segment.removed().forEach(manual -> append(text, "\nremoved ", manual));
    return text.toString();
  }

  private static void append(StringBuilder text, String word, Manual manual) {
    append(text, word, manual.key());
    append(text, " at ", manual.at() == null ? null : manual.at().toString());
    append(text, " why ", manual.why());
  }

  private static void append(StringBuilder text, String word, @Nullable String value) {
    if (value != null) {
      text.append(word).append(Quotes.text(value));
    }
  }

  /// @param fallback name of a segment without a header
  static TextHeader read(Cursor cursor, String fallback) {
    boolean headed = cursor.peek().is("segment") && cursor.ahead(1).is(Token.Kind.QUOTED);
    if (!headed) {
      return new TextHeader(fallback, idOf(fallback), null, null, List.of(), List.of());
    }
    cursor.skip(1);
    String name = cursor.quoted();
    String id = cursor.accept("id") ? cursor.filled() : idOf(name);
    @Nullable ZoneId zone = cursor.accept("zone") ? zone(cursor) : null;
    @Nullable String note = cursor.accept("note") ? cursor.quoted() : null;
    return new TextHeader(name, id, zone, note, manual(cursor, "added"), manual(cursor, "removed"));
  }

  private static String idOf(String name) {
    String plain = Folding.IGNORE_CASE_AND_ACCENTS.fold(name);
    return "seg-" + OTHER.matcher(plain).replaceAll("-");
  }

  private static ZoneId zone(Cursor cursor) {
    Token token = cursor.peek();
    String zone = cursor.quoted();
    try {
      return ZoneId.of(zone);
    } catch (DateTimeException e) {
      Optional<String> near = Nearest.to(zone, ZoneId.getAvailableZoneIds());
      throw near.map(n -> Cursor.refusedAt(token, "document.text.zone.nearest", zone, n))
          .orElseGet(() -> Cursor.refusedAt(token, "document.text.zone"));
    }
  }

  private static List<Manual> manual(Cursor cursor, String word) {
    List<Manual> manual = new ArrayList<>();
    while (cursor.peek().is(word) && cursor.ahead(1).is(Token.Kind.QUOTED)) {
      cursor.skip(1);
      manual.add(
          new Manual(
              cursor.filled(),
              cursor.accept("at") ? instant(cursor) : null,
              cursor.accept("why") ? cursor.quoted() : null));
    }
    return manual;
  }

  private static Instant instant(Cursor cursor) {
    Token token = cursor.peek();
    String text = cursor.quoted();
    try {
      if (INSTANT.matcher(text).matches()) {
        return Instant.parse(text);
      }
    } catch (DateTimeException e) {
      throw Cursor.refusedAt(token, "document.text.instant");
    }
    throw Cursor.refusedAt(token, "document.text.instant");
  }

  Segment segment(Group rule) {
    return new Segment(id, name, note, zone, added, removed, rule);
  }
}
