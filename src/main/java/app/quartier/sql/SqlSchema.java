package app.quartier.sql;

import app.quartier.domain.field.EventKind;
import app.quartier.domain.field.Field;
import app.quartier.domain.segment.InImport;
import app.quartier.kernel.Folding;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jooq.Record1;
import org.jooq.Select;

/// Where a workspace's data lives in one database, and what its dialect needs.
public interface SqlSchema extends SqlFunctions {

  ContactPlace contacts();

  /// Where a field of contacts lives.
  FieldPlace field(Field field);

  /// Where it stands since when contacts have what they have in a field.
  PastPlace past(Field field);

  EventPlace events(EventKind kind);

  /// The contacts on a list.
  Select<Record1<Long>> listed(int list);

  /// The contacts of an import.
  Select<Record1<Long>> imported(int batch, InImport.Role role);

  /// SHA-256 of the text's UTF-8 bytes, as 64 lower-case hexadecimal digits.
  org.jooq.Field<String> sha256(org.jooq.Field<String> text);

  /// The text of a column as [Folding#fold] gives it; null stays null.
  org.jooq.Field<String> folded(org.jooq.Field<String> text, Folding folding);

  /// The local date and time of an instant in a zone, to be taken apart.
  org.jooq.Field<?> local(org.jooq.Field<OffsetDateTime> instant, ZoneId zone);
}
