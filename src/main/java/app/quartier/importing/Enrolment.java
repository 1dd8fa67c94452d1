package app.quartier.importing;

import app.quartier.domain.consent.Channel;
import app.quartier.domain.consent.Consent;
import app.quartier.domain.consent.Consent.Status;
import app.quartier.domain.field.ContactList;
import app.quartier.domain.field.Field;
import app.quartier.domain.field.OwnFacts;
import app.quartier.domain.intake.Batch;
import app.quartier.kernel.Problem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a row means for its contact besides values: it is named by the file, put on a list, and may
/// have said yes or no to being written to.
final class Enrolment {
  private static final Long YES = 1L;

  private final Ground ground;
  private final @Nullable Channel[] channels;
  private final @Nullable Batch batch;
  private final @Nullable ContactList list;
  private final Instant now;
  private final Origin origin;
  private long keptWithdrawn;

  /// What consents refer to.
  ///
  /// @param file its name
  /// @param sha256 of the file, hex
  record Origin(String file, String sha256) {}

  /// `batch` is null in a dry run, `list` when the contacts go on none.
  Enrolment(Ground ground, Plan plan, @Nullable Batch batch, @Nullable String list, Origin origin) {
    this.ground = ground;
    this.channels =
        plan.targets().stream()
            .map(target -> Channel.ofField(target.key()).orElse(null))
            .toArray(Channel[]::new);
    this.batch = batch;
    this.list = batch == null || list == null ? null : batch.list(list);
    this.now = ground.clock().instant();
    this.origin = origin;
  }

  Ground ground() {
    return ground;
  }

  /// Whether the column of a target says who agreed to be written to.
  boolean isConsent(int target) {
    return channels[target] != null;
  }

  /// A row that is taken names this contact.
  void named(int contact) {
    if (batch != null) {
      batch.named(contact);
      if (list != null) {
        batch.entry(list, contact, true);
      }
    }
  }

  /// Notes what a contact says; `known` is false for one who has just come.
  ///
  /// @return whether something is new
  boolean said(int contact, boolean known, @Nullable Object[] cells) {
    boolean news = false;
    for (int i = 0; i < cells.length; i++) {
      Channel channel = channels[i];
      if (channel != null && cells[i] != null) {
        news |= said(contact, known, channel, YES.equals(cells[i]));
      }
    }
    return news;
  }

  private boolean said(int contact, boolean known, Channel channel, boolean yes) {
    Field fact = OwnFacts.withKey(channel.field()).orElseThrow();
    Object standing = known ? ground.columns().cell(contact, fact) : null;
    Status next = Consent.next(standing, yes);
    if (next == null) {
      keptWithdrawn += yes && Status.WITHDRAWN.cell().equals(standing) ? 1 : 0;
      if (!yes && batch != null) {
        // said by this file too, or it would go with the undo of the import that said it first
        batch.consentAgain(
            contact, new Consent(channel, standing(standing), now, origin.file(), origin.sha256()));
      }
      return false;
    }
    if (batch != null) {
      batch.consent(contact, new Consent(channel, next, now, origin.file(), origin.sha256()));
    }
    return true;
  }

  private static Status standing(@Nullable Object cell) {
    return Status.WITHDRAWN.cell().equals(cell) ? Status.WITHDRAWN : Status.REFUSED;
  }

  List<Problem> notes() {
    List<Problem> notes = new ArrayList<>();
    if (keptWithdrawn > 0) {
      notes.add(Problem.input("problem.import.note.keptWithdrawn", keptWithdrawn));
    }
    return notes;
  }
}
