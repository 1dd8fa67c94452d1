package app.quartier.trees;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Equality with the oracle proves nothing if the oracle asks the code under test.
final class OracleIndependenceTest {

  @Test
  void theOracleUsesTheDocumentRecordsAndNothingElseOfTheApplication() {
    JavaClasses classes = new ClassFileImporter().importPackages("app.quartier.oracle");
    Set<String> used = new TreeSet<>();
    for (JavaClass type : classes) {
      type.getDirectDependenciesFromSelf().stream()
          .map(d -> d.getTargetClass().getBaseComponentType().getPackageName())
          .filter(name -> name.startsWith("app.quartier"))
          .forEach(used::add);
    }
    assertTrue(classes.size() >= 15, "classes looked at: " + classes.size());
    assertEquals(Set.of("app.quartier.domain.segment", "app.quartier.oracle"), used);
  }
}
