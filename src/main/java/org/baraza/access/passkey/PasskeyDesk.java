package org.baraza.access.passkey;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.baraza.access.AccountId;
import org.baraza.access.account.Alerts;
import org.baraza.journal.Journal;
import org.baraza.ui.NotThere;
import org.baraza.ui.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes passkeys in, knows their owners by them, and lets them go. */
@Component
@Transactional(rollbackFor = PasskeyRefused.class)
class PasskeyDesk {

  /** More than anybody has devices. */
  static final int MOST = 20;

  private static final String SIGN_IN = "sign in";

  private final PasskeyTable passkeys;
  private final Challenges challenges;
  private final Alerts alerts;
  private final Journal journal;
  private final Clock clock;
  private final Ceremony ceremony;

  PasskeyDesk(
      PasskeyTable passkeys,
      Challenges challenges,
      Alerts alerts,
      Journal journal,
      Clock clock,
      Words words) {
    this.passkeys = passkeys;
    this.challenges = challenges;
    this.alerts = alerts;
    this.journal = journal;
    this.clock = clock;
    this.ceremony = new Ceremony(words.address());
  }

  @Transactional(readOnly = true)
  public List<Passkey> of(AccountId account) {
    return passkeys.of(account);
  }

  /** What a device is told to make a key for somebody. */
  @Transactional(readOnly = true)
  public byte[] toMake(AccountId account, String email, String name) {
    return Options.toMake(
        ceremony, challenges.draw(made(account)), account, email, name, passkeys.of(account));
  }

  /** What a device is told to sign with a key it has. */
  byte[] toSign() {
    return Options.toSign(ceremony, challenges.draw(SIGN_IN));
  }

  /** Takes a key that a device made for somebody; a letter tells them. */
  public void add(AccountId account, String name, String response) throws PasskeyRefused {
    var made = Ceremony.made(response);
    var challenge = made.challenge();
    challenges.spend(challenge, made(account));
    var credential = ceremony.verify(made, challenge);
    if (passkeys.of(account).size() >= MOST
        || !passkeys.add(account, name, credential, clock.instant())) {
      throw new PasskeyRefused("it is known, or there are too many");
    }
    alerts.post(account, Alerts.What.PASSKEY_ADDED);
    journal.note(account.number(), "access.passkey.added", "account/" + account, Map.of());
  }

  /** Lets a key of theirs go; a letter tells them. */
  public void remove(AccountId account, long number) {
    if (!passkeys.remove(account, number)) {
      throw new NotThere();
    }
    alerts.post(account, Alerts.What.PASSKEY_REMOVED);
    journal.note(account.number(), "access.passkey.removed", "account/" + account, Map.of());
  }

  /** Whose key it was that signed. */
  public AccountId recognise(String response) throws PasskeyRefused {
    var answer = Ceremony.answer(response);
    var challenge = answer.challenge();
    challenges.spend(challenge, SIGN_IN);
    var passkey =
        passkeys
            .find(answer.credential())
            .filter(one -> answer.owner().equals(one.account().toString()))
            .orElseThrow(() -> new PasskeyRefused("no such key"));
    var now = ceremony.verify(answer, passkey.credential(), challenge);
    if (!passkeys.use(passkey, now, clock.instant())) {
      throw new PasskeyRefused("used twice at once");
    }
    return passkey.account();
  }

  private static String made(AccountId account) {
    return "be made for " + account;
  }
}
