package org.baraza.forum.takeback;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.baraza.access.Reader;
import org.baraza.forum.pending.Pending;
import org.baraza.forum.takeback.Takeback.What;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * What was taken back, for moderators and for the owner of the account.
 *
 * @param held the posts that are hidden by it still
 * @param seen those of them whose text the reader may see
 */
record TakebackPage(
    Frame frame,
    Takeback takeback,
    List<Pending> held,
    Set<Long> seen,
    Reader reader,
    Entered entered)
    implements Page {

  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }

  boolean isChosen(Pending post) {
    return entered.isChosen("post", String.valueOf(post.post()));
  }

  boolean isDecided() {
    return takeback.isDecidedBy(reader);
  }

  boolean isOwn() {
    return takeback.isOf(reader);
  }

  boolean isSeen(Pending post) {
    return seen.contains(post.post());
  }

  boolean isJudged(Pending post) {
    return post.isJudgedBy(reader.self());
  }

  String since() {
    var at = takeback.since().atZone(ZoneOffset.UTC);
    return frame.word("forum.takeback.since", frame.date(at.toLocalDate()), HOUR.format(at));
  }

  String day(Instant at) {
    return frame.date(at.atZone(ZoneOffset.UTC).toLocalDate());
  }

  What[] kinds() {
    return What.values();
  }

  String count(What what) {
    return TakebackFormPage.count(what, takeback.counts(), frame);
  }
}
