package app.quartier.acceptance;

import java.util.List;

/// Ways in which a whole row of [BigFile] is broken; each is used six times.
enum Faults {
  NO_ADDRESS,
  BAD_ADDRESS,
  TOO_MANY_CELLS,
  TOO_FEW_CELLS,
  OPEN_QUOTE;

  private static final List<String> ADDRESSES =
      List.of(
          "client@", "sans adresse", "a@@exemple.test", "a b@exemple.test", "@x.test", "x.test");

  /// A row like `person`, broken in the n-th way.
  static String broken(int n, String person) {
    Faults fault = values()[n % values().length];
    String rest = person.substring(person.indexOf(';'));
    return switch (fault) {
      case NO_ADDRESS -> rest;
      case BAD_ADDRESS -> ADDRESSES.get(n / values().length) + rest;
      case TOO_MANY_CELLS -> person + ";un;de trop";
      case TOO_FEW_CELLS -> person.substring(0, person.indexOf(';', person.indexOf(';') + 1));
      case OPEN_QUOTE -> person.substring(0, person.indexOf(';') + 1) + "\"" + rest.substring(1);
    };
  }
}
