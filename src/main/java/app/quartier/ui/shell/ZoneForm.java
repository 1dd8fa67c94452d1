package app.quartier.ui.shell;

import app.quartier.text.Texts;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import org.jspecify.annotations.Nullable;

/// The zone of one segment: that of the workspace, or one of its own.
final class ZoneForm extends ChoiceForm {
  private static final String WORKSPACE = "";

  private final ComboBox<String> zone;

  ZoneForm(Texts texts, ZoneChoice now, ZoneId workspace) {
    List<String> zones = new ArrayList<>(List.of(WORKSPACE));
    zones.addAll(zones());
    @Nullable ZoneId own = now.own();
    zone =
        choice(
            texts.text("ask.zone.name"),
            zones,
            own == null ? WORKSPACE : own.getId(),
            id -> id.isEmpty() ? texts.text("ask.zone.workspace", workspace.getId()) : id);
  }

  ZoneChoice chosen() {
    String id = zone.getValue();
    return new ZoneChoice(id.isEmpty() ? null : ZoneId.of(id));
  }
}
