package app.quartier.ui.people;

/// What can be done with contacts of the table.
enum Deed {
  ADD("people.add", "people.add.go", "people.add.question", "people.add.done"),
  REMOVE("people.remove", "people.remove.go", "people.remove.question", "people.remove.done"),
  ENTER("people.enter", "people.enter.go", "people.enter.question", "people.enter.done"),
  LEAVE("people.leave", "people.leave.go", "people.leave.question", "people.leave.done");

  private final String key;
  private final String go;
  private final String question;
  private final String done;

  Deed(String key, String go, String question, String done) {
    this.key = key;
    this.go = go;
    this.question = question;
    this.done = done;
  }

  /// Key of its name.
  String key() {
    return key;
  }

  /// Key of the button that does it.
  String go() {
    return go;
  }

  /// Key of what is asked before it is done, with a number.
  String question() {
    return question;
  }

  /// Key of what is said afterwards, with a number.
  String done() {
    return done;
  }

  /// Whether it asks for a list rather than for a reason.
  boolean asksForList() {
    return switch (this) {
      case ENTER, LEAVE -> true;
      case ADD, REMOVE -> false;
    };
  }
}
