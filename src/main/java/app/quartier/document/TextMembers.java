package app.quartier.document;

import app.quartier.domain.segment.InImport;
import app.quartier.domain.segment.InList;
import app.quartier.domain.segment.InSegment;
import app.quartier.domain.segment.Marks;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Sample;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The leaves of the text form that name members: of segments, lists, imports and samples.
final class TextMembers {
  private static final Marks UNMARKED = Marks.of("");
  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  private TextMembers() {}

  static String of(InSegment in) {
    return "in segment " + Quotes.text(in.segment()) + called(in.name());
  }

  static String of(InList in) {
    return "in list " + Quotes.text(in.list()) + called(in.name());
  }

  static String of(InImport in) {
    return "in import " + in.batch() + " " + Words.of(in.role());
  }

  static String of(Sample sample) {
    return "sample " + sample.percent() + " percent seed " + Quotes.text(sample.seed());
  }

  private static String called(@Nullable String name) {
    return name == null ? "" : " called " + Quotes.text(name);
  }

  /// What follows the word `in`.
  static Node in(Cursor cursor) {
    return switch (cursor.oneOf(List.of("segment", "list", "import"))) {
      case "segment" -> new InSegment(UNMARKED, cursor.filled(), called(cursor));
      case "list" -> new InList(UNMARKED, cursor.filled(), called(cursor));
      default -> new InImport(UNMARKED, cursor.whole(1, Integer.MAX_VALUE), role(cursor));
    };
  }

  private static @Nullable String called(Cursor cursor) {
    return cursor.accept("called") ? cursor.quoted() : null;
  }

  private static InImport.Role role(Cursor cursor) {
    String word = cursor.oneOf(Words.all(InImport.Role.class));
    return Words.find(InImport.Role.class, word).orElseThrow();
  }

  /// What follows the word `sample`.
  static Node sample(Cursor cursor, TextOperands operands) {
    Token first = cursor.peek();
    if (!first.is(Token.Kind.NUMBER)) {
      throw cursor.refused("document.text.share");
    }
    BigDecimal percent = operands.number();
    if (percent.signum() < 0 || percent.compareTo(ALL) > 0) {
      throw Cursor.refusedAt(first, "document.text.share");
    }
    cursor.expect("percent");
    cursor.expect("seed");
    return new Sample(UNMARKED, percent, cursor.filled());
  }
}
