package org.baraza.access.account;

import java.util.Optional;
import org.baraza.mail.Correspondent;
import org.baraza.mail.Letter;
import org.baraza.mail.Occasion;
import org.baraza.ui.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes to who is invited, in the language their host chose. */
@Component
class InvitationLetters implements Correspondent {

  private final Invitations invitations;
  private final Accounts accounts;
  private final Words words;

  InvitationLetters(Invitations invitations, Accounts accounts, Words words) {
    this.invitations = invitations;
    this.accounts = accounts;
    this.words = words;
  }

  @Override
  public String kind() {
    return Invitations.KIND;
  }

  @Override
  @Transactional
  public Optional<Letter> letter(Occasion occasion) {
    var number = occasion.number("invitation");
    return invitations.open(number).map(this::letter);
  }

  private Letter letter(Invitation invitation) {
    var lang = invitation.lang();
    var host = accounts.find(invitation.by()).map(Account::name).orElse("");
    var link =
        words.address()
            + '/'
            + lang.code()
            + "/invitations/"
            + invitations.token(invitation).text();
    return new Letter(
        invitation.email(),
        lang,
        words.say(lang, "access.letter.invitation.subject"),
        words.say(lang, "access.letter.invitation", host, link),
        "");
  }
}
