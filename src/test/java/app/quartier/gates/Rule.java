package app.quartier.gates;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// A rule about compiled classes, a function of the root package it is applied to.
///
/// @param name what must hold, as a sentence
/// @param check what one class does against it
record Rule(String name, BiFunction<Root, JavaClass, Stream<String>> check) {

  /// A rule that looks at each dependency of a class on another.
  static Rule onDependencies(
      String name, BiFunction<Root, Dependency, Optional<String>> whatIsWrong) {
    return new Rule(
        name,
        (root, type) ->
            type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> !dependency.getTargetClass().isPrimitive())
                .map(dependency -> whatIsWrong.apply(root, dependency))
                .flatMap(Optional::stream));
  }

  List<Violation> violations(Root root, Iterable<JavaClass> classes) {
    return StreamSupport.stream(classes.spliterator(), false)
        .filter(root::holds)
        .flatMap(type -> check.apply(root, type).map(what -> new Violation(type.getName(), what)))
        .distinct()
        .sorted()
        .toList();
  }

  @Override
  public String toString() {
    return name;
  }
}
