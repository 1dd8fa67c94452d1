package app.quartier.workspace;

import app.quartier.document.DocumentLimit;
import app.quartier.document.SegmentJson;
import app.quartier.document.TextForm;
import app.quartier.domain.operator.Completeness;
import app.quartier.domain.segment.InSegment;
import app.quartier.domain.segment.Node;
import app.quartier.domain.segment.Pruning;
import app.quartier.domain.segment.SavedSegment;
import app.quartier.domain.segment.Segment;
import app.quartier.domain.segment.Trees;
import app.quartier.kernel.Nearest;
import app.quartier.kernel.Problem;
import app.quartier.kernel.Refusal;
import app.quartier.store.Segments;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The saved segments of a workspace. Expected trouble comes as [Refusal]. Safe from any thread.
///
/// They are kept in memory, because they are looked up while the window waits; nobody else writes
/// to an open workspace, so each change made here reads them anew.
public final class SegmentShelf {
  private static final String TEXT = ".txt";

  private final Segments segments;
  private final Consumer<Segment> check;
  private final Runnable kept;
  private volatile List<SavedSegment> all;

  /// @param check refuses a segment that does not fit the workspace
  /// @param kept is told when a segment has been saved
  SegmentShelf(Segments segments, Consumer<Segment> check, Runnable kept) {
    this.segments = segments;
    this.check = check;
    this.kept = kept;
    this.all = segments.all();
  }

  /// All of them, by name; answers at once.
  public List<SavedSegment> list() {
    return all;
  }

  /// The one with this id; answers at once.
  Optional<SavedSegment> withId(String id) {
    return all.stream().filter(saved -> saved.id().equals(id)).findFirst();
  }

  /// The segment with this id or name, or read from this file: whatever ends in `.json`, or in
  /// `.txt` for the text form. Refused with the nearest name when there is none.
  public Segment find(String reference) {
    if (endsIn(reference, ".json") || endsIn(reference, TEXT)) {
      return read(Path.of(reference));
    }
    SavedSegment saved = saved(reference);
    return Workspace.loaded(saved.document()).withName(saved.name());
  }

  private static boolean endsIn(String name, String ending) {
    return name.toLowerCase(Locale.ROOT).endsWith(ending);
  }

  /// Reads a segment document; from a file that ends in `.txt`, one in the text form, named after
  /// the file when it has no header.
  public static Segment read(Path file) {
    try {
      if (!Files.exists(file)) {
        throw new Refusal(Problem.input("problem.workspace.segment.noFile", file.toString()));
      }
      if (Files.isDirectory(file)) {
        throw new Refusal(Problem.input("problem.workspace.segment.isFolder", file.toString()));
      }
      if (Files.size(file) > DocumentLimit.BYTES) {
        throw new Refusal(Problem.input("problem.workspace.segment.tooLarge", file.toString()));
      }
      return read(file.getFileName().toString(), Files.readString(file));
    } catch (CharacterCodingException e) {
      throw new Refusal(Problem.input("problem.workspace.segment.notText", file.toString()), e);
    } catch (IOException e) {
      throw new Refusal(Problem.failed("problem.workspace.segment.unreadable", file.toString()), e);
    }
  }

  /// Reads what stands in a file of this name, as [#read(Path)] does.
  public static Segment read(String file, String document) {
    return endsIn(file, TEXT)
        ? Workspace.loaded(
            TextForm.read(document, file.substring(0, file.length() - TEXT.length())))
        : Workspace.loaded(document);
  }

  /// Checks the segment and saves it as a new version of the segment with its id.
  public SavedSegment save(Segment segment) {
    check.accept(segment);
    references(segment).forEach(id -> requireUsable(Workspace.loaded(saved(id).document())));
    String document = SegmentJson.write(segment);
    // What is saved is read again at each opening: what cannot be read is refused here.
    Workspace.loaded(document);
    SavedSegment saved = segments.save(segment.id(), segment.name(), document, references(segment));
    all = segments.all();
    kept.run();
    return saved;
  }

  public SavedSegment rename(String reference, String name) {
    SavedSegment saved = saved(reference);
    Segment renamed = Workspace.loaded(saved.document()).withName(name);
    SavedSegment kept =
        segments.save(saved.id(), name, SegmentJson.write(renamed), saved.refersTo());
    all = segments.all();
    return kept;
  }

  /// Takes a segment out of use; refused while others are built on it.
  public SavedSegment remove(String reference) {
    SavedSegment saved = saved(reference);
    segments.remove(saved.id());
    all = segments.all();
    return saved;
  }

  /// Refuses a segment that cannot be exported or referred to: one with rows that are not complete,
  /// or without a condition.
  public static void requireUsable(Segment segment) {
    List<Problem> incomplete =
        Completeness.incomplete(segment.rule()).stream()
            .map(node ->
                Problem.input("problem.workspace.segment.incomplete", segment.name(), node.id()))
            .toList();
    if (!incomplete.isEmpty()) {
      throw new Refusal(incomplete);
    }
    if (Pruning.pruned(segment.rule(), Completeness::isComplete).isEmpty()
        && segment.added().isEmpty()) {
      throw new Refusal(Problem.input("problem.workspace.segment.empty", segment.name()));
    }
  }

  /// Names of the segments that have such a node, by name.
  List<String> using(Predicate<Node> wanted) {
    return all.stream()
        .filter(saved ->
            Trees.preorder(Workspace.loaded(saved.document()).rule()).stream().anyMatch(wanted))
        .map(SavedSegment::name)
        .toList();
  }

  private SavedSegment saved(String reference) {
    Optional<SavedSegment> named =
        all.stream().filter(saved -> saved.name().equals(reference)).findFirst();
    return withId(reference)
        .or(() -> named)
        .orElseThrow(() -> {
          List<String> names = all.stream().map(SavedSegment::name).toList();
          return new Refusal(
              Nearest.to(reference, names)
                  .map(near ->
                      Problem.input("problem.workspace.segment.unknown.nearest", reference, near))
                  .orElseGet(() -> Problem.input("problem.workspace.segment.unknown", reference)));
        });
  }

  private static Set<String> references(Segment segment) {
    return Trees.preorder(segment.rule()).stream()
        .filter(InSegment.class::isInstance)
        .map(node -> ((InSegment) node).segment())
        .collect(Collectors.toSet());
  }
}
