package org.baraza.access.data;

import java.util.Optional;
import org.baraza.access.AccountId;
import org.baraza.access.account.Account;
import org.baraza.access.account.Accounts;
import org.baraza.mail.Correspondent;
import org.baraza.mail.Letter;
import org.baraza.mail.Occasion;
import org.baraza.ui.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Warns the address until now, in case its owner knows nothing of a new one. */
@Component
class FormerAddressLetters implements Correspondent {

  private final EmailChanges changes;
  private final Accounts accounts;
  private final Words words;

  FormerAddressLetters(EmailChanges changes, Accounts accounts, Words words) {
    this.changes = changes;
    this.accounts = accounts;
    this.words = words;
  }

  @Override
  public String kind() {
    return EmailChanges.TO_FORMER;
  }

  @Override
  @Transactional
  public Optional<Letter> letter(Occasion occasion) {
    var id = new AccountId(Long.parseLong(occasion.about().getOrDefault("account", "0")));
    return accounts
        .find(id)
        .filter(Account::isActive)
        .flatMap(account -> changes.open(id).map(change -> letter(account, change)));
  }

  private Letter letter(Account account, EmailChanges.Change change) {
    var lang = account.lang();
    var link = words.address() + '/' + lang.code() + "/account";
    return new Letter(
        change.former(),
        lang,
        words.say(lang, "access.letter.email.former.subject"),
        words.say(lang, "access.letter.email.former", account.name(), link),
        "");
  }
}
