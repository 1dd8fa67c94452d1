package app.quartier.domain.segment;

/// A leaf that holds for the contacts of an import.
///
/// @param batch number of the import
public record InImport(Marks marks, int batch, Role role) implements Node {

  /// What the import did with the contact.
  public enum Role {
    /// It brought the contact into the workspace.
    CREATED,
    /// The contact was there before; the import changed at least one value or its consent.
    CHANGED,
    /// A row of the file that was taken names the contact, whatever it did with it.
    ANY
  }

  @Override
  public InImport withMarks(Marks newMarks) {
    return new InImport(newMarks, batch, role);
  }
}
