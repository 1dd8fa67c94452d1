package app.quartier.ui.builder;

import app.quartier.domain.data.FacetQuery;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.operator.Operators;
import app.quartier.domain.segment.Condition;
import app.quartier.domain.segment.Did;
import app.quartier.domain.segment.EventQuery;
import app.quartier.domain.segment.Group;
import app.quartier.domain.segment.InImport;
import app.quartier.domain.segment.InList;
import app.quartier.domain.segment.InSegment;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Sample;
import app.quartier.domain.segment.Segment;
import app.quartier.domain.segment.Subject;
import app.quartier.domain.segment.Window;
import app.quartier.ui.builder.editors.CountEditor;
import app.quartier.ui.builder.editors.Editor;
import app.quartier.ui.builder.editors.Facts;
import app.quartier.ui.builder.editors.FieldPicker;
import app.quartier.ui.builder.editors.ListEditor;
import app.quartier.ui.builder.editors.NoteEditor;
import app.quartier.ui.builder.editors.OperatorPick;
import app.quartier.ui.builder.editors.Pick;
import app.quartier.ui.builder.editors.Reader;
import app.quartier.ui.builder.editors.Scope;
import app.quartier.ui.builder.editors.ValueEditors;
import app.quartier.ui.builder.editors.WindowEditor;
import app.quartier.ui.builder.editors.Wording;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Which editor a token opens, and which edit its answer becomes.
final class Openings {
  private final BuilderModel model;
  private final Facts facts;
  private final Wording wording;
  private final Reader reader;
  private final String segment;

  Openings(BuilderModel model, Facts facts, Wording wording) {
    this.model = model;
    this.facts = facts;
    this.wording = wording;
    this.reader = new Reader(wording.texts().locale(), model.desk().workspace().catalog().zone());
    this.segment = openSegment();
  }

  private String openSegment() {
    @Nullable Segment open = model.desk().segmentProperty().get();
    return open == null ? "" : open.id();
  }

  /// Does nothing once another segment is on the desk: node ids repeat between segments.
  private void here(Runnable answer) {
    if (segment.equals(openSegment())) {
      answer.run();
    }
  }

  private void change(String step, String id, UnaryOperator<Node> change) {
    here(() -> model.change(step, id, change));
  }

  /// The editor of a token; nothing where it cannot be edited.
  Optional<Editor> of(String id, Token.Part part) {
    return model
        .node(id)
        .flatMap(node ->
            switch (node) {
              case Condition condition -> condition(condition, part);
              case Did did -> did(did, part);
              case InSegment in -> Optional.of(segment(in));
              case InList in -> Optional.of(sets().of(in));
              case InImport in -> Optional.of(sets().of(in));
              case Sample sample -> Optional.of(sets().of(sample));
              case Group _ -> Optional.empty();
            });
  }

  private SetOpenings sets() {
    return new SetOpenings(model.desk().workspace().catalog(), facts, wording, this::change);
  }

  private Optional<EventKind> kindAround(String id) {
    return model
        .rule()
        .flatMap(rule -> Places.holder(rule, id))
        .flatMap(did -> Optional.ofNullable(did.did().kind()))
        .flatMap(key -> model.desk().workspace().catalog().kind(key));
  }

  private Optional<Field> field(Condition condition) {
    return switch (condition.subject()) {
      case Subject.Field(String key) -> model.desk().workspace().catalog().field(key);
      case Subject.Property(String key) ->
          kindAround(condition.id()).flatMap(kind -> kind.property(key));
    };
  }

  private Optional<Editor> condition(Condition condition, Token.Part part) {
    @Nullable Field field = field(condition).orElse(null);
    return switch (part) {
      case FIELD -> Optional.of(fieldPicker(condition, field));
      case OPERATOR -> Optional.ofNullable(field).map(f -> operators(condition, f));
      case VALUE -> Optional.ofNullable(field).flatMap(f -> value(condition, f));
      case KIND, COUNT, WINDOW, SEGMENT, WHERE, WORD -> Optional.empty();
    };
  }

  private Editor operators(Condition condition, Field field) {
    return ListEditor.operators(
        wording,
        field,
        kindAround(condition.id()).isPresent(),
        Operators.byId(condition.operator())
            .map(operator -> new OperatorPick(operator, condition.asNumber()))
            .orElse(null),
        pick ->
            change(
                "step.operator",
                condition.id(),
                now ->
                    now instanceof Condition c
                        ? Drafts.withOperator(c, pick.operator(), pick.asNumber())
                        : now));
  }

  private Editor fieldPicker(Condition condition, @Nullable Field old) {
    Consumer<Pick> taker =
        pick -> change("step.field", condition.id(), now -> withPick(now, pick, old));
    return kindAround(condition.id())
        .<Editor>map(kind -> FieldPicker.ofProperties(wording, kind, taker))
        .orElseGet(() ->
            FieldPicker.ofContacts(
                wording, model.desk().workspace().catalog(), facts, false, List.of(), taker));
  }

  private static Node withPick(Node now, Pick pick, @Nullable Field old) {
    if (!(now instanceof Condition condition)) {
      return now;
    }
    return switch (pick) {
      case Pick.OfField(Field field) ->
          Drafts.withField(condition, new Subject.Field(field.key()), old, field.type());
      case Pick.OfProperty(var _, Field property) ->
          Drafts.withField(condition, new Subject.Property(property.key()), old, property.type());
      case Pick.OfKind _, Pick.OfSegment _, Pick.OfList _, Pick.OfImport _, Pick.OfSample _ -> now;
    };
  }

  private Optional<Editor> value(Condition condition, Field field) {
    return ValueEditors.of(
        scope(field, kindAround(condition.id()).orElse(null)),
        condition,
        answer ->
            here(() -> model.condition(condition.id(), now -> Drafts.withAnswer(now, answer))));
  }

  private Scope scope(Field field, @Nullable EventKind kind) {
    return new Scope(
        wording,
        reader,
        facts,
        model.desk().workspace().catalog(),
        field,
        kind,
        FacetQuery.By.VALUE);
  }

  private Optional<Editor> did(Did did, Token.Part part) {
    return switch (part) {
      case COUNT -> Optional.of(count(did));
      case WINDOW -> kind(did).map(kind -> window(did, kind));
      case KIND -> Optional.of(kinds(did));
      case WHERE -> where(did);
      case FIELD, OPERATOR, VALUE, SEGMENT, WORD -> Optional.empty();
    };
  }

  private Optional<EventKind> kind(Did did) {
    return Optional.ofNullable(did.did().kind())
        .flatMap(key -> model.desk().workspace().catalog().kind(key));
  }

  private Editor count(Did did) {
    boolean email = kind(did).filter(kind -> kind.role() == EventKind.Role.EMAIL).isPresent();
    return new CountEditor(
        wording,
        did.count(),
        did.did().machine(),
        email,
        (count, machine) ->
            change(
                did,
                "step.count",
                now -> new Did(now.marks(), Drafts.withMachine(now.did(), machine), count)));
  }

  private Editor window(Did did, EventKind kind) {
    return new WindowEditor(
        scope(kind.at(), null),
        did.did().window(),
        true,
        window -> change(did, "step.window", now -> withWindow(now, window)));
  }

  private void change(Did did, String step, UnaryOperator<Did> change) {
    change(step, did.id(), now -> now instanceof Did d ? change.apply(d) : now);
  }

  private static Did withWindow(Did did, Window window) {
    EventQuery query = did.did();
    return new Did(
        did.marks(),
        new EventQuery(query.kind(), query.where(), window, query.machine()),
        did.count());
  }

  /// Another kind of event has other properties, so the conditions on them go.
  private Editor kinds(Did did) {
    return FieldPicker.ofKinds(
        wording,
        model.desk().workspace().catalog(),
        kind(did).orElse(null),
        kind ->
            change(
                did,
                "step.kind",
                now ->
                    kind.key().equals(now.did().kind())
                        ? now
                        : new Did(
                            now.marks(),
                            new EventQuery(
                                kind.key(), null, now.did().window(), now.did().machine()),
                            now.count())));
  }

  private Optional<Editor> where(Did did) {
    return kind(did)
        .map(kind ->
            FieldPicker.ofProperties(
                wording,
                kind,
                pick -> {
                  if (pick instanceof Pick.OfProperty property) {
                    here(() -> model.addWhere(did.id(), property));
                  }
                }));
  }

  private Editor segment(InSegment in) {
    return ListEditor.segments(
        wording,
        segments(),
        in.segment(),
        pick ->
            change(
                "step.segment",
                in.id(),
                now -> new InSegment(now.marks(), pick.id(), pick.name())));
  }

  /// The saved segments, and whether they depend, in the end, on the one on the desk.
  List<Pick.OfSegment> segments() {
    @Nullable Segment open = model.desk().segmentProperty().get();
    var saved = model.desk().workspace().segments().list();
    return saved.stream()
        .map(s ->
            new Pick.OfSegment(
                s.id(), s.name(), open != null && Cycles.reaches(saved, s.id(), open.id())))
        .toList();
  }

  /// What a new row at contact level can be about.
  Editor newCondition(Consumer<Pick> taker) {
    return FieldPicker.ofContacts(
        wording,
        model.desk().workspace().catalog(),
        facts,
        true,
        segments(),
        pick -> here(() -> taker.accept(pick)));
  }

  /// What one more condition in a *where* can be about.
  Optional<Editor> newWhere(String group, Consumer<Pick> taker) {
    return kindAround(group)
        .map(kind ->
            FieldPicker.ofProperties(wording, kind, pick -> here(() -> taker.accept(pick))));
  }

  Editor note(Node node) {
    return new NoteEditor(
        wording, node.marks().note(), note -> here(() -> model.note(node.id(), note)));
  }
}
