package app.quartier.importing;

import app.quartier.domain.intake.Contents;
import app.quartier.domain.intake.ImportSettings;
import app.quartier.value.DateOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Writes how a file was read and mapped as a JSON object, to be kept with the batch.
final class SettingsText {
  private static final Pattern BEGINNING =
      Pattern.compile(
          "\\{\"as\":\"(contacts|events)\"(?:,\"kind\":\"([^\"\\\\]+)\")?,.*", Pattern.DOTALL);

  private SettingsText() {}

  static String of(ImportSettings settings, Encoding encoding, Shape shape, Plan plan) {
    List<String> members = new ArrayList<>();
    members.add(member("as", settings.eventKind() == null ? "contacts" : "events"));
    if (settings.eventKind() != null) {
      members.add(member("kind", settings.eventKind()));
    }
    members.add(member("encoding", encoding.name()));
    members.add(member("delimiter", String.valueOf(shape.delimiter())));
    members.add("\"header\":" + shape.header());
    members.add(member("decimal", String.valueOf(plan.decimal())));
    boolean monthFirst = plan.dateOrder() == DateOrder.MONTH_FIRST;
    members.add(member("dateOrder", monthFirst ? "monthFirst" : "dayFirst"));
    if (settings.list() != null) {
      members.add(member("list", settings.list()));
    }
    members.add(member("zone", settings.zone() == null ? null : settings.zone().getId()));
    List<String> columns =
        plan.targets().stream()
            .map(t ->
                "{"
                    + member("column", t.name())
                    + ","
                    + member("field", t.key())
                    + ","
                    + member("type", t.type().key())
                    + "}")
            .toList();
    members.add("\"columns\":[" + String.join(",", columns) + "]");
    List<String> rates =
        settings.rates().entrySet().stream()
            .map(e -> member(e.getKey(), e.getValue().toPlainString()))
            .sorted()
            .toList();
    members.add("\"rates\":{" + String.join(",", rates) + "}");
    return "{" + String.join(",", members) + "}";
  }

  /// What the rows were read as; an older program may have noted it otherwise, or not at all.
  static Contents contents(String settings) {
    Matcher said = BEGINNING.matcher(settings);
    if (!said.matches()) {
      return new Contents.Unknown();
    }
    @Nullable String kind = said.group(2);
    boolean events = said.group(1).equals("events");
    if (events) {
      return kind == null ? new Contents.Unknown() : new Contents.Events(kind);
    }
    return new Contents.Contacts();
  }

  private static String member(String name, @Nullable String value) {
    return quoted(name) + ":" + (value == null ? "null" : quoted(value));
  }

  private static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ' || Character.isSurrogate(c)) {
        json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }
}
