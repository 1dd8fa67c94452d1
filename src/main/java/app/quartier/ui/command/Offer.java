package app.quartier.ui.command;

import app.quartier.kernel.Folding;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A line of the palette: something that can be chosen by typing part of its name.
///
/// @param detail said small beside it: its keys, its kind; may be empty
/// @param effect what choosing it does
public record Offer(String name, String detail, @Nullable Feather icon, Runnable effect) {

  /// The offers whose name holds every word that was typed, those that begin with it first; case
  /// and accents do not matter.
  public static List<Offer> matching(List<Offer> offers, String typed) {
    String wanted = Folding.of(false, false).fold(typed);
    List<String> words = Arrays.stream(wanted.split(" ")).filter(w -> !w.isEmpty()).toList();
    Stream<Offer> found =
        offers.stream()
            .filter(offer -> {
              String name = Folding.of(false, false).fold(offer.name());
              return words.stream().allMatch(name::contains);
            });
    return found.sorted((a, b) -> Boolean.compare(begins(b, wanted), begins(a, wanted))).toList();
  }

  private static boolean begins(Offer offer, String wanted) {
    return Folding.of(false, false).fold(offer.name()).startsWith(wanted);
  }
}
