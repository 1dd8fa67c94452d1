package app.quartier.ui.gallery;

import app.quartier.ui.Fx;
import app.quartier.ui.Opened;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A state in one language: its picture in each theme, and the texts that cannot be read.
record Visit(Map<Look, BufferedImage> photos, List<Legible.Trouble> troubles) {

  /// A theme.
  enum Look {
    LIGHT,
    DARK
  }

  static Visit to(State state, Locale locale, Grounds grounds) {
    try (Opened opened = grounds.open(state, locale)) {
      Hands hands = new Hands(opened, grounds.files());
      // the last that comes to a window
      hands.found(".insight");
      hands.settle();
      state.reach().accept(hands);
      Map<Look, BufferedImage> photos = new EnumMap<>(Look.class);
      List<Legible.Trouble> troubles = new ArrayList<>();
      photos.put(Look.LIGHT, Fx.get(() -> Photo.of(hands.windows())));
      Fx.run(() -> hands.windows().forEach(window -> troubles.addAll(Legible.in(window))));
      hands.does("theme");
      photos.put(Look.DARK, Fx.get(() -> Photo.of(hands.windows())));
      hands.stopJobs();
      return new Visit(photos, List.copyOf(troubles));
    }
  }
}
