package app.quartier.importing;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tells from the names of a file's columns, and from its own, whether its rows are events and of
/// which kind.
///
/// Events have the contact and a time. A column that only contacts have, such as a last name, means
/// contacts, unless the columns are those of an order; so do times and numbers that contacts have
/// as well ("Created at", "Id"). To know another kind, add its words.
final class Recognition {
  private static final Set<String> ORDER =
      Set.of(KnownHeaders.AT, KnownHeaders.REF, EventLayout.AMOUNT);

  /// Words that name a kind, in the file's name or a column's.
  private static final Map<String, Set<String>> WORDS =
      Map.of(
          "click", Set.of("click", "clicks", "clicked", "clic", "clics"),
          "open", Set.of("open", "opens", "opened", "ouverture", "ouvertures"),
          "visit", Set.of("visit", "visits", "visited", "visite", "visites"));

  private Recognition() {}

  /// The key of the kind; empty when the rows look like contacts.
  static Optional<String> kind(String fileName, List<String> columns, String keyField) {
    Set<String> deeds = new HashSet<>();
    Set<String> words = words(Stream.of(fileName));
    boolean keyed = false;
    boolean person = false;
    Set<String> strong = new HashSet<>();
    for (String column : columns) {
      String contact = KnownHeaders.of(column, false).map(KnownHeaders.Known::key).orElse("");
      String event = KnownHeaders.of(column, true).map(KnownHeaders.Known::key).orElse("");
      keyed |= contact.equals(keyField);
      person |= !contact.isEmpty() && event.isEmpty() && !contact.equals(keyField);
      deeds.add(event);
      strong.add(contact.isEmpty() ? event : "");
      if (!event.equals(KnownHeaders.MACHINE)) {
        words.addAll(words(Stream.of(column)));
      }
    }
    boolean timed = deeds.contains(KnownHeaders.AT);
    boolean told = strong.contains(KnownHeaders.AT) || strong.contains(KnownHeaders.REF);
    boolean events = (timed && told && !person) || strong.containsAll(ORDER);
    return keyed && events ? kind(deeds, words) : Optional.empty();
  }

  private static Optional<String> kind(Set<String> deeds, Set<String> words) {
    if (deeds.contains(KnownHeaders.REF) && deeds.contains("product")) {
      return Optional.of(KindNames.ORDER_ITEM);
    }
    if (deeds.containsAll(ORDER)) {
      return Optional.of(KindNames.ORDER);
    }
    Optional<String> named =
        WORDS.entrySet().stream()
            .filter(e -> e.getValue().stream().anyMatch(words::contains))
            .map(Map.Entry::getKey)
            .min(String::compareTo);
    if (named.isPresent()) {
      return named;
    }
    if (deeds.contains("url")) {
      return Optional.of(deeds.contains("campaign") ? "click" : "visit");
    }
    return deeds.contains("campaign") ? Optional.of("open") : Optional.empty();
  }

  private static Set<String> words(Stream<String> names) {
    return names
        .flatMap(name -> Arrays.stream(KnownHeaders.folded(name).split(" ", -1)))
        .collect(Collectors.toCollection(HashSet::new));
  }
}
