package app.quartier.ui.shell;

import app.quartier.domain.field.Field;
import app.quartier.text.Texts;
import app.quartier.ui.command.Command;
import app.quartier.ui.command.Keys;
import app.quartier.ui.command.Naming;
import app.quartier.ui.command.Offer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.kordamp.ikonli.feather.Feather;

/// What the palette finds: commands that can be done now, segments, fields.
///
/// @param showField shows how the values of a field are spread, given its key
record Offers(Shell shell, List<Command> commands, Naming naming, Consumer<String> showField) {

  List<Offer> all() {
    List<Offer> offers = new ArrayList<>();
    for (Command command : commands) {
      if (command.enabled().get()) {
        String keys = Keys.shown(command).orElse("");
        offers.add(
            new Offer(naming.of(command).getValue(), keys, command.icon(), command.effect()));
      }
    }
    Texts texts = shell.language().texts();
    for (SegmentLine line : shell.book().lines()) {
      Runnable open = () -> shell.book().open(line.id());
      offers.add(new Offer(line.name(), texts.text("palette.segment"), Feather.USERS, open));
    }
    offers.addAll(fields());
    return offers;
  }

  /// Every field, when there is a segment whose spread it can show.
  List<Offer> fields() {
    List<Offer> offers = new ArrayList<>();
    Texts texts = shell.language().texts();
    if (shell.desk().segmentProperty().get() != null) {
      for (Field field : shell.desk().workspace().catalog().fields()) {
        String name = field.labels().in(texts.locale());
        Runnable show = () -> showField.accept(field.key());
        offers.add(new Offer(name, texts.text("palette.field"), Feather.BAR_CHART_2, show));
      }
    }
    return offers;
  }
}
