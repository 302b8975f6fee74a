package org.baraza.ui;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Answers kept in memory, compressed; those not asked for the longest give way. */
@Component
class KeptAnswers {

  /**
   * What makes an answer what it is, but for its address.
   *
   * @param epoch the state of the database before it was drawn
   * @param talk the state of the forum before it was drawn, or 0 where it does not matter
   * @param time the day it was drawn on, since the first of 1970; or the minute, for the forum
   */
  record Moment(long epoch, long talk, long time) {}

  /**
   * An answer with status 200.
   *
   * @param packed its body, compressed with gzip
   * @param tag the entity tag of the body as it is
   */
  record Answered(Moment moment, String type, byte[] packed, String tag) {}

  private static final int OVERHEAD = 400;

  private final Map<String, Answered> answers = new LinkedHashMap<>(64, .75f, true);
  private final long most;
  private long size;

  KeptAnswers(UiSettings settings) {
    this.most = settings.kept().toBytes();
  }

  /** The answer kept for a key, if it is of this moment. */
  synchronized Optional<Answered> find(String key, Moment moment) {
    return Optional.ofNullable(answers.get(key)).filter(one -> one.moment().equals(moment));
  }

  synchronized void keep(String key, Answered answer) {
    drop(answers.remove(key), key);
    size += weight(key, answer);
    answers.put(key, answer);
    for (var oldest = answers.entrySet().iterator(); size > most && oldest.hasNext(); ) {
      dropNext(oldest);
    }
  }

  private void dropNext(Iterator<Map.Entry<String, Answered>> oldest) {
    var entry = oldest.next();
    oldest.remove();
    size -= weight(entry.getKey(), entry.getValue());
  }

  private void drop(@org.jspecify.annotations.Nullable Answered before, String key) {
    if (before != null) {
      size -= weight(key, before);
    }
  }

  private static long weight(String key, Answered answer) {
    return OVERHEAD + 2L * key.length() + answer.packed().length;
  }

  /** How many bytes of memory the kept answers take, nearly. */
  synchronized long size() {
    return size;
  }
}
