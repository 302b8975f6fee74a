package org.baraza.forum.letterbox;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baraza.access.AccountId;
import org.baraza.mail.Occasion;
import org.baraza.mail.Outbox;
import org.baraza.mail.Wishes;
import org.baraza.store.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Has people told by mail of a post they wait for. */
@Component
public class PostNews {

  private final Outbox outbox;
  private final Wishes wishes;
  private final JdbcClient jdbc;

  PostNews(Outbox outbox, Wishes wishes, JdbcClient jdbc) {
    this.outbox = outbox;
    this.wishes = wishes;
    this.jdbc = jdbc;
  }

  /** To whom a post answers, within the transaction in which it is written. */
  public void answered(long topic, long post, Set<AccountId> whom) {
    whom.forEach(one -> outbox.post(occasion(PostLetters.ANSWER, topic, post, one)));
  }

  /** Whom a post calls by their name. */
  public void called(long topic, long post, Set<AccountId> whom) {
    whom.forEach(one -> outbox.post(occasion(PostLetters.CALL, topic, post, one)));
  }

  /**
   * Those who follow the topic and wish to hear of each post: of the first since they last read it.
   *
   * @param told who hears of it already, or wrote it
   */
  public void followed(long topic, long post, int place, Set<AccountId> told) {
    var wished = wishes.forEach("topic", String.valueOf(topic));
    if (!wished.isEmpty()) {
      readers(topic, place - 1, wished).stream()
          .filter(one -> !told.contains(one))
          .forEach(one -> outbox.post(occasion(PostLetters.EACH, topic, post, one)));
    }
  }

  /** Those of some accounts who have read a topic up to a place. */
  private List<AccountId> readers(long topic, int place, Set<Long> accounts) {
    return Sight.ofEverything(() ->
        jdbc.sql(
                "select account from forum.seen where topic = ? and place >= ? and account ="
                    + " any(?)")
            .params(topic, place, accounts.toArray(Long[]::new))
            .query((row, _) -> new AccountId(row.getLong(1)))
            .list());
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
