package org.baraza.forum;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.baraza.access.Keys;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.forum.Post.Gone;
import org.baraza.forum.PostReport.State;
import org.baraza.forum.TopicDesk.Placed;
import org.baraza.forum.conduct.Reported;
import org.baraza.journal.Journal;
import org.baraza.store.Sight;
import org.baraza.ui.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts posts before the moderators, and does what they decide. */
@Component
@Transactional
class PostReportDesk implements Reported {

  private final PostReports reports;
  private final Posts posts;
  private final Unmasking unmasking;
  private final Journal journal;
  private final Clock clock;

  PostReportDesk(
      PostReports reports, Posts posts, Unmasking unmasking, Journal journal, Clock clock) {
    this.reports = reports;
    this.posts = posts;
    this.unmasking = unmasking;
    this.journal = journal;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public List<PostReport> all(Reader reader) {
    return reports.all(reader);
  }

  /**
   * Puts a post before the moderators, once while it lies there. In Chatham House mode it is not
   * kept who did: it would tell who takes part.
   */
  public void report(Placed placed, String why, Reader reader) {
    var post = placed.post();
    if (placed.isBy(reader) || post.gone() != null) {
      throw new NotThere();
    }
    if (!reports.isOpen(post.number())) {
      var isNamed = !placed.space().chatham();
      reports.add(
          new PostReport(
              reports.draw(),
              post.number(),
              isNamed ? reader.self().number() : Journal.NOBODY,
              why,
              shown(placed),
              State.OPEN,
              isNamed ? clock.instant() : day()),
          Set.of(Keys.role(Role.MODERATOR)));
    }
  }

  /** Whoever begins a topic says its title, too. */
  private static String shown(Placed placed) {
    var written = placed.post().written();
    return placed.post().place() == 1 ? placed.topic().title() + "\n\n" + written : written;
  }

  /** Nobody judges what they said themselves, or what they reported. */
  private boolean mayJudge(PostReport one, Reader moderator) {
    return one.by() != moderator.self().number()
        && posts.author(one.post()).filter(moderator.self()::equals).isEmpty()
        && !unmasking.wears(one.post(), moderator.self());
  }

  /** The reports that this moderator may judge. */
  @Transactional(readOnly = true)
  public Set<Long> judged(List<PostReport> some, Reader moderator) {
    return some.stream()
        .filter(one -> mayJudge(one, moderator))
        .map(PostReport::number)
        .collect(Collectors.toSet());
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Charge> charge(long report, Reader moderator) {
    return reports
        .visible(report, moderator)
        .filter(one -> one.state() != State.KEPT && mayJudge(one, moderator))
        .flatMap(one -> posts.author(one.post()).map(author -> new Charge(one.post(), author)));
  }

  /** The reports on posts that name their author. */
  @Transactional(readOnly = true)
  public Set<Long> named(List<PostReport> some) {
    return some.stream()
        .filter(one -> posts.author(one.post()).isPresent())
        .map(PostReport::number)
        .collect(Collectors.toSet());
  }

  private Instant day() {
    return clock.instant().truncatedTo(ChronoUnit.DAYS);
  }

  /** Removes what was reported, or lets it stand. */
  public void decide(long number, boolean remove, Reader reader) {
    var one =
        reports
            .visible(number, reader)
            .filter(open -> open.isOpen() && mayJudge(open, reader))
            .orElseThrow(NotThere::new);
    var state = remove ? State.REMOVED : State.KEPT;
    if (!reports.decide(number, state, reader.self(), clock.instant())) {
      throw new NotThere();
    }
    if (remove) {
      Sight.atHouseWork(() -> posts.remove(one.post(), Gone.MODERATOR, day()));
    }
    journal.note(
        reader.self().number(),
        "forum.report." + Space.code(state),
        "post/" + one.post(),
        Map.of("report", String.valueOf(number)));
  }
}
