package app.quartier.ui.importing;

import app.quartier.kernel.Problem;
import app.quartier.text.Texts;

/// What problems are called on this page, where they are put right by a click and not by an option
/// of a command.
final class Wording {
  private Wording() {}

  static String of(Problem problem, Texts texts) {
    String key =
        switch (problem.key()) {
          case "problem.import.noKey" -> "importpage.problem.noKey";
          case "problem.import.noTime" -> "importpage.problem.noTime";
          case "problem.import.keyFixed" -> "importpage.problem.keyFixed";
          case "problem.import.wrongEncoding" -> "importpage.problem.wrongEncoding";
          case "problem.import.row.quotes" -> "importpage.row.quotes";
          case "problem.import.row.cells" -> "importpage.row.cells";
          case "problem.import.row.long" -> "importpage.row.long";
          case "problem.import.row.bytes" -> "importpage.row.bytes";
          case "problem.import.row.noKey" -> "importpage.row.noKey";
          case "problem.import.row.noTime" -> "importpage.row.noTime";
          case "problem.import.row.contact" -> "importpage.row.contact";
          case "problem.import.note.decimal" -> "importpage.note.decimal";
          case "problem.import.note.dateDoubtful" -> "importpage.note.dateDoubtful";
          case "problem.import.note.looksLikeOrders" -> "importpage.note.looksLikeOrders";
          case "problem.import.note.looksLikeEvents" -> "importpage.note.looksLikeEvents";
          case "problem.import.note.withoutRate" -> "importpage.note.withoutRate";
          default -> problem.key();
        };
    return texts.text(key, problem.args().toArray());
  }
}
