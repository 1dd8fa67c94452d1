package app.quartier.ui.builder.editors;

import app.quartier.domain.data.FacetQuery;
import app.quartier.domain.field.Catalog;
import app.quartier.domain.field.ContactList;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.OwnFacts;
import app.quartier.text.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What a row is about: a field of contacts, an event or one of its properties, a saved segment.
public final class FieldPicker {
  private static final int AT_ONCE = 5;

  private final Wording wording;
  private final Map<String, Double> filled = new HashMap<>();

  private FieldPicker(Wording wording) {
    this.wording = wording;
  }

  /// Everything a row at contact level can be about.
  ///
  /// @param events whether events and segments are offered beside fields
  /// @param segments saved ones, with those that cannot be referred to
  public static Editor ofContacts(
      Wording wording,
      Catalog catalog,
      Facts facts,
      boolean events,
      List<Pick.OfSegment> segments,
      Consumer<Pick> taker) {
    FieldPicker picker = new FieldPicker(wording);
    Supplier<List<Line<Pick>>> lines =
        () -> picker.contactLines(catalog, events ? segments : List.of(), events);
    ListEditor<Pick> editor = list(wording, "builder.field.search", lines.get(), null, taker);
    for (Field field : catalog.fields()) {
      facts.facet(
          FacetQuery.of(field),
          facet -> {
            picker.filled.put(field.key(), Facts.filled(facet));
            // answers come one after the other, and each would fill the list anew
            int known = picker.filled.size();
            if (known % AT_ONCE == 0 || known == catalog.fields().size()) {
              editor.show(lines.get());
            }
          });
    }
    return editor;
  }

  private static <T> ListEditor<T> list(
      Wording wording, String prompt, List<Line<T>> lines, @Nullable T now, Consumer<T> taker) {
    return new ListEditor<>(wording.texts().text(prompt), lines, now, taker);
  }

  /// The kinds of events.
  public static Editor ofKinds(
      Wording wording, Catalog catalog, @Nullable EventKind now, Consumer<EventKind> taker) {
    List<Line<EventKind>> lines =
        catalog.kinds().stream()
            .map(kind ->
                Line.of(
                    kind, kind.labels().in(wording.texts().locale()), "", Icons.of(kind.role())))
            .toList();
    return list(wording, "builder.editor.kind.search", lines, now, taker);
  }

  /// The properties of one kind of event.
  public static Editor ofProperties(Wording wording, EventKind kind, Consumer<Pick> taker) {
    FieldPicker picker = new FieldPicker(wording);
    List<Line<Pick>> lines = new ArrayList<>();
    lines.add(Line.heading(kind.labels().in(wording.texts().locale())));
    picker.properties(kind, lines);
    lines.add(picker.property(kind, kind.at()));
    return list(wording, "builder.editor.property.search", lines, null, taker);
  }

  private List<Line<Pick>> contactLines(
      Catalog catalog, List<Pick.OfSegment> segments, boolean events) {
    Texts texts = wording.texts();
    List<Line<Pick>> lines = new ArrayList<>();
    lines.add(Line.heading(texts.text("builder.field.profile")));
    for (Field field : catalog.fields()) {
      lines.add(
          Line.of(
              new Pick.OfField(field),
              wording.label(field),
              detail(filled.get(field.key())),
              Icons.of(field.type())));
    }
    facts(false, lines);
    if (events) {
      for (EventKind kind : catalog.kinds()) {
        kind(kind, lines);
      }
    }
    lines.add(Line.heading(texts.text("builder.field.consent")));
    facts(true, lines);
    if (events) {
      members(catalog, lines);
    }
    if (!segments.isEmpty()) {
      lines.add(Line.heading(texts.text("builder.field.segments")));
      segments.forEach(segment -> lines.add(ListEditor.<Pick>segment(wording, segment, segment)));
    }
    return lines;
  }

  /// What the program itself knows about contacts: when and from where, or their consent.
  private void facts(boolean consent, List<Line<Pick>> lines) {
    OwnFacts.all().stream()
        .filter(fact -> OwnFacts.isConsent(fact) == consent)
        .forEach(fact -> lines.add(fact(fact)));
  }

  private Line<Pick> fact(Field fact) {
    return Line.of(new Pick.OfField(fact), wording.label(fact), "", Icons.of(fact.type()));
  }

  /// Lists, the imports there are, a random part.
  private void members(Catalog catalog, List<Line<Pick>> lines) {
    Texts texts = wording.texts();
    lines.add(Line.heading(texts.text("builder.field.members")));
    for (ContactList one : catalog.lists()) {
      lines.add(
          Line.of(
              new Pick.OfList(one.key(), one.name()),
              texts.text("builder.field.list", one.name()),
              "",
              Feather.LIST));
    }
    if (!catalog.imports().isEmpty()) {
      lines.add(
          Line.of(
              new Pick.OfImport(catalog.imports().getLast().batch()),
              texts.text("builder.field.import"),
              "",
              Feather.DOWNLOAD));
    }
    lines.add(
        Line.of(new Pick.OfSample(), texts.text("builder.field.sample"), "", Feather.SHUFFLE));
  }

  private void kind(EventKind kind, List<Line<Pick>> lines) {
    String label = kind.labels().in(wording.texts().locale());
    lines.add(Line.heading(label));
    lines.add(
        Line.of(
            new Pick.OfKind(kind),
            wording.texts().text("builder.field.happened", label),
            "",
            Icons.of(kind.role())));
    properties(kind, lines);
  }

  private void properties(EventKind kind, List<Line<Pick>> lines) {
    for (Field property : kind.properties()) {
      lines.add(property(kind, property));
    }
  }

  private Line<Pick> property(EventKind kind, Field property) {
    String label = kind.labels().in(wording.texts().locale()) + " · " + wording.label(property);
    return Line.of(new Pick.OfProperty(kind, property), label, "", Icons.of(property.type()));
  }

  private String detail(@Nullable Double share) {
    return share == null
        ? ""
        : wording.texts().text("builder.field.filled", wording.texts().formats().percent(share));
  }
}
