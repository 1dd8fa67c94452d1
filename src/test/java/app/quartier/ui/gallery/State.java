package app.quartier.ui.gallery;

import java.util.function.Consumer;

/// One picture of the gallery.
///
/// @param name of the picture's file
/// @param data what is in the workspace when the window opens
/// @param reach what a person does to get there
record State(String name, Data data, Consumer<Hands> reach) {

  /// What a workspace begins with.
  enum Data {
    EMPTY,
    SHOP,
    /// The shop, and a segment nobody saved that cannot be counted.
    DRAFT
  }

  static State empty(String name, Consumer<Hands> reach) {
    return new State(name, Data.EMPTY, reach);
  }

  static State shop(String name, Consumer<Hands> reach) {
    return new State(name, Data.SHOP, reach);
  }
}
