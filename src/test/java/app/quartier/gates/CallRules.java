package app.quartier.gates;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.function.BiPredicate;
import java.util.stream.BaseStream;
import java.util.stream.Stream;

/// Which calls are kept to one place: threads, the clock and chance, the standard streams, the
/// JavaFX thread. Method references count as calls.
final class CallRules {
  private static final Set<String> THREAD_MAKERS =
      Set.of("ofVirtual", "ofPlatform", "startVirtualThread");
  private static final Set<String> SYSTEM_CLOCKS =
      Set.of(
          "systemUTC", "systemDefaultZone", "system", "tickMillis", "tickSeconds", "tickMinutes");
  private static final Set<String> SURROUNDINGS =
      Set.of(
          "java.lang.System.currentTimeMillis",
          "java.time.ZoneId.systemDefault",
          "java.util.TimeZone.getDefault",
          "java.util.Locale.getDefault",
          "java.util.Calendar.getInstance",
          "java.util.UUID.randomUUID",
          "java.lang.Math.random",
          "java.util.concurrent.ThreadLocalRandom.current",
          "java.util.random.RandomGenerator.getDefault",
          "java.util.random.RandomGenerator.of");
  private static final Set<String> STANDARD_STREAMS = Set.of("out", "err", "in", "console");
  private static final Set<String> SELF_SEEDED =
      Set.of(
          "java.util.Random",
          "java.util.SplittableRandom",
          "java.security.SecureRandom",
          "java.util.Date",
          "java.util.GregorianCalendar");

  /// The engine shares computing out in one class, on the pool the JDK keeps for that; it makes
  /// none.
  static final Rule THREADS =
      rule(
          "only work makes threads and executors",
          (root, access) ->
              !root.topOf(access.getOriginOwner()).equals("work")
                  && !root.isOneOf(access.getOriginOwner(), "engine.Shares")
                  && makesThread(access));

  static final Rule NOW =
      rule(
          "clock, zone, locale and chance are passed in",
          (root, access) -> !isComposition(root, access) && asksSurroundings(access));

  static final Rule NANO_TIME =
      rule(
          "only work measures elapsed time",
          (root, access) ->
              !isComposition(root, access)
                  && !root.topOf(access.getOriginOwner()).equals("work")
                  && isNamed(access, "java.lang.System.nanoTime"));

  static final Rule STREAMS =
      rule(
          "only cli uses the standard streams",
          (root, access) ->
              !root.topOf(access.getOriginOwner()).equals("cli") && usesStreams(access));

  static final Rule FX_THREAD =
      rule(
          "only ui.kit.FxThread queues work on the JavaFX thread",
          (root, access) ->
              !root.isOneOf(access.getOriginOwner(), "ui.kit.FxThread")
                  && isNamed(access, "javafx.application.Platform.runLater"));

  static final List<Rule> ALL = List.of(THREADS, NOW, NANO_TIME, STREAMS, FX_THREAD);

  private CallRules() {}

  private static Rule rule(String name, BiPredicate<Root, JavaAccess<?>> isWrong) {
    return new Rule(
        name,
        (root, type) ->
            Stream.<JavaAccess<?>>concat(
                    type.getFieldAccessesFromSelf().stream(),
                    type.getCodeUnitAccessesFromSelf().stream())
                .filter(access -> isWrong.test(root, access))
                .map(JavaAccess::getDescription));
  }

  /// The places where clock, chance and the rest come from.
  private static boolean isComposition(Root root, JavaAccess<?> access) {
    return root.isOneOf(access.getOriginOwner(), "Launcher", "workspace.Assembly", "ui.Wiring");
  }

  private static boolean makesThread(JavaAccess<?> access) {
    var owner = access.getTargetOwner();
    var name = access.getTarget().getName();
    if (name.equals(JavaConstructor.CONSTRUCTOR_NAME)) {
      return owner.isAssignableTo(Thread.class)
          || owner.isAssignableTo(ExecutorService.class)
          || owner.isEquivalentTo(Timer.class);
    }
    if (owner.isAssignableTo(CompletableFuture.class)) {
      return (name.endsWith("Async") || name.equals("delayedExecutor"))
          && !takes(access, Executor.class);
    }
    return owner.isEquivalentTo(Executors.class)
        || (owner.isEquivalentTo(Thread.class) && THREAD_MAKERS.contains(name))
        || (owner.isEquivalentTo(ForkJoinPool.class) && name.equals("commonPool"))
        || (owner.isAssignableTo(BaseStream.class) && name.equals("parallel"))
        || name.equals("parallelStream");
  }

  private static boolean asksSurroundings(JavaAccess<?> access) {
    var owner = access.getTargetOwner();
    var name = access.getTarget().getName();
    if (name.equals(JavaConstructor.CONSTRUCTOR_NAME)) {
      return SELF_SEEDED.contains(owner.getName()) && takesNothing(access);
    }
    if (owner.isEquivalentTo(Clock.class)) {
      return SYSTEM_CLOCKS.contains(name);
    }
    if (owner.getPackageName().startsWith("java.time") && name.equals("now")) {
      return !takes(access, Clock.class);
    }
    return SURROUNDINGS.contains(owner.getName() + "." + name);
  }

  private static boolean usesStreams(JavaAccess<?> access) {
    var owner = access.getTargetOwner();
    var name = access.getTarget().getName();
    if (owner.isEquivalentTo(System.class)) {
      return STANDARD_STREAMS.contains(name);
    }
    if (owner.isAssignableTo(Throwable.class)) {
      return name.equals("printStackTrace") && takesNothing(access);
    }
    return owner.isEquivalentTo(IO.class);
  }

  private static boolean takesNothing(JavaAccess<?> access) {
    return access.getTarget() instanceof CodeUnitAccessTarget target
        && target.getRawParameterTypes().isEmpty();
  }

  private static boolean isNamed(JavaAccess<?> access, String fullName) {
    return fullName.equals(access.getTargetOwner().getName() + "." + access.getTarget().getName());
  }

  private static boolean takes(JavaAccess<?> access, Class<?> parameter) {
    return access.getTarget() instanceof CodeUnitAccessTarget target
        && target.getRawParameterTypes().stream()
            .map(JavaClass::getName)
            .anyMatch(parameter.getName()::equals);
  }
}
