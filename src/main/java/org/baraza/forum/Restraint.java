package org.baraza.forum;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntSupplier;
import org.baraza.access.AccountId;
import org.baraza.access.Reader;
import org.baraza.forum.Unposted.Why;
import org.baraza.forum.conduct.Silence;
import org.baraza.store.Sight;
import org.springframework.stereotype.Component;

/** Slows down who writes very much, and who is new. */
@Component
class Restraint {

  private static final Duration HOUR = Duration.ofHours(1);
  private static final int MOST_CALLED = 10;
  private static final Duration DAY = Duration.ofDays(1);

  private final Posts posts;
  private final Silence silence;
  private final ForumSettings settings;
  private final Clock clock;

  /** How many topics in Chatham House mode accounts opened on a day: in memory, never written. */
  private final Map<AccountId, Integer> unnamed = new HashMap<>();

  private Instant counted = Instant.MIN;

  Restraint(Posts posts, Silence silence, ForumSettings settings, Clock clock) {
    this.posts = posts;
    this.silence = silence;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Lets a post of somebody's through, one at a time. What is asked for that is the house's alone.
   *
   * @throws Unposted if it is one too many, or holds too many links
   */
  void admit(Space in, int links, Reader reader) {
    Sight.atHouseWork(() -> {
      admitSpeech(reader);
      if (!in.chatham()) {
        posts.queue(reader.self());
        admitLinks(in, links, reader);
        var most = most(reader);
        refuseMany(posts.written(reader.self(), anHourAgo(), most), most);
      }
    });
  }

  /** Lets somebody change what they said, as often as they may say something. */
  void admitEdit(Space in, Post post, int links, Reader reader) {
    admitSpeech(reader);
    if (in.chatham()) {
      var today = clock.instant().truncatedTo(ChronoUnit.DAYS);
      refuseMany(posts.edited(post.topic(), post.voice(), today), settings.posts());
    } else {
      posts.queue(reader.self());
      admitLinks(in, links, reader);
      var most = most(reader);
      refuseMany(posts.edited(reader.self(), anHourAgo(), most), most);
    }
  }

  /** Lets a translation through; where nobody is kept who translates, nobody is counted. */
  void admitRendering(Space in, int links, Reader reader) {
    admitSpeech(reader);
    if (!in.chatham()) {
      posts.queue(reader.self());
      admitLinks(in, links, reader);
      var most = most(reader);
      refuseMany(posts.rendered(reader.self(), anHourAgo(), most), most);
    }
  }

  private int most(Reader reader) {
    return isNew(reader) ? settings.newcomer() : settings.posts();
  }

  private Instant anHourAgo() {
    return clock.instant().minus(HOUR);
  }

  private static void refuseMany(int written, int most) {
    if (written >= most) {
      throw new Unposted(Why.MANY);
    }
  }

  /** Lets through whoever was not silenced, wherever they speak; nothing is kept of asking. */
  void admitSpeech(Reader reader) {
    if (silence.isOn(reader.self())) {
      throw Unposted.silenced();
    }
  }

  /** Lets a space be changed by whoever was not silenced, though nothing is said by that. */
  void admitCare(Reader reader) {
    if (silence.isOn(reader.self())) {
      throw Unposted.resting();
    }
  }

  /** Lets somebody ask for a space, one at a time. */
  void admitAsking(IntSupplier undecided, Reader reader) {
    admitSpeech(reader);
    posts.queue(reader.self());
    if (undecided.getAsInt() >= settings.asked()) {
      throw new Unposted(Why.SPACES);
    }
  }

  /**
   * Lets a topic be opened. Where nothing is kept of who opens it, it is counted in the memory of
   * this house alone, which forgets it with the day or when it stops.
   *
   * @throws Unposted if it is one too many, or holds too many links
   */
  void admitTopic(Space in, int links, Reader reader) {
    admitSpeech(reader);
    admitLinks(in, links, reader);
    if (in.chatham() && !isCounted(reader.self())) {
      throw new Unposted(Why.TOPICS);
    }
  }

  private synchronized boolean isCounted(AccountId account) {
    var today = clock.instant().truncatedTo(ChronoUnit.DAYS);
    if (!today.equals(counted)) {
      unnamed.clear();
      counted = today;
    }
    var before = unnamed.getOrDefault(account, 0);
    if (before >= settings.unnamed()) {
      return false;
    }
    unnamed.put(account, before + 1);
    return true;
  }

  void admitLinks(Space in, int links, Reader reader) {
    if (!in.chatham() && links > settings.links() && isNew(reader)) {
      throw new Unposted(Why.LINKS);
    }
  }

  /** Lets people be called by their names. */
  void admitCalls(int called, Reader reader) {
    if (called > MOST_CALLED || called > settings.mentions() && isNew(reader)) {
      throw new Unposted(Why.MENTIONS);
    }
  }

  /** Lets a voice speak on, where nobody can be told new. */
  void admitVoice(long topic, int voice, Instant day) {
    if (voice > 0 && posts.spoken(topic, voice, day) >= settings.posts()) {
      throw new Unposted(Why.MANY);
    }
  }

  /** Whether somebody has yet to earn trust: by posts that have stood for a day. */
  private boolean isNew(Reader reader) {
    return !isTrusted(reader.self());
  }

  boolean isTrusted(AccountId account) {
    var before = clock.instant().minus(DAY);
    return posts.standing(account, before, settings.trusted()) >= settings.trusted();
  }
}
