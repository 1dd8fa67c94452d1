package app.quartier.document;

import app.quartier.domain.segment.Segment;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/// Reads and writes segments as JSON. Safe from any thread.
///
/// What is written can be read again and gives an equal segment, as long as operands have the shape
/// of their operator; a number keeps every digit. Reading is strict: unknown or doubled properties,
/// wrong types and anything after the document are refused, each with its JSON path.
public final class SegmentJson {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final ObjectReader READER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build()
          .reader();

  private SegmentJson() {}

  public static Read read(String json) {
    String text = json.startsWith(BYTE_ORDER_MARK) ? json.substring(1) : json;
    if (DocumentLimit.isOver(text)) {
      return rejected("document.tooLarge", DocumentLimit.MEGABYTES);
    }
    try (JsonParser parser = READER.createParser(text)) {
      return read(parser);
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }

  /// Pretty-printed, with a line feed at the end; the same segment always gives the same text.
  /// Refused when it would be too large to be read again.
  public static String write(Segment segment) {
    return written(segment)
        .orElseThrow(() ->
            new Refusal(
                Problem.input(
                    "document.tooLarge.written", segment.name(), DocumentLimit.MEGABYTES)));
  }

  /// As [#write]; nothing where it would be too large.
  public static Optional<String> written(Segment segment) {
    String text = text(segment);
    return DocumentLimit.isOver(text) ? Optional.empty() : Optional.of(text);
  }

  static String text(Segment segment) {
    return Pretty.text(new NodeWriter().segment(segment));
  }

  private static Read read(JsonParser parser) throws IOException {
    try {
      JsonNode json = READER.readTree(parser);
      if (json == null || json.isMissingNode()) {
        return rejected("document.blank");
      }
      return parser.nextToken() == null
          ? new SegmentReader().read(json)
          : trailing(parser.currentTokenLocation());
    } catch (StreamConstraintsException e) {
      return rejected("document.constraints", line(parser), column(parser));
    } catch (MismatchedInputException e) {
      return rejected("document.duplicate", path(parser.getParsingContext().pathAsPointer()));
    } catch (JsonProcessingException e) {
      return rejected("document.syntax", line(parser), column(parser));
    }
  }

  private static Read trailing(JsonLocation at) {
    return rejected("document.trailing", at.getLineNr(), at.getColumnNr());
  }

  private static Read rejected(String key, Object... args) {
    return new Read.Rejected(List.of(Problem.input(key, args)));
  }

  private static int line(JsonParser parser) {
    return at(parser).getLineNr();
  }

  private static int column(JsonParser parser) {
    return at(parser).getColumnNr();
  }

  private static JsonLocation at(JsonParser parser) {
    return parser.currentLocation();
  }

  private static String path(JsonPointer pointer) {
    StringBuilder path = new StringBuilder("$");
    for (JsonPointer p = pointer; p != null && !p.matches(); p = p.tail()) {
      if (p.mayMatchElement()) {
        path.append('[').append(p.getMatchingIndex()).append(']');
      } else {
        path.replace(0, path.length(), Entry.at(path.toString(), p.getMatchingProperty()));
      }
    }
    return path.toString();
  }
}
