package app.quartier.gates;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Which package may know which library: the fences of [Fence], and what follows from them.
final class LibraryRules {
  private static final List<String> HIDDEN_BY_WORKSPACE =
      List.of("org.jooq", "org.h2", "org.roaringbitmap");

  private static final Set<String> IO_WITHOUT_IO =
      Set.of(
          "java.io.Serializable", "java.io.UncheckedIOException", "java.io.ObjectStreamException");

  static final Rule FENCES =
      Rule.onDependencies("libraries stay behind their fences", LibraryRules::acrossFence);

  static final Rule KERNEL =
      Rule.onDependencies("kernel uses java.base only", LibraryRules::kernelBeyondBase);

  static final Rule DOMAIN =
      Rule.onDependencies("domain does no input or output", LibraryRules::domainDoingIo);

  static final Rule WORKSPACE =
      new Rule(
          "no jOOQ, H2 or RoaringBitmap type in a signature of workspace",
          LibraryRules::leaksOfWorkspace);

  static final List<Rule> ALL = List.of(FENCES, KERNEL, DOMAIN, WORKSPACE);

  private LibraryRules() {}

  private static Optional<String> acrossFence(Root root, Dependency dependency) {
    var target = dependency.getTargetClass();
    if (root.holds(target)) {
      return Optional.empty();
    }
    var name = Root.packageOf(target);
    var fence = Fence.ALL.stream().filter(candidate -> candidate.covers(name)).findFirst();
    if (fence.isPresent()) {
      return fence
          .filter(known -> !known.users().contains(root.topOf(dependency.getOriginClass())))
          .map(known -> known.library() + " is not for it: " + dependency.getDescription());
    }
    var open = Fence.OPEN.stream().anyMatch(prefix -> Root.within(name, prefix));
    return open
        ? Optional.empty()
        : Optional.of("no fence names " + name + ": " + dependency.getDescription());
  }

  private static Optional<String> kernelBeyondBase(Root root, Dependency dependency) {
    var target = dependency.getTargetClass();
    if (!root.topOf(dependency.getOriginClass()).equals("kernel") || root.holds(target)) {
      return Optional.empty();
    }
    var name = Root.packageOf(target);
    var base = Object.class.getModule().getPackages().contains(name);
    return base || Root.within(name, "org.jspecify.annotations")
        ? Optional.empty()
        : Optional.of(dependency.getDescription());
  }

  private static Optional<String> domainDoingIo(Root root, Dependency dependency) {
    var target = dependency.getTargetClass();
    var name = Root.packageOf(target);
    var io =
        (Root.within(name, "java.io") && !IO_WITHOUT_IO.contains(target.getName()))
            // a path is a name; what opens it is elsewhere
            || (Root.within(name, "java.nio.file")
                && !target.getName().equals("java.nio.file.Path"))
            || Root.within(name, "java.nio.channels")
            || Root.within(name, "java.net");
    return io && root.topOf(dependency.getOriginClass()).equals("domain")
        ? Optional.of(dependency.getDescription())
        : Optional.empty();
  }

  private static Stream<String> leaksOfWorkspace(Root root, JavaClass type) {
    if (!root.topOf(type).equals("workspace")) {
      return Stream.empty();
    }
    var parents = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
    return Stream.concat(
        leaks("its supertypes", parents),
        type.getMembers().stream()
            .filter(LibraryRules::isSeenOutside)
            .flatMap(member -> leaks(member.getFullName(), typesOf(member))));
  }

  private static boolean isSeenOutside(JavaMember member) {
    return !member.getModifiers().contains(JavaModifier.PRIVATE)
        && !member.getModifiers().contains(JavaModifier.SYNTHETIC);
  }

  private static Stream<JavaType> typesOf(JavaMember member) {
    return member instanceof JavaCodeUnit code
        ? Stream.of(
                Stream.of(code.getReturnType()),
                code.getParameterTypes().stream(),
                code.getExceptionTypes().stream())
            .flatMap(types -> types)
        : Stream.of(((JavaField) member).getType());
  }

  private static Stream<String> leaks(String where, Stream<? extends JavaType> types) {
    return types
        .flatMap(type -> type.getAllInvolvedRawTypes().stream())
        .filter(
            raw -> HIDDEN_BY_WORKSPACE.stream().anyMatch(p -> Root.within(Root.packageOf(raw), p)))
        .map(raw -> where + " shows " + raw.getName());
  }
}
