package org.baraza.access.account;

import java.util.Optional;
import org.baraza.access.AccountId;
import org.baraza.mail.Correspondent;
import org.baraza.mail.Letter;
import org.baraza.mail.Occasion;
import org.baraza.ui.Words;
import org.springframework.stereotype.Component;

/** Writes to who should know that their account is proved by something else now. */
@Component
class AlertLetters implements Correspondent {

  private final Accounts accounts;
  private final Words words;

  AlertLetters(Accounts accounts, Words words) {
    this.accounts = accounts;
    this.words = words;
  }

  @Override
  public String kind() {
    return Alerts.KIND;
  }

  @Override
  public Optional<Letter> letter(Occasion occasion) {
    var what = Alerts.What.valueOf(occasion.about().getOrDefault("what", ""));
    var number = occasion.number("account");
    return accounts
        .find(new AccountId(number))
        .filter(Account::isActive)
        .map(account -> letter(account, what));
  }

  private Letter letter(Account account, Alerts.What what) {
    var lang = account.lang();
    var said = words.say(lang, "access.alert." + what.code());
    var link = words.address(lang, "/account");
    return new Letter(
        account.email(),
        lang,
        words.say(lang, "access.letter.alert.subject"),
        words.say(lang, "access.letter.alert", account.name(), said, link),
        "");
  }
}
