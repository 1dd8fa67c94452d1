package app.quartier.oracle;

import app.quartier.domain.segment.InImport;
import app.quartier.domain.segment.InList;
import app.quartier.domain.segment.Sample;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Who is on which list and in which import, by key of the contact; and who is drawn.
///
/// @param lists by key of the list
/// @param imports by number
public record OracleMembers(Map<String, Listed> lists, Map<Integer, Imported> imports) {
  static final OracleMembers NONE = new OracleMembers(Map.of(), Map.of());

  /// A list with a past.
  ///
  /// @param off who was on it and was taken off
  public record Listed(Set<String> on, Set<String> off) {}

  /// An import.
  ///
  /// @param created who came with it
  /// @param changed who was there before and was changed
  /// @param unchanged who was there before, stands in the file, and was left as it was
  public record Imported(Set<String> created, Set<String> changed, Set<String> unchanged) {}

  boolean holds(InList in, String key, Set<Fault> faults) {
    Listed listed = Objects.requireNonNull(lists.get(in.list()), in.list());
    boolean stays = faults.contains(Fault.TAKEN_OFF_STAYS_ON_LIST) && listed.off().contains(key);
    return listed.on().contains(key) || stays;
  }

  boolean holds(InImport in, String key, Set<Fault> faults) {
    Imported imported = Objects.requireNonNull(imports.get(in.batch()), "import " + in.batch());
    boolean created = imported.created().contains(key);
    boolean changed = imported.changed().contains(key);
    return switch (in.role()) {
      case CREATED -> created;
      case CHANGED -> changed || (created && faults.contains(Fault.CREATED_IS_CHANGED));
      case ANY ->
          created
              || changed
              || (imported.unchanged().contains(key)
                  && !faults.contains(Fault.UNCHANGED_NOT_IN_IMPORT));
    };
  }

  /// First 4 bytes of SHA-256(UTF-8(seed + ":" + key)) unsigned < p × 2³² / 100.
  static boolean holds(Sample sample, String key, Set<Fault> faults) {
    byte[] hash = sha256(sample.seed() + ":" + key);
    byte[] four = Arrays.copyOf(hash, 4);
    BigInteger number =
        faults.contains(Fault.SAMPLE_SIGNED) ? new BigInteger(four) : new BigInteger(1, four);
    if (faults.contains(Fault.SAMPLE_SKIPS_A_PERCENT)) {
      number = number.add(BigInteger.ONE.shiftLeft(32).divide(BigInteger.valueOf(100)));
    }
    BigDecimal limit = sample.percent().multiply(new BigDecimal(BigInteger.ONE.shiftLeft(32)));
    return new BigDecimal(number).multiply(BigDecimal.valueOf(100)).compareTo(limit) < 0;
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
