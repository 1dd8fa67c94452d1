package app.quartier.importing;

import java.util.List;
import java.util.random.RandomGenerator;

/// Files of 60 rows in which contacts and orders come again and again, some rows and cells bad.
final class RandomFiles {
  private static final List<String> NAMES = List.of("A", "B", "", "\"C;D\"", "=E", "\"F");
  private static final List<String> SCORES = List.of("1,5", "2", "", "x", "-3");

  private static final List<String> BIRTHS = List.of("au printemps", "1/2/1990", "", "en mai");
  private static final List<String> MONEY = List.of("1,5 €", "2 €", "-3 €", "1.234 €");

  private RandomFiles() {}

  private static <T> T one(List<T> of, RandomGenerator random) {
    return of.get(random.nextInt(of.size()));
  }

  static String contacts(RandomGenerator random) {
    StringBuilder text = new StringBuilder("Email;Nom;Points;Naissance;Solde\n");
    for (int i = 0; i < 60; i++) {
      boolean bad = random.nextInt(12) == 0;
      text.append(bad ? "nobody" : "p" + random.nextInt(25) + "@b.fr");
      text.append(';').append(one(NAMES, random)).append(';').append(one(SCORES, random));
      // Mostly no dates at all: the column cannot be what its name promises.
      text.append(';').append(one(BIRTHS, random)).append(';').append(one(MONEY, random));
      text.append(random.nextInt(15) == 0 ? ";more\n" : "\n");
    }
    return text.toString();
  }

  static String orders(RandomGenerator random) {
    StringBuilder text = new StringBuilder("Email;Commande;Date;Montant;Statut\n");
    for (int i = 0; i < 60; i++) {
      text.append('p').append(random.nextInt(30)).append("@b.fr;");
      text.append(random.nextInt(6) == 0 ? "" : Integer.toString(random.nextInt(40))).append(';');
      text.append(one(List.of("13/03/2026", "14/03/2026", "", "x"), random)).append(';');
      text.append(one(List.of("1,50", "2,50", "", "3,50 $"), random)).append(';');
      text.append(one(List.of("payée", "remboursée", "", "zut"), random)).append('\n');
    }
    return text.toString();
  }
}
