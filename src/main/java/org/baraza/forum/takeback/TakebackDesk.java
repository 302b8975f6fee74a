package org.baraza.forum.takeback;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.baraza.access.AccountId;
import org.baraza.access.Reader;
import org.baraza.access.SignOut;
import org.baraza.forum.docket.Custody;
import org.baraza.forum.docket.Matter;
import org.baraza.forum.docket.PostReportDesk;
import org.baraza.forum.docket.Removal;
import org.baraza.forum.pending.Pending;
import org.baraza.forum.pending.Pendings;
import org.baraza.forum.pending.Ruling.Act;
import org.baraza.forum.takeback.Takeback.What;
import org.baraza.journal.Journal;
import org.baraza.mail.Outbox;
import org.baraza.store.Sight;
import org.baraza.ui.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes back what an account did in the forum since a moment, in one transaction, and ends its
 * sessions. Moderators come to it by a report and learn no name.
 */
@Component
@Transactional
class TakebackDesk {

  private final Takebacks takebacks;
  private final PostReportDesk reports;
  private final Custody custody;
  private final Removal removal;
  private final Pendings pendings;
  private final SignOut signOut;
  private final Journal journal;
  private final Outbox outbox;
  private final Clock clock;

  TakebackDesk(
      Takebacks takebacks,
      PostReportDesk reports,
      Custody custody,
      Removal removal,
      Pendings pendings,
      SignOut signOut,
      Journal journal,
      Outbox outbox,
      Clock clock) {
    this.takebacks = takebacks;
    this.reports = reports;
    this.custody = custody;
    this.removal = removal;
    this.pendings = pendings;
    this.signOut = signOut;
    this.journal = journal;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Whose account a report leads to.
   *
   * @throws NotThere if there is no such report for this moderator, or nobody is named
   */
  @Transactional(readOnly = true)
  public AccountId account(long report, Reader moderator) {
    return reports.accused(report, moderator).orElseThrow(NotThere::new);
  }

  /** How much it would be; noted, since it tells what somebody did, and by the hour alone. */
  public Map<What, Integer> counts(long report, Instant since, Reader moderator) {
    var counts = takebacks.counts(account(report, moderator), since);
    journal.note(
        moderator.self().number(),
        "forum.takeback.counted",
        "report/" + report,
        Map.of("since", since.toString()));
    return counts;
  }

  boolean isPast(Instant at) {
    return !at.isAfter(clock.instant());
  }

  /** Takes it all back; gives the number under which posts can be shown again. */
  public long take(long report, Instant since, String why, Reader moderator) {
    var account = account(report, moderator);
    var one =
        new Takeback(
            takebacks.draw(),
            account,
            report,
            since,
            why,
            moderator.self(),
            clock.instant(),
            takebacks.counts(account, since));
    takebacks.add(one);
    var posts = takebacks.posts(What.POSTS, account, since);
    var edits = takebacks.posts(What.EDITS, account, since);
    Sight.atHouseWork(() -> {
      posts.forEach(
          post -> removal.hide(Matter.post(post, account), one.by().number(), why, one.number()));
      edits.forEach(post -> custody.undo(post, since));
      takebacks.takeBack(account, since);
    });
    signOut.everywhere(account);
    outbox.post(TakebackLetters.occasion(one.number()));
    note(one);
    return one.number();
  }

  /** Two entries, since moderators take out what they did and must not learn whom it concerned. */
  private void note(Takeback one) {
    var details = new TreeMap<String, String>();
    one.counts().forEach((what, count) -> details.put(what.code(), String.valueOf(count)));
    details.put("report", String.valueOf(one.report()));
    journal.note(one.by().number(), "forum.takeback", "takeback/" + one.number(), details);
    journal.note(
        Journal.NOBODY,
        "forum.takeback",
        "account/" + one.account(),
        Map.of("takeback", String.valueOf(one.number())));
  }

  /**
   * @throws NotThere if the reader may not know of it
   */
  @Transactional(readOnly = true)
  public Takeback open(long number, Reader reader) {
    return takebacks.visible(number, reader).orElseThrow(NotThere::new);
  }

  /** The posts that it hides still. */
  @Transactional(readOnly = true)
  public List<Pending> held(Takeback one) {
    return pendings.takenBack(one.number());
  }

  /** Those of them whose text the reader may see, as in a space that they see. */
  @Transactional(readOnly = true)
  public Set<Long> seen(List<Pending> held, Reader reader) {
    return takebacks.seen(held.stream().map(Pending::post).toList(), reader);
  }

  /**
   * Shows posts again that it hid, or removes them.
   *
   * @param grounds for their author; nothing where they are shown again
   */
  public void decide(
      long number, Collection<Long> posts, boolean remove, String grounds, Reader moderator) {
    var one = open(number, moderator);
    if (!one.isDecidedBy(moderator)) {
      throw new NotThere();
    }
    var self = moderator.self();
    var author = one.account().number() == Journal.NOBODY ? null : one.account();
    var held =
        held(one).stream()
            .filter(post -> post.isJudgedBy(self))
            .map(Pending::post)
            .filter(posts::contains)
            .toList();
    for (var post : held) {
      var matter = Matter.post(post, author);
      if (remove) {
        removal.remove(matter, Act.REMOVED, self.number(), grounds);
      } else {
        removal.restore(matter, self.number(), grounds);
      }
    }
    journal.note(
        moderator.self().number(),
        remove ? "forum.takeback.removed" : "forum.takeback.restored",
        "takeback/" + number,
        Map.of("posts", String.valueOf(held.size())));
  }
}
