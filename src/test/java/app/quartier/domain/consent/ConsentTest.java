package app.quartier.domain.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.quartier.domain.consent.Consent.Status;
import org.junit.jupiter.api.Test;

final class ConsentTest {

  @Test
  void aYesGivesConsentWhereNothingOrNoWasSaid() {
    assertEquals(Status.GIVEN, Consent.next("none", true));
    assertEquals(Status.GIVEN, Consent.next("refused", true));
    assertEquals(Status.GIVEN, Consent.next(null, true));
    assertNull(Consent.next("given", true));
  }

  @Test
  void nobodyIsSubscribedAgainByAFile() {
    assertNull(Consent.next("withdrawn", true));
  }

  @Test
  void aNoWithdrawsWhatWasGivenAndRefusesWhatWasNot() {
    assertEquals(Status.WITHDRAWN, Consent.next("given", false));
    assertEquals(Status.REFUSED, Consent.next("none", false));
    assertEquals(Status.REFUSED, Consent.next(null, false));
    assertNull(Consent.next("refused", false));
    assertNull(Consent.next("withdrawn", false));
  }
}
