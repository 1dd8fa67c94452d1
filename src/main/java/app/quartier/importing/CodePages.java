package app.quartier.importing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.List;

/// Chooses between the one-byte code pages of western files by how plausible their letters are.
///
/// Every byte beyond ASCII counts for a code page when it is a letter people write in western
/// Europe, and against it when it is a sign hardly ever seen in names and addresses.
final class CodePages {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final List<Charset> OTHERS =
      List.of(Charset.forName("x-MacRoman"), Charset.forName("IBM850"));
  private static final String MOST_FREQUENT = "éèàêç";
  private static final String FREQUENT = "éèêëàâçîïôûùüöäÉÈÊÀÇÎÔœŒñßáíóúæøåÖÜÄÅØ€’\u00A0«»°";

  private CodePages() {}

  static Charset mostPlausible(ByteCensus census) {
    Charset best = WINDOWS;
    long bestScore = score(WINDOWS, census);
    for (Charset page : OTHERS) {
      long score = score(page, census);
      if (score > bestScore) {
        best = page;
        bestScore = score;
      }
    }
    return best;
  }

  static boolean decodes(Charset charset, int b) {
    return decoded(charset, b) != 0;
  }

  private static long score(Charset page, ByteCensus census) {
    long score = 0;
    for (int b = 0x80; b < 0x100; b++) {
      if (census.of(b) > 0) {
        score += census.of(b) * weight(decoded(page, b));
      }
    }
    return score;
  }

  private static int weight(char c) {
    if (c == 0) {
      return -1;
    }
    if (MOST_FREQUENT.indexOf(c) >= 0) {
      return 4;
    }
    if (FREQUENT.indexOf(c) >= 0) {
      return 1;
    }
    return Character.isLetter(c) ? 0 : -2;
  }

  /// The character of a byte; 0 when it has none.
  private static char decoded(Charset charset, int b) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(new byte[] {(byte) b}))
          .charAt(0);
    } catch (CharacterCodingException none) {
      return 0;
    }
  }
}
