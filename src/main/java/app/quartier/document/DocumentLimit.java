package app.quartier.document;

import app.quartier.domain.segment.Literal;
import app.quartier.domain.segment.Segment;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.nio.charset.StandardCharsets;

/// How large a document may be, and how large it comes to be with what is in it. Safe from any
/// thread.
public final class DocumentLimit {
  public static final int MEGABYTES = 2;
  public static final int BYTES = MEGABYTES * 1024 * 1024;

  /// Quotes around a text and what parts it from the one before.
  private static final int AROUND = 4;

  private DocumentLimit() {}

  /// What the document of a segment takes.
  public static long bytes(Segment segment) {
    return bytes(SegmentJson.text(segment));
  }

  static long bytes(String document) {
    return document.getBytes(StandardCharsets.UTF_8).length;
  }

  /// What one more text in a list of values takes.
  public static int bytes(Literal.Text value) {
    return JsonStringEncoder.getInstance().quoteAsUTF8(value.text()).length + AROUND;
  }

  static boolean isOver(String document) {
    return document.length() > BYTES || bytes(document) > BYTES;
  }
}
