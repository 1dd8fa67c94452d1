package app.quartier.gates;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/// What classes and packages look like: no mutable statics, no empty names, nullness everywhere.
final class ShapeRules {
  private static final Pattern EMPTY_NAME = Pattern.compile(".*(Manager|Helper|Utils?|Impl)");

  /// Classes generated from the migrations.
  private static final String GENERATED = ".store.db";

  static final Rule STATICS = new Rule("no mutable static field", ShapeRules::mutableStatics);

  static final Rule NAMES =
      new Rule(
          "no class is named Manager, Helper, Util or Impl",
          (_, type) ->
              EMPTY_NAME.matcher(type.getSimpleName()).matches()
                  ? Stream.of("its name says nothing")
                  : Stream.empty());

  static final Rule NULL_MARKED =
      new Rule(
          "every package has a package-info marked @NullMarked",
          (root, type) ->
              isGenerated(root, type) || type.getPackage().isAnnotatedWith(NullMarked.class)
                  ? Stream.empty()
                  : Stream.of(type.getPackageName() + " has no @NullMarked package-info"));

  static final List<Rule> ALL = List.of(STATICS, NAMES, NULL_MARKED);

  private ShapeRules() {}

  private static Stream<String> mutableStatics(Root root, JavaClass type) {
    return type.getFields().stream()
        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
        .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
        .filter(ShapeRules::canChange)
        .map(field -> field.getName() + " can change");
  }

  /// Private arrays pass: they are tables, and nobody else can reach them. A collection declared by
  /// its interface passes too, because its type does not tell.
  private static boolean canChange(JavaField field) {
    var modifiers = field.getModifiers();
    var type = field.getRawType();
    return !modifiers.contains(JavaModifier.FINAL)
        || (type.isArray() && !modifiers.contains(JavaModifier.PRIVATE))
        || (!type.isInterface() && isHolder(type));
  }

  private static boolean isHolder(JavaClass type) {
    return type.isAssignableTo(Collection.class)
        || type.isAssignableTo(Map.class)
        || type.isAssignableTo(Random.class)
        || type.isAssignableTo(ThreadLocal.class)
        || type.isAssignableTo(Appendable.class)
        || type.getPackageName().startsWith("java.util.concurrent.atomic");
  }

  private static boolean isGenerated(Root root, JavaClass type) {
    return Root.within(type.getPackageName(), root.name() + GENERATED);
  }
}
