package app.quartier.text;

import app.quartier.domain.segment.Literal;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;

/// A short mark of a list of values in whatever order, to tell long lists apart that are not
/// written out. Two lists share it practically only when they have the same values.
final class ListMark {
  private static final VarHandle FOUR_BYTES =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

  private ListMark() {}

  /// Eight hexadecimal digits: the first four bytes of the SHA-256 of each value, added up. A sum
  /// knows no order, so that a hundred thousand values need not be sorted while a window waits.
  static String of(List<Literal> values) {
    byte[] hash = new byte[32];
    int sum = 0;
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Literal value : values) {
        digest.update(text(value).getBytes(StandardCharsets.UTF_8));
        digest.digest(hash, 0, hash.length);
        sum += (int) FOUR_BYTES.get(hash, 0);
      }
    } catch (NoSuchAlgorithmException | DigestException e) {
      throw new IllegalStateException("every Java knows SHA-256", e);
    }
    return String.format(Locale.ROOT, "%08X", sum);
  }

  private static String text(Literal value) {
    return value instanceof Literal.Text(String text) ? text : value.toString();
  }
}
