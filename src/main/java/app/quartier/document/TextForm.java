package app.quartier.document;

import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Segment;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import java.util.List;

/// Segments as text that people read, compare and type. Safe from any thread.
///
/// The same tree as the JSON document, without the ids of nodes, which are given anew when the text
/// is read; everything else survives: notes, muted and locked nodes, negation, every switch, rows
/// not filled in yet (`?`). Written on one line up to 100 letters, else with a line for each child.
///
/// ```
/// text      = [ header ] node { ";" node } [ ";" ]      several nodes are a group of all
/// header    = "segment" QUOTED [ "id" QUOTED ] [ "zone" QUOTED ] [ "note" QUOTED ]
///             { ("added" | "removed") QUOTED [ "at" QUOTED ] [ "why" QUOTED ] }
/// node      = { "not" | "muted" | "locked" } ( group | condition | did | members ) [ "note" QUOTED ]
/// group     = ("all" | "any" | "none" | "exactly one") "(" [ node { ";" node } [ ";" ] ] ")"
/// condition = name operator operands { switch }         name = field, or property inside where
/// operator  = "=" | "!=" | "<" | "<=" | ">" | ">=" | the words of its id: "is not", "starts with"
/// operands  = nothing | "field" name | N [ "percent" ] | value | value { "," value } | value "and" value | window | items | near | recurring | held | "?"
/// switch    = "missing" ("included" | "excluded") | "match" ("case" | "accents")
///             | "as" "number"
/// did       = "did" (name | "?") { "where" "(" node ")" | "count" times | "in" window
///             | "machines" ("included" | "excluded") }
/// times     = ("=" | "<" | "<=" | ">" | ">=") N | "between" N "and" N
/// window    = "ever" | ("last" | "next") N unit [ "calendar" | "rolling" ]
///             | "between" value "and" value | "after" value | "before" value
///             | ("this" | "previous" | "next") unit | "from" N unit "ago" "to" N unit "ago"
///             | "older" "than" N unit
/// recurring = "on" value | ("next" | "last") N unit     of an anniversary
/// held      = (value | "?") "for" ("at" ("least" | "most") N unit | "?")
/// value     = QUOTED | NUMBER | NUMBER (CURRENCY | "money") | N unit "ago" | "today" [ +N | -N ]
/// items     = ("any" | "all" | "none" | times | "?") [ "(" operator operands ")" ]
/// near      = (NUMBER | "?") "of" (NUMBER "," NUMBER [ "called" QUOTED ] | "?")
/// unit      = minute(s) | hour(s) | day(s) | week(s) | month(s) | quarter(s) | year(s)
/// members   = "in" ("segment" | "list") QUOTED [ "called" QUOTED ]      the id, and the name as a hint
///             | "in" "import" N ("created" | "changed" | "any") | "sample" NUMBER "percent" "seed" QUOTED
/// ```
///
/// QUOTED is a text in double quotes with the escapes of JSON. A name of plain letters, digits and
/// `_` stands as it is, any other, and one that a node begins with, in back quotes.
public final class TextForm {
  private TextForm() {}

  /// Ends without a line feed.
  public static String write(Node node) {
    return TextWriter.node(node, "");
  }

  /// With a header, and a line feed at the end; the same segment always gives the same text.
  public static String write(Segment segment) {
    return TextHeader.of(segment) + "\n" + write(segment.rule()) + "\n";
  }

  /// Reads a segment. The first problem ends the reading; its first arguments are line and column.
  ///
  /// @param name of a segment whose text has no header; an id is made of it as well
  public static Read read(String text, String name) {
    try {
      Cursor cursor = new Cursor(Tokens.of(limited(text)));
      TextHeader header = TextHeader.read(cursor, name);
      return new Read.Loaded(header.segment(new TextNodes(cursor).rule()));
    } catch (Refusal refusal) {
      return new Read.Rejected(refusal.problems());
    }
  }

  /// The nodes of a text, in their order. Refused with the problem that ends the reading, as in
  /// [#read].
  public static List<Node> nodes(String text) {
    Cursor cursor = new Cursor(Tokens.of(limited(text)));
    TextHeader.read(cursor, "");
    return new TextNodes(cursor).all();
  }

  private static String limited(String text) {
    if (text.length() > DocumentLimit.BYTES) {
      throw new Refusal(Problem.input("document.tooLarge", DocumentLimit.MEGABYTES));
    }
    return text;
  }
}
