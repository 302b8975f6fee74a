package org.baraza.forum;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baraza.access.AccountId;
import org.baraza.access.People;
import org.baraza.store.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds who wears a mask, by trying the accounts one by one. There is no other way from a voice to
 * an account, and none but a lifting may ask.
 */
@Component
public class Unmasking {

  private final Masks masks;
  private final Spaces spaces;
  private final People people;
  private final JdbcClient jdbc;

  Unmasking(Masks masks, Spaces spaces, People people, JdbcClient jdbc) {
    this.masks = masks;
    this.spaces = spaces;
    this.people = people;
    this.jdbc = jdbc;
  }

  /** A mask, and the topic it is worn in. */
  private static final class Masked {
    private final long topic;
    private final byte[] mask;

    private Masked(long topic, byte[] mask) {
      this.topic = topic;
      this.mask = mask;
    }
  }

  /** Whether somebody looks after the space of a post, or is in its circle. */
  public boolean isSeated(long post, AccountId account) {
    return Sight.ofEverything(() -> seatsAround(post)).contains(account);
  }

  private List<AccountId> seatsAround(long post) {
    return jdbc.sql("select space from forum.post where number = ?")
        .param(post)
        .query((row, _) -> row.getLong(1))
        .optional()
        .map(space ->
            spaces.seats(space).stream()
                .filter(Spaces.Seat::joined)
                .map(Spaces.Seat::account)
                .toList())
        .orElse(List.of());
  }

  /**
   * Whether somebody speaks in the topic of a post, in Chatham House mode; the answer is for nobody
   * else.
   */
  public boolean isHeard(long post, AccountId account) {
    return Sight.ofEverything(() ->
        jdbc.sql("select topic from forum.post where number = ? and chatham")
            .param(post)
            .query(Long.class)
            .optional()
            .filter(topic -> hasVoice(topic, account))
            .isPresent());
  }

  private boolean hasVoice(long topic, AccountId account) {
    return jdbc.sql("select exists (select from forum.voice where topic = ? and mask = ?)")
        .params(topic, masks.of(topic, account))
        .query(Boolean.class)
        .single();
  }

  /** Those of some posts that this account said in Chatham House mode; for oneself alone. */
  Set<Long> worn(Collection<Long> posts, AccountId account) {
    var worn = new HashSet<Long>();
    Sight.atHouseWork(() ->
        jdbc.sql(
                """
                select p.number, v.topic, v.mask from forum.post p
                  join forum.voice v on v.topic = p.topic and v.place = p.voice
                 where p.number = any(?) and p.chatham
                """)
            .param(posts.toArray(Long[]::new))
            .query(row -> {
              if (Arrays.equals(masks.of(row.getLong("topic"), account), row.getBytes("mask"))) {
                worn.add(row.getLong("number"));
              }
            }));
    return worn;
  }

  /**
   * Who said this, or nobody: where there is no such post, where it names its author anyway, and
   * where the account is gone.
   */
  public Optional<AccountId> author(long post) {
    return Sight.ofEverything(() -> masked(post)).flatMap(this::wearer);
  }

  private Optional<Masked> masked(long post) {
    return jdbc.sql(
            """
            select v.topic, v.mask from forum.post p
              join forum.voice v on v.topic = p.topic and v.place = p.voice
             where p.number = ? and p.chatham
            """)
        .param(post)
        .query((row, _) -> new Masked(row.getLong("topic"), row.getBytes("mask")))
        .optional();
  }

  private Optional<AccountId> wearer(Masked one) {
    return people.all().stream()
        .filter(account -> Arrays.equals(masks.of(one.topic, account), one.mask))
        .findFirst();
  }
}
