package app.quartier.gates;

import java.util.List;
import java.util.Set;

/// A library and the packages of the application that may know it.
///
/// @param library what it is
/// @param prefixes its packages
/// @param users rows of [Layout]
record Fence(String library, List<String> prefixes, Set<String> users) {

  /// Every library of the class path. A package that no fence names is refused everywhere, so a new
  /// library is a decision written down here.
  static final List<Fence> ALL =
      List.of(
          fence("JSON", List.of("com.fasterxml.jackson"), "document", "cli"),
          fence("libphonenumber", List.of("com.google.i18n.phonenumbers"), "value"),
          fence("JMail", List.of("com.sanctionco.jmail"), "value"),
          fence("RoaringBitmap", List.of("org.roaringbitmap"), "engine"),
          fence("RE2/J", List.of("com.google.re2j"), "domain"),
          fence("jOOQ", List.of("org.jooq"), "sql", "store", "warehouse"),
          fence("H2", List.of("org.h2"), "store"),
          fence("Flyway", List.of("org.flywaydb"), "store"),
          fence("JDBC", List.of("java.sql", "javax.sql"), "store", "warehouse"),
          fence("JFreeChart on JavaFX", List.of("org.jfree.chart.fx", "org.jfree.fx"), "ui"),
          fence("JFreeChart", List.of("org.jfree"), "chart", "ui"),
          fence("JavaFX", List.of("javafx", "com.sun.javafx"), "ui"),
          fence("ControlsFX", List.of("org.controlsfx", "impl.org.controlsfx"), "ui"),
          fence("AtlantaFX", List.of("atlantafx"), "ui"),
          fence("Ikonli", List.of("org.kordamp.ikonli"), "ui"),
          fence("picocli", List.of("picocli"), "cli"),
          fence("FastCSV", List.of("de.siegmar.fastcsv"), "importing", "export"),
          fence(
              "juniversalchardet", List.of("org.mozilla.universalchardet"), "importing", "export"));

  /// Packages open to all: the JDK (fenced parts of it are named above) and nullness annotations.
  static final List<String> OPEN = List.of("java", "javax", "org.jspecify.annotations");

  boolean covers(String packageName) {
    return prefixes.stream().anyMatch(prefix -> Root.within(packageName, prefix));
  }

  private static Fence fence(String library, List<String> prefixes, String... users) {
    return new Fence(library, prefixes, Set.of(users));
  }
}
