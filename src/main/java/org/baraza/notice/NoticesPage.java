package org.baraza.notice;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baraza.notice.NoticeDesk.Overview;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * What a person follows and what is new of it, and which letters they want.
 *
 * @param at when it was looked up: what comes later is not yet seen
 * @param entered what stands in the form of letters
 */
record NoticesPage(Frame frame, Overview overview, Instant at, Entered entered) implements Page {

  static NoticesPage of(Frame frame, Overview overview, Instant at) {
    var choice = overview.choice();
    var entered =
        Entered.of(Map.of("mailing", choice.mailing().code(), "zone", choice.zone().getId()));
    return new NoticesPage(frame, overview, at, entered);
  }

  /** The same with a trouble, and with what was typed. */
  NoticesPage but(Entered other) {
    return new NoticesPage(frame, overview, at, other);
  }

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }

  List<News> seen() {
    return overview.seen().stream().map(one -> new News(frame, one, overview.choice())).toList();
  }

  boolean hasNews() {
    return overview.seen().stream().anyMatch(one -> !one.news().isEmpty());
  }

  Map<String, String> mailings() {
    var words = new LinkedHashMap<String, String>();
    for (var one : Mailing.values()) {
      words.put(one.code(), frame.word("notice.mailing." + one.code()));
    }
    return words;
  }

  Map<String, String> zones() {
    return Zones.choices(frame.lang(), overview.choice().zone(), at);
  }
}
