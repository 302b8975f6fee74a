package org.baraza.access.data;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.baraza.access.AccountId;
import org.baraza.access.account.Account;
import org.baraza.access.account.Accounts;
import org.baraza.access.data.EmailChanges.Change;
import org.baraza.mail.Correspondent;
import org.baraza.mail.Letter;
import org.baraza.mail.Occasion;
import org.baraza.ui.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The letters of a change of address: one to the address that somebody says is theirs now, one to
 * the address until now, in case its owner knows nothing of it.
 */
@Configuration(proxyBeanMethods = false)
class AddressLetters {

  private final EmailChanges changes;
  private final Accounts accounts;
  private final Words words;
  private final TransactionTemplate transaction;

  AddressLetters(
      EmailChanges changes, Accounts accounts, Words words, TransactionTemplate transaction) {
    this.changes = changes;
    this.accounts = accounts;
    this.words = words;
    this.transaction = transaction;
  }

  @Bean
  Correspondent newAddressLetters() {
    return new Writer(
        EmailChanges.TO_NEW,
        changes::open,
        (account, change) ->
            letter(change.email(), account, "new", "/email/" + changes.token(account.id()).text()));
  }

  /** Sent though the change was confirmed meanwhile: whoever stole a session would be quick. */
  @Bean
  Correspondent formerAddressLetters() {
    return new Writer(
        EmailChanges.TO_FORMER,
        changes::asked,
        (account, change) -> letter(change.former(), account, "former", "/account"));
  }

  private Letter letter(String address, Account account, String which, String path) {
    var lang = account.lang();
    var link = words.address(lang, path);
    return new Letter(
        address,
        lang,
        words.say(lang, "access.letter.email." + which + ".subject"),
        words.say(lang, "access.letter.email." + which, account.name(), link),
        "");
  }

  /** Writes what is due to somebody whose address is to change. */
  private final class Writer implements Correspondent {

    private final String kind;
    private final Function<AccountId, Optional<Change>> due;
    private final BiFunction<Account, Change, Letter> letter;

    Writer(
        String kind,
        Function<AccountId, Optional<Change>> due,
        BiFunction<Account, Change, Letter> letter) {
      this.kind = kind;
      this.due = due;
      this.letter = letter;
    }

    @Override
    public String kind() {
      return kind;
    }

    @Override
    public Optional<Letter> letter(Occasion occasion) {
      var id = new AccountId(occasion.number("account"));
      return Optional.ofNullable(
          transaction.execute(_ ->
              accounts
                  .find(id)
                  .filter(Account::isActive)
                  .flatMap(account -> due.apply(id).map(change -> letter.apply(account, change)))
                  .orElse(null)));
    }
  }
}
