package app.quartier.engine;

import app.quartier.domain.core.Core;
import app.quartier.engine.file.DerivedInput;
import app.quartier.engine.file.DerivedOutput;
import app.quartier.kernel.Cancel;
import app.quartier.kernel.Folding;
import app.quartier.kernel.MailDomain;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Texts: a dictionary, and a code per row. Questions are put once to each different folded text.
///
/// A field with few values keeps a bitmap for each value that was asked for.
final class TextColumn implements Column {
  private static final int FEW_VALUES = 64;
  private static final int FEW_WANTED = 4;

  private final TextDictionary texts;
  private final Codes codes;
  private final Lazy<Matches> present;
  private final Map<Folding, Lazy<FoldedTexts>> folded = new EnumMap<>(Folding.class);
  private final List<Lazy<Matches>> rowsPerText;
  private final Lazy<NumberColumn> numbers;
  private final Lazy<FoldedTexts> domains;
  private final Lazy<TextColumn> rowsPerDomain;
  private final @Nullable Lazy<Postings> postings;

  TextColumn(TextDictionary texts, Codes codes) {
    this(texts, codes, false);
  }

  private TextColumn(TextDictionary texts, Codes codes, boolean indexed) {
    this.texts = texts;
    this.codes = codes;
    this.postings =
        indexed && texts.size() > FEW_VALUES
            ? new Lazy<>(cancel -> Postings.of(codes, texts.size(), cancel))
            : null;
    this.present = new Lazy<>(cancel -> scanned(everyText(), all(), cancel));
    for (Folding folding : Folding.values()) {
      folded.put(folding, new Lazy<>(cancel -> FoldedTexts.of(texts, folding, cancel)));
    }
    this.numbers = new Lazy<>(cancel -> numbers(indexed, cancel));
    this.domains = new Lazy<>(cancel -> FoldedTexts.of(texts, MailDomain::of, cancel));
    this.rowsPerDomain = new Lazy<>(cancel -> rowsPerDomain(indexed, cancel));
    int few = texts.size() <= FEW_VALUES ? texts.size() : 0;
    this.rowsPerText = IntStream.range(0, few).mapToObj(this::rowsOf).toList();
  }

  private NumberColumn numbers(boolean indexed, Cancel cancel) {
    NumberColumn read = ReadNumbers.of(texts, codes, cancel);
    return indexed ? new IndexedNumbers(read) : read;
  }

  /// The domain of each row's address, as a column of few texts.
  private TextColumn rowsPerDomain(boolean indexed, Cancel cancel) {
    FoldedTexts each = domains(cancel);
    int[] domainOf = new int[codes.size()];
    for (int row = 0; row < domainOf.length; row++) {
      int code = codes.at(row);
      domainOf[row] = code == Codes.MISSING ? Codes.MISSING : each.of(code);
    }
    TextDictionary names = each.texts();
    return new TextColumn(names, Codes.of(domainOf, domainOf.length, null, names.size()), indexed);
  }

  static TextColumn read(DerivedInput in) throws IOException {
    return new TextColumn(TextDictionary.read(in), Codes.read(in));
  }

  @Override
  public void write(DerivedOutput out) throws IOException {
    texts.write(out);
    codes.write(out);
  }

  @Override
  public int size() {
    return codes.size();
  }

  @Override
  public Column indexed() {
    return new TextColumn(texts, codes, true);
  }

  TextDictionary texts() {
    return texts;
  }

  /// The code of a row's text; -1 when missing.
  int code(int row) {
    return codes.at(row);
  }

  /// How many of some rows have each text of the dictionary.
  long[] perText(Matches rows) {
    return Spread.of(rows, codes.size(), texts.size(), codes::at);
  }

  FoldedTexts folded(Folding folding, Cancel cancel) {
    return Objects.requireNonNull(folded.get(folding)).get(cancel);
  }

  FoldedTexts domains(Cancel cancel) {
    return domains.get(cancel);
  }

  @Override
  public Matches present(Cancel cancel) {
    return present.get(cancel);
  }

  @Override
  public @Nullable Object cell(int row) {
    int code = codes.at(row);
    return code == Codes.MISSING ? null : texts.text(code);
  }

  /// The texts read as numbers; rows whose text is none are missing.
  NumberColumn asNumbers(Cancel cancel) {
    return numbers.get(cancel);
  }

  Matches notEmpty(Rows rows, Cancel cancel) {
    int empty = texts.find("");
    if (empty == Codes.MISSING) {
      return present(cancel).and(rows.all());
    }
    boolean[] wanted = everyText();
    wanted[empty] = false;
    return scanned(wanted, rows, cancel);
  }

  Matches oneOf(Core.OneOf question, Rows rows, Cancel cancel) {
    if (question.domain()) {
      TextColumn column = rowsPerDomain.get(cancel);
      int[] domains = column.texts.find(List.copyOf(question.values()));
      return column.rowsWith(wanted(domains, column.texts), rows, cancel);
    }
    FoldedTexts comparable = folded(question.folding(), cancel);
    int[] found = comparable.texts().find(List.copyOf(question.values()));
    if (comparable.isSame() && postings != null && isAll(rows)) {
      @Nullable Matches few = postings.get(cancel).rowsOf(found, found.length);
      if (few != null) {
        return few;
      }
    }
    boolean[] wanted = wanted(found, comparable.texts());
    return rowsWith(comparable.perWritten(wanted), rows, cancel);
  }

  private boolean isAll(Rows rows) {
    return rows.from() == 0 && rows.to() >= codes.size();
  }

  private static boolean[] wanted(int[] codes, TextDictionary texts) {
    boolean[] wanted = new boolean[texts.size()];
    for (int code : codes) {
      wanted[code] = true;
    }
    return wanted;
  }

  Matches having(Core.TextMatch question, Rows rows, Cancel cancel) {
    FoldedTexts comparable = folded(question.folding(), cancel);
    boolean[] wanted = TextAnswers.of(comparable.texts(), question, cancel);
    return rowsWith(comparable.perWritten(wanted), rows, cancel);
  }

  private Matches rowsWith(boolean[] wanted, Rows rows, Cancel cancel) {
    // A short slice is scanned: the bitmap of a value is made over all rows.
    if (rowsPerText.isEmpty() || rows.size() < codes.size() / 4) {
      return scanned(wanted, rows, cancel);
    }
    int[] few =
        IntStream.range(0, wanted.length).filter(c -> wanted[c]).limit(FEW_WANTED + 1L).toArray();
    if (few.length > FEW_WANTED) {
      return scanned(wanted, rows, cancel);
    }
    Matches found = Matches.NONE;
    for (int code : few) {
      found = found.or(rowsPerText.get(code).get(cancel));
    }
    return isAll(rows) ? found : found.and(rows.all());
  }

  private Lazy<Matches> rowsOf(int code) {
    return new Lazy<>(cancel -> {
      boolean[] wanted = new boolean[texts.size()];
      wanted[code] = true;
      return scanned(wanted, all(), cancel);
    });
  }

  private Matches scanned(boolean[] wanted, Rows rows, Cancel cancel) {
    if (postings != null && isAll(rows)) {
      @Nullable Matches found = postings.get(cancel).rowsOf(wanted);
      if (found != null) {
        return found;
      }
    }
    return codes.having(wanted, rows, cancel);
  }

  private boolean[] everyText() {
    boolean[] every = new boolean[texts.size()];
    Arrays.fill(every, true);
    return every;
  }

  private Rows all() {
    return new Rows(0, codes.size());
  }
}
