package org.baraza.access.passkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What is taken for a passkey, and what is not. */
class CeremonyTests {

  private static final String HERE = "https://baraza.example.org";
  private static final String PARTY = "baraza.example.org";
  private static final int WELL = Authenticator.PRESENT | Authenticator.VERIFIED;
  private static final byte[] CHALLENGE = "thirty-six bytes of a sealed challenge".getBytes();
  private static final byte[] OTHER = "another challenge that was drawn before".getBytes();

  private final Ceremony ceremony = new Ceremony(HERE);
  private final Authenticator device = new Authenticator();

  CeremonyTests() throws Exception {}

  @Test
  void aKeyThatWasMadeHereSignsHere() throws Exception {
    var kept = kept();
    var now = ceremony.verify(signed(HERE, PARTY, CHALLENGE, WELL), kept, CHALLENGE);
    assertThat(kept.id()).isEqualTo(device.id);
    assertThat(now.counter()).isEqualTo(1);
  }

  @Test
  void noKeyIsMadeForAnotherSiteOrChallengeOrWithoutItsOwner() {
    refused(() -> made("https://baraza.example.com", PARTY, CHALLENGE, WELL));
    refused(() -> made("http://baraza.example.org", PARTY, CHALLENGE, WELL));
    refused(() -> made(HERE, "example.org", CHALLENGE, WELL));
    refused(() -> made(HERE, PARTY, OTHER, WELL));
    refused(() -> made(HERE, PARTY, CHALLENGE, Authenticator.PRESENT));
    refused(() -> Ceremony.made("{}"));
    refused(() -> Ceremony.made("nothing"));
  }

  @Test
  void noKeySignsForAnotherSiteOrChallengeOrWithoutItsOwner() throws Exception {
    var kept = kept();
    refused(() -> verify("https://baraza.example.com", PARTY, CHALLENGE, WELL, kept));
    refused(() -> verify(HERE, "example.org", CHALLENGE, WELL, kept));
    refused(() -> verify(HERE, PARTY, OTHER, WELL, kept));
    refused(() -> verify(HERE, PARTY, CHALLENGE, Authenticator.PRESENT, kept));
    refused(() -> Ceremony.answer("{}"));
  }

  @Test
  void anotherKeyDoesNotSignForThisOne() throws Exception {
    var kept = kept();
    var other = new Authenticator();
    var answer = Ceremony.answer(other.sign(HERE, PARTY, CHALLENGE, WELL, "100001"));
    refused(() -> ceremony.verify(answer, kept, CHALLENGE));
    var forged = new Credential(other.id, kept.attested(), 0, false, false);
    refused(() -> ceremony.verify(answer, forged, CHALLENGE));
  }

  @Test
  void aKeyWhoseCounterFellBehindIsACopy() throws Exception {
    var kept = kept();
    verify(HERE, PARTY, CHALLENGE, WELL, kept);
    var now = ceremony.verify(signed(HERE, PARTY, CHALLENGE, WELL), kept, CHALLENGE);
    device.fallBehind();
    refused(() -> verify(HERE, PARTY, CHALLENGE, WELL, now));
  }

  @Test
  void anAnswerThatWasTouchedIsNone() throws Exception {
    var kept = kept();
    var answer = device.sign(HERE, PARTY, CHALLENGE, WELL, "100001");
    var touched = answer.replaceFirst("\"signature\":\"....", "\"signature\":\"AAAA");
    refused(() -> ceremony.verify(Ceremony.answer(touched), kept, CHALLENGE));
  }

  private Credential kept() throws Exception {
    return made(HERE, PARTY, CHALLENGE, WELL);
  }

  private Credential made(String origin, String party, byte[] challenge, int flags)
      throws Exception {
    var made = Ceremony.made(device.make(origin, party, challenge, flags));
    assertThat(Arrays.equals(made.challenge(), challenge)).isTrue();
    return ceremony.verify(made, CHALLENGE);
  }

  private void verify(String origin, String party, byte[] challenge, int flags, Credential kept)
      throws Exception {
    ceremony.verify(signed(origin, party, challenge, flags), kept, CHALLENGE);
  }

  private Ceremony.Answer signed(String origin, String party, byte[] challenge, int flags)
      throws Exception {
    return Ceremony.answer(device.sign(origin, party, challenge, flags, "100001"));
  }

  private static void refused(ThrowingCallable act) {
    assertThatExceptionOfType(PasskeyRefused.class).isThrownBy(act);
  }
}
