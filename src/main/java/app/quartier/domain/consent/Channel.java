package app.quartier.domain.consent;

import java.util.Arrays;
import java.util.Optional;

/// A way of writing to people, each with a consent of its own.
public enum Channel {
  EMAIL("@consentEmail"),
  SMS("@consentSms"),
  PHONE("@consentPhone"),
  POST("@consentPost");

  private final String field;

  Channel(String field) {
    this.field = field;
  }

  /// Key of the contact's own fact that says where the consent stands.
  public String field() {
    return field;
  }

  public static Optional<Channel> ofField(String key) {
    return Arrays.stream(values()).filter(channel -> channel.field.equals(key)).findFirst();
  }
}
