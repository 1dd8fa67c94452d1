package app.quartier.domain.data;

import app.quartier.domain.field.Catalog;
import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.segment.InImport;
import app.quartier.kernel.Cancel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One state of a workspace, read from start to end: what the engine builds its columns from.
///
/// Everything read through one source belongs to the same state, however much is written meanwhile.
/// Only published data is seen. Closing lets that state go. One thread at a time.
public interface Source extends AutoCloseable {

  Catalog catalog();

  /// Raised by every published batch; two sources with the same number hold the same data.
  long generation();

  /// In which states its parts are.
  Changes changes();

  /// One more than the highest contact id ever given.
  int idLimit();

  /// Every contact: id and key, ascending by id.
  void contacts(ContactSink sink, Cancel cancel);

  /// Every contact that has a value in at least one of the fields. A contact may come more than
  /// once when the fields live in several tables; a cell not mentioned is null there.
  void cells(List<Field> fields, CellSink sink, Cancel cancel);

  /// Since when contacts have what they have in a field, be it nothing: since the last published
  /// change that was not taken back; else since the field was filled, when that was later than the
  /// contact came; else since its creation, or its import. A contact may come more than once: what
  /// is told last counts.
  void since(Field field, SinceSink sink, Cancel cancel);

  /// Every event of a kind with its properties, in any order.
  void events(EventKind kind, EventSink sink, Cancel cancel);

  /// The members of a list, each once.
  void listed(int list, MemberSink sink, Cancel cancel);

  /// The contacts of an import, each once.
  void imported(int batch, InImport.Role role, MemberSink sink, Cancel cancel);

  @Override
  void close();

  /// Receives contacts.
  interface ContactSink {
    void contact(int id, String key);
  }

  /// Receives cells, in the order of the fields asked for; the array is reused between calls.
  interface CellSink {
    void cells(int contact, @Nullable Object[] values);
  }

  /// Receives times.
  interface SinceSink {
    /// @param at milliseconds since 1970-01-01T00:00Z
    void since(int contact, long at);
  }

  /// Receives contacts that belong to something, in any order; some may have been removed since.
  interface MemberSink {
    void member(int contact);
  }

  /// Receives events; the array holds the kind's properties in order and is reused between calls.
  interface EventSink {
    /// Takes one event.
    ///
    /// @param at milliseconds since 1970-01-01T00:00Z
    /// @param withdrawn the same; `Long.MAX_VALUE` when the event stands
    void event(
        long id,
        int contact,
        long at,
        @Nullable String ref,
        long withdrawn,
        boolean machine,
        @Nullable Object[] values);
  }
}
