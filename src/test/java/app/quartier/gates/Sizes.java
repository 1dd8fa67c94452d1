package app.quartier.gates;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/// Measures sources: lines of files and of methods, parameters of constructors. Methods are found
/// by the compiler's own parser; a comment before a method is not counted as part of it.
///
/// @param files one for each source
/// @param methods one for each method or constructor with a body
/// @param constructors parameters of each constructor of a class that is not a record
record Sizes(List<Size> files, List<Size> methods, List<Size> constructors) {

  /// A number, and what it was measured on.
  record Size(String where, int size) {
    @Override
    public String toString() {
      return where + " (" + size + ")";
    }
  }

  static Sizes of(List<? extends JavaFileObject> sources) throws IOException {
    var sizes = new Sizes(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    if (sources.isEmpty()) {
      return sizes;
    }
    var compiler = ToolProvider.getSystemJavaCompiler();
    var task = (JavacTask) compiler.getTask(null, null, null, List.of(), null, sources);
    var positions = Trees.instance(task).getSourcePositions();
    for (var unit : task.parse()) {
      var name = unit.getSourceFile().getName();
      sizes.files.add(new Size(name, lines(unit)));
      new Meter(sizes, unit, positions, name).scan(unit, null);
    }
    return sizes;
  }

  static int percentile(List<Size> sizes, int percent) {
    var sorted = sizes.stream().mapToInt(Size::size).sorted().toArray();
    var rank = (int) Math.ceil(sorted.length * percent / 100.0);
    return sorted.length == 0 ? 0 : sorted[Math.max(rank, 1) - 1];
  }

  static List<Size> over(List<Size> sizes, int limit) {
    return sizes.stream().filter(size -> size.size() > limit).toList();
  }

  /// The figures, as one line to print.
  String summary() {
    return String.format(
        Locale.ROOT,
        "Sizes: %d files, lines median %d, p95 %d, largest %d; %d methods, longest %d lines;"
            + " most constructor parameters %d",
        files.size(),
        percentile(files, 50),
        percentile(files, 95),
        percentile(files, 100),
        methods.size(),
        percentile(methods, 100),
        percentile(constructors, 100));
  }

  private static int lines(CompilationUnitTree unit) throws IOException {
    return (int) unit.getSourceFile().getCharContent(true).toString().lines().count();
  }

  /// Walks one source and notes its methods and constructors.
  private static final class Meter extends TreeScanner<Void, Void> {
    private final Sizes sizes;
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final String name;
    private final Deque<ClassTree> types = new ArrayDeque<>();

    Meter(Sizes sizes, CompilationUnitTree unit, SourcePositions positions, String name) {
      this.sizes = sizes;
      this.unit = unit;
      this.positions = positions;
      this.name = name;
    }

    @Override
    public Void visitClass(ClassTree type, Void unused) {
      types.push(type);
      super.visitClass(type, null);
      types.pop();
      return null;
    }

    @Override
    public Void visitMethod(MethodTree method, Void unused) {
      var where = name + ": " + types.getFirst().getSimpleName() + "." + method.getName();
      if (method.getBody() != null) {
        sizes.methods.add(new Size(where, lines(method)));
      }
      var isConstructor = method.getName().contentEquals("<init>");
      if (isConstructor && types.getFirst().getKind() != Tree.Kind.RECORD) {
        sizes.constructors.add(new Size(where, method.getParameters().size()));
      }
      return super.visitMethod(method, null);
    }

    private int lines(Tree tree) {
      LineMap map = unit.getLineMap();
      var first = map.getLineNumber(positions.getStartPosition(unit, tree));
      var last = map.getLineNumber(positions.getEndPosition(unit, tree));
      return (int) (last - first + 1);
    }
  }
}
