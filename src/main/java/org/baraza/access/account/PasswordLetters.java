package org.baraza.access.account;

import java.util.Optional;
import org.baraza.mail.Correspondent;
import org.baraza.mail.Letter;
import org.baraza.mail.Occasion;
import org.baraza.ui.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes to who forgot their password. */
@Component
class PasswordLetters implements Correspondent {

  private final PasswordLinks links;
  private final Words words;

  PasswordLetters(PasswordLinks links, Words words) {
    this.links = links;
    this.words = words;
  }

  @Override
  public String kind() {
    return PasswordLinks.FORGOTTEN;
  }

  @Override
  @Transactional
  public Optional<Letter> letter(Occasion occasion) {
    return links
        .meant(occasion)
        .flatMap(account -> links.token(account, false).map(token -> letter(account, token)));
  }

  private Letter letter(Account account, Token token) {
    var lang = account.lang();
    var link = words.address(lang, "/password/" + token.text());
    return new Letter(
        account.email(),
        lang,
        words.say(lang, "access.letter.password.subject"),
        words.say(lang, "access.letter.password", account.name(), link),
        "");
  }
}
