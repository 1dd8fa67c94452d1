package app.quartier.importing;

import app.quartier.domain.field.Catalog;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What a file must have before a row of it is taken; throws [Refusal] otherwise.
final class Requirements {
  private Requirements() {}

  static void none(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new Refusal(problems);
    }
  }

  static void rows(Plan plan, Path file) {
    if (plan.rows() == 0) {
      String name = String.valueOf(file.getFileName());
      throw new Refusal(Problem.input("problem.import.headerOnly", name));
    }
  }

  /// A column for the key, and for events one for their time.
  static void columns(Plan plan, Shape shape, Catalog catalog, boolean events) {
    List<Problem> problems = new ArrayList<>();
    String columns = String.join(", ", shape.columns());
    if (plan.use(Target.Use.KEY).isEmpty()) {
      problems.add(Problem.input("problem.import.noKey", catalog.keyField(), columns));
    }
    if (events && plan.use(Target.Use.AT).isEmpty()) {
      problems.add(Problem.input("problem.import.noTime", columns));
    }
    none(problems);
  }
}
