package app.quartier.ui.builder;

import app.quartier.domain.field.Catalog;
import app.quartier.domain.field.ContactList;
import app.quartier.domain.segment.InImport;
import app.quartier.domain.segment.InList;
import app.quartier.domain.segment.Sample;
import app.quartier.text.Texts;
import app.quartier.ui.builder.editors.Wording;
import java.util.List;
import java.util.Optional;

/// Cuts leaves about lists, imports and random parts into tokens. Pure.
record SetTokens(Wording wording, Catalog catalog) {

  List<Token> of(InList in) {
    String name =
        catalog
            .list(in.list())
            .map(ContactList::name)
            .or(() -> Optional.ofNullable(in.name()))
            .orElse(in.list());
    String phrase = in.marks().not() ? "builder.notOnList" : "builder.onList";
    return List.of(
        Token.of(Token.Part.OPERATOR, texts().text(phrase)), Token.of(Token.Part.SEGMENT, name));
  }

  List<Token> of(InImport in) {
    return List.of(
        Token.of(Token.Part.OPERATOR, wording.role(in.role(), in.marks().not())),
        Token.of(
            Token.Part.SEGMENT,
            catalog
                .imported(in.batch())
                .map(wording::imported)
                .orElseGet(
                    () -> texts().text("builder.import.unknown", String.valueOf(in.batch())))));
  }

  List<Token> of(Sample sample) {
    String phrase = sample.marks().not() ? "builder.notInSample" : "builder.inSample";
    return List.of(
        Token.of(Token.Part.OPERATOR, texts().text(phrase)),
        Token.of(Token.Part.VALUE, texts().formats().percentOf(sample.percent())),
        Token.word(texts().text("builder.sample.drawnWith")),
        Token.of(Token.Part.SEGMENT, sample.seed()));
  }

  private Texts texts() {
    return wording.texts();
  }
}
