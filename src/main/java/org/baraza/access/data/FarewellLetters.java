package org.baraza.access.data;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.baraza.access.AccountId;
import org.baraza.access.account.Account;
import org.baraza.access.account.Accounts;
import org.baraza.mail.Correspondent;
import org.baraza.mail.Letter;
import org.baraza.mail.Occasion;
import org.baraza.ui.Frame;
import org.baraza.ui.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes to who asked to be forgotten. */
@Component
class FarewellLetters implements Correspondent {

  private final Farewells farewells;
  private final Accounts accounts;
  private final Words words;

  FarewellLetters(Farewells farewells, Accounts accounts, Words words) {
    this.farewells = farewells;
    this.accounts = accounts;
    this.words = words;
  }

  @Override
  public String kind() {
    return Farewells.KIND;
  }

  @Override
  @Transactional
  public Optional<Letter> letter(Occasion occasion) {
    var id = new AccountId(occasion.number("account"));
    var due = farewells.due(id);
    return accounts
        .find(id)
        .filter(Account::isActive)
        .flatMap(
            account -> due.map(at -> letter(account, LocalDate.ofInstant(at, ZoneOffset.UTC))));
  }

  private Letter letter(Account account, LocalDate day) {
    var lang = account.lang();
    var link = words.address(lang, "/farewell/" + farewells.token(account.id()).text());
    return new Letter(
        account.email(),
        lang,
        words.say(lang, "access.letter.farewell.subject"),
        words.say(
            lang,
            "access.letter.farewell",
            account.name(),
            Frame.unasked(words, lang).date(day),
            link),
        "");
  }
}
