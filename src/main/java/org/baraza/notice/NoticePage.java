package org.baraza.notice;

import java.util.LinkedHashMap;
import java.util.Map;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/** One thing a person follows: what is new of it, what it is called, how often it is told of. */
record NoticePage(Frame frame, News news, Entered entered) implements Page {

  static NoticePage of(Frame frame, Sighting seen, Choice choice) {
    var one = seen.subscription();
    var entered = Entered.of(Map.of("name", one.name(), "frequency", one.frequency().code()));
    return new NoticePage(frame, new News(frame, seen, choice), entered);
  }

  NoticePage but(Entered other) {
    return new NoticePage(frame, news, other);
  }

  @Override
  public int status() {
    return entered.isSound() ? 200 : 422;
  }

  String name() {
    return news.sighting().name();
  }

  String action() {
    return frame.to("/notices/" + news.number());
  }

  Map<String, String> frequencies() {
    var words = new LinkedHashMap<String, String>();
    for (var one : Frequency.values()) {
      if (one != Frequency.EACH || isToldOfEach(news.sighting())) {
        words.put(one.code(), frame.word("notice.frequency." + one.code()));
      }
    }
    return words;
  }

  /** Whether there can be a letter at each news: of topics that letters may tell of. */
  static boolean isToldOfEach(Sighting seen) {
    return seen.subscription().subject().kind() == Subject.Kind.TOPIC && seen.quotable();
  }
}
