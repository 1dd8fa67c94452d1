package app.quartier.domain.intake;

import app.quartier.domain.consent.Consent;
import app.quartier.domain.field.ContactList;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.Labels;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A batch being staged. Nothing of it is visible before [#publish], all of it after.
///
/// Used by one thread. Closing without publishing abandons the batch and takes its rows away. Every
/// method throws [app.quartier.kernel.Refusal] when the disk is full or cannot be written.
public interface Batch extends AutoCloseable {

  int id();

  /// Brings fields of contacts into being; they become part of the catalogue when the batch is
  /// published.
  List<Field> fields(List<NewField> fields);

  /// The event kind as it will be when the batch is published: made if the key is new, else the
  /// known one, in both cases with those of the properties it did not have yet added at the end.
  EventKind kind(String key, Labels labels, EventKind.Role role, List<NewField> properties);

  /// Adds a contact and returns its id.
  ///
  /// @param values cells by field, missing ones left out
  int contact(String key, Map<Field, Object> values);

  /// Sets a value of a contact (also one added by this batch); null takes it away.
  void change(int contact, Field field, @Nullable Object value);

  /// Adds an event.
  ///
  /// @param at milliseconds since 1970-01-01T00:00Z
  /// @param ref the event's own number (an order's), or null
  /// @param values one cell per property of the kind, in order, null when missing
  void event(
      EventKind kind,
      int contact,
      long at,
      @Nullable String ref,
      boolean machine,
      @Nullable Object[] values);

  /// Takes an event back as if it had never happened: it is replaced by a corrected one.
  void withdraw(EventKind kind, long event);

  /// Notes that the batch is about a contact, whether or not it changes anything of it.
  void named(int contact);

  /// The list of this name as it will be when the batch is published, made if there is none.
  ContactList list(String name);

  /// Puts a contact on a list, which names it, or takes it off.
  void entry(ContactList list, int contact, boolean on);

  /// Adds to what a contact said about being written to.
  void consent(int contact, Consent consent);

  /// Notes what a contact had said before already: nothing of it changes, but it still holds when
  /// the batch that noted it first is undone.
  void consentAgain(int contact, Consent consent);

  /// Remembers the file with the rows that were not taken, by its name within the workspace folder.
  void rejects(String name);

  /// Makes the batch visible, in one transaction, on disk when this returns.
  void publish(BatchCounts counts);

  @Override
  void close();
}
