package org.baraza.notice;

import org.baraza.access.AccountId;
import org.baraza.language.Lang;
import org.baraza.mail.Wishes;
import org.baraza.notice.Endings.Ending;
import org.baraza.notice.Endings.Letters;
import org.baraza.ui.Frame;
import org.baraza.ui.Words;
import org.springframework.stereotype.Component;

/** Tells the rooms below which letters people want. */
@Component
class KeptWishes implements Wishes {

  private final Choices choices;
  private final Endings endings;
  private final Words words;

  KeptWishes(Choices choices, Endings endings, Words words) {
    this.choices = choices;
    this.endings = endings;
    this.words = words;
  }

  @Override
  public boolean forActions(long account) {
    return choices.of(new AccountId(account)).mailing() != Mailing.NONE;
  }

  @Override
  public String endOfActions(long account, Lang lang) {
    return address(new Ending(new AccountId(account), Letters.ALL), lang);
  }

  /** The full address of the page that ends these letters. */
  String address(Ending ending, Lang lang) {
    var frame = Frame.unasked(words, lang);
    return frame.full(frame.to("/notices/unsubscribe/" + endings.token(ending)));
  }
}
