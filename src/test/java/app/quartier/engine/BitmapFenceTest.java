package app.quartier.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BitmapFenceTest {
  private static final JavaClasses ENGINE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("app.quartier.engine");

  @Test
  void onlyMatchesKnowsTheBitmapLibrary() {
    List<String> knowing =
        ENGINE.stream()
            .filter(type ->
                type.getDirectDependenciesFromSelf().stream()
                    .anyMatch(dependency ->
                        dependency
                            .getTargetClass()
                            .getPackageName()
                            .startsWith("org.roaringbitmap")))
            .map(type -> type.getName().replaceAll(".*\\.|\\$.*", ""))
            .distinct()
            .toList();
    assertEquals(List.of("Matches"), knowing);
  }

  @Test
  void onlyTheEngineAndItsVersionsArePublic() {
    List<String> open =
        ENGINE.stream()
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(type -> type.isTopLevelClass())
            .filter(type -> type.getPackageName().equals("app.quartier.engine"))
            .map(type -> type.getSimpleName())
            .sorted()
            .toList();
    assertEquals(List.of("Engine", "EngineVersion"), open);
  }
}
