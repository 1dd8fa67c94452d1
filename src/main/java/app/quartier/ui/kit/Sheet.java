package app.quartier.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A stylesheet on the class path, as it is or scaled.
///
/// @param owner the class it stands beside, or whose loader finds it
record Sheet(Class<?> owner, String name) {

  /// Where JavaFX finds it at this size; a scaled one travels in its own address.
  String address(double factor) {
    if (factor == 1) {
      return Objects.requireNonNull(owner.getResource(name), name).toExternalForm();
    }
    byte[] scaled = Zoom.scaled(text(), factor).getBytes(StandardCharsets.UTF_8);
    return "data:text/css;base64," + Base64.getEncoder().encodeToString(scaled);
  }

  private String text() {
    try (@Nullable InputStream in = owner.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("stylesheet " + name, e);
    }
  }
}
