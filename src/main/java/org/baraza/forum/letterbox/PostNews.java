package org.baraza.forum.letterbox;

import java.util.Map;
import java.util.Set;
import org.baraza.access.AccountId;
import org.baraza.mail.Occasion;
import org.baraza.mail.Outbox;
import org.springframework.stereotype.Component;

/** Has people told by mail of a post they wait for. */
@Component
public class PostNews {

  private final Outbox outbox;

  PostNews(Outbox outbox) {
    this.outbox = outbox;
  }

  /** To whom a post answers, within the transaction in which it is written. */
  public void answered(long topic, long post, Set<AccountId> whom) {
    whom.forEach(one -> outbox.post(occasion(PostLetters.ANSWER, topic, post, one)));
  }

  /** Whom a post calls by their name. */
  public void called(long topic, long post, Set<AccountId> whom) {
    whom.forEach(one -> outbox.post(occasion(PostLetters.CALL, topic, post, one)));
  }

  private static Occasion occasion(String which, long topic, long post, AccountId whom) {
    return new Occasion(
        PostLetters.KIND,
        Map.of(
            "which",
            which,
            "topic",
            String.valueOf(topic),
            "post",
            String.valueOf(post),
            "account",
            whom.toString()));
  }
}
