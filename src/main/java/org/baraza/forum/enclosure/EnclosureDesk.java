package org.baraza.forum.enclosure;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.baraza.access.Reader;
import org.baraza.attachment.Cabinet;
import org.baraza.attachment.Cabinet.Filed;
import org.baraza.forum.part.PostDoor;
import org.baraza.forum.part.PostDoor.Seen;
import org.baraza.ui.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets authors add files to their posts, and whoever reads these take them. */
@Component
@Transactional
class EnclosureDesk {

  private static final Duration DAY = Duration.ofDays(1);

  private final PostDoor door;
  private final Enclosures enclosures;
  private final Cabinet cabinet;
  private final EnclosureSettings settings;
  private final Clock clock;

  EnclosureDesk(
      PostDoor door,
      Enclosures enclosures,
      Cabinet cabinet,
      EnclosureSettings settings,
      Clock clock) {
    this.door = door;
    this.enclosures = enclosures;
    this.cabinet = cabinet;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * A post of the reader's, in a topic that takes posts.
   *
   * @throws NotThere if it is not theirs, or nothing is said there any more
   */
  @Transactional(readOnly = true)
  public Seen mine(long post, Reader reader) {
    var seen = door.post(post, reader);
    if (!seen.isOwn() || !seen.isSpoken()) {
      throw new NotThere();
    }
    return seen;
  }

  /** The same, where files are taken: a file can tell of who made it, so not under the rule. */
  @Transactional(readOnly = true)
  public Seen open(long post, Reader reader) {
    var seen = mine(post, reader);
    if (seen.topic().space().chatham()) {
      throw new NotThere();
    }
    return seen;
  }

  @Transactional(readOnly = true)
  public List<Enclosure> of(Seen post) {
    return enclosures.of(post.number());
  }

  /** How many files the reader may still add to a post today; 0 for none. */
  @Transactional(readOnly = true)
  public int left(Seen post, Reader reader) {
    var here = settings.most() - enclosures.of(post.number()).size();
    var today = settings.daily() - enclosures.since(reader.self(), clock.instant().minus(DAY));
    return Math.max(0, Math.min(here, today));
  }

  /** Keeps a file that was taken in; one that is too many by now goes again. */
  public boolean keep(long post, String title, Filed filed, Reader reader) {
    enclosures.hold(post, reader.self());
    var seen = open(post, reader);
    if (left(seen, reader) == 0) {
      cabinet.remove(Enclosures.drawer(post), filed.number());
      return false;
    }
    enclosures.add(
        new Enclosure(
            filed.number(),
            post,
            title,
            filed.suffix(),
            filed.type(),
            filed.size(),
            filed.digest()),
        clock.instant());
    return true;
  }

  /** Takes a file away: its author may, and stewards, who may take the whole post away. */
  public Seen remove(long post, long number, Reader reader) {
    var seen = door.post(post, reader);
    if (!seen.isOwn() && !seen.topic().space().isLed()) {
      throw new NotThere();
    }
    enclosures.remove(find(post, number));
    return seen;
  }

  private Enclosure find(long post, long number) {
    return enclosures.of(post).stream()
        .filter(one -> one.number() == number)
        .findFirst()
        .orElseThrow(NotThere::new);
  }

  /**
   * A file, for whoever reads its post at this moment.
   *
   * @throws NotThere if they do not, or the post says nothing
   */
  @Transactional(readOnly = true)
  public Enclosure take(long post, long number, Reader reader) {
    door.post(post, reader);
    return find(post, number);
  }
}
