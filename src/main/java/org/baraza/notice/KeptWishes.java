package org.baraza.notice;

import java.util.Set;
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
  private final Subscriptions subscriptions;
  private final Endings endings;
  private final Words words;

  KeptWishes(Choices choices, Subscriptions subscriptions, Endings endings, Words words) {
    this.choices = choices;
    this.subscriptions = subscriptions;
    this.endings = endings;
    this.words = words;
  }

  @Override
  public boolean forActions(long account) {
    return choices.of(new AccountId(account)).mailing() != Mailing.NONE;
  }

  @Override
  public Set<Long> forEach(String kind, String key) {
    return Subject.Kind.followed(kind)
        .map(followed -> subscriptions.toldOfEach(new Subject(followed, key)))
        .orElse(Set.of());
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
