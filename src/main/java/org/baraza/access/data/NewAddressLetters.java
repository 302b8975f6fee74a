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

/** Writes to the address that somebody says is theirs now. */
@Component
class NewAddressLetters implements Correspondent {

  private final EmailChanges changes;
  private final Accounts accounts;
  private final Words words;

  NewAddressLetters(EmailChanges changes, Accounts accounts, Words words) {
    this.changes = changes;
    this.accounts = accounts;
    this.words = words;
  }

  @Override
  public String kind() {
    return EmailChanges.TO_NEW;
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
    var link = words.address() + '/' + lang.code() + "/email/" + changes.token(account.id()).text();
    return new Letter(
        change.email(),
        lang,
        words.say(lang, "access.letter.email.subject"),
        words.say(lang, "access.letter.email", account.name(), link),
        "");
  }
}
