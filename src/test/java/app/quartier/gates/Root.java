package app.quartier.gates;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Optional;

/// A root package to which the rules are applied: the application's, or that of the planted
/// violations.
record Root(String name) {
  boolean holds(JavaClass type) {
    return within(packageOf(type), name);
  }

  /// The package directly below the root in which the type is, [Layout#ROOT] for the root itself.
  String topOf(JavaClass type) {
    return segment(packageOf(type), name);
  }

  /// The package directly below `parent` in which the type is; empty if it is elsewhere or in
  /// `parent` itself.
  Optional<String> partOf(JavaClass type, String parent) {
    var full = name + "." + parent;
    return within(packageOf(type), full)
        ? Optional.of(segment(packageOf(type), full)).filter(part -> !part.isEmpty())
        : Optional.empty();
  }

  /// Whether the type is the named class (as in `workspace.Assembly`) or is nested in it.
  boolean isOneOf(JavaClass type, String... relativeNames) {
    for (var relative : relativeNames) {
      var full = name + "." + relative;
      if (type.getName().equals(full) || type.getName().startsWith(full + "$")) {
        return true;
      }
    }
    return false;
  }

  static boolean within(String candidate, String parent) {
    return candidate.equals(parent) || candidate.startsWith(parent + ".");
  }

  static String packageOf(JavaClass type) {
    return type.getBaseComponentType().getPackageName();
  }

  private static String segment(String full, String parent) {
    if (full.equals(parent)) {
      return "";
    }
    var rest = full.substring(parent.length() + 1);
    var dot = rest.indexOf('.');
    return dot < 0 ? rest : rest.substring(0, dot);
  }
}
