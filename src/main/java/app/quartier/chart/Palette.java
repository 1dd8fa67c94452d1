package app.quartier.chart;

import java.awt.Color;

/// The colours of a chart. Text and muted text have a contrast of at least 4.5 on the background.
///
/// @param background opaque
/// @param text titles and labels
/// @param muted figures, axes, what is said in passing
/// @param track the empty rest of a bar, grid lines
/// @param accent the segment
/// @param base all contacts, beside the segment
public record Palette(
    Color background, Color text, Color muted, Color track, Color accent, Color base) {

  public static final Palette LIGHT =
      new Palette(
          new Color(0xFFFFFF),
          new Color(0x1F2328),
          new Color(0x59636E),
          new Color(0xE7EBEF),
          new Color(0x0969DA),
          new Color(0xA3ADB8));

  public static final Palette DARK =
      new Palette(
          new Color(0x0D1117),
          new Color(0xE6EDF3),
          new Color(0x9198A1),
          new Color(0x21262D),
          new Color(0x4493F8),
          new Color(0x656C76));
}
