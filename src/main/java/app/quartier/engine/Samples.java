package app.quartier.engine;

import app.quartier.kernel.Cancel;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The numbers that decide who is in a random part: for each contact and seed, the first four bytes
/// of SHA-256(UTF-8(seed + ":" + key)).
///
/// Hashing a million keys takes a good part of a second, comparing a few milliseconds; so the
/// numbers of the last seeds are kept, four bytes a contact each. Safe from any thread.
final class Samples {
  private static final int SEEDS = 4;

  /// Keys.
  private static final int LEAST_SHARE = 10_000;

  private static final long EVERYBODY = 1L << 32;
  private static final VarHandle FOUR_BYTES =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

  private final Contacts contacts;
  private final Map<String, int[]> kept = new LinkedHashMap<>(8, 0.75f, true);

  Samples(Contacts contacts) {
    this.contacts = contacts;
  }

  /// Rows whose number is less than `below`; rows that are no contacts may be among them.
  Matches below(String seed, long below, Cancel cancel) {
    Rows rows = contacts.rows();
    if (below <= 0) {
      return Matches.NONE;
    }
    if (below >= EVERYBODY) {
      return rows.all();
    }
    int[] numbers = numbers(seed, cancel);
    // Turned so that signed comparison orders them as unsigned.
    int limit = (int) below + Integer.MIN_VALUE;
    return rows.where(
        (first, count) -> {
          long bits = 0;
          for (int i = 0; i < count; i++) {
            bits |= numbers[first + i] + Integer.MIN_VALUE < limit ? 1L << i : 0;
          }
          return bits;
        },
        cancel);
  }

  private int[] numbers(String seed, Cancel cancel) {
    int[] known = known(seed);
    if (known != null) {
      return known;
    }
    int[] made = made(seed, cancel);
    keep(seed, made);
    return made;
  }

  private synchronized int @Nullable [] known(String seed) {
    return kept.get(seed);
  }

  private synchronized void keep(String seed, int[] numbers) {
    kept.put(seed, numbers);
    if (kept.size() > SEEDS) {
      kept.remove(kept.keySet().iterator().next());
    }
  }

  private int[] made(String seed, Cancel cancel) {
    int[] numbers = new int[contacts.rows().to()];
    Shares.of(numbers.length, LEAST_SHARE, (from, to) -> make(seed, numbers, from, to, cancel));
    return numbers;
  }

  private int make(String seed, int[] numbers, int from, int to, Cancel cancel) {
    byte[] start = (seed + ":").getBytes(StandardCharsets.UTF_8);
    byte[] hash = new byte[32];
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (int row = from; row < to; row++) {
        if (row % Rows.CHUNK == 0) {
          cancel.check();
        }
        if (contacts.isVisible(row)) {
          digest.update(start);
          contacts.digestKey(row, digest);
          digest.digest(hash, 0, hash.length);
          numbers[row] = (int) FOUR_BYTES.get(hash, 0);
        }
      }
    } catch (NoSuchAlgorithmException | DigestException e) {
      throw new IllegalStateException("every Java knows SHA-256", e);
    }
    return to - from;
  }
}
