package org.baraza.translation;

import java.time.Clock;
import java.util.List;
import org.baraza.intake.Importer.Progress;
import org.baraza.language.Lang;
import org.baraza.practice.Derivations;
import org.baraza.practice.Renderings;
import org.springframework.stereotype.Component;

/**
 * Tells translators that a source has moved on, each time practices were taken in or published:
 * once, until the translation was renewed.
 */
@Component
class StaleNews implements Derivations {

  private final Renderings renderings;
  private final Proposals proposals;
  private final Messenger messenger;
  private final Clock clock;

  StaleNews(Renderings renderings, Proposals proposals, Messenger messenger, Clock clock) {
    this.renderings = renderings;
    this.proposals = proposals;
    this.messenger = messenger;
    this.clock = clock;
  }

  @Override
  public List<Long> settle(Progress progress) {
    for (var stale : renderings.stale()) {
      var number = stale.card().id().number();
      for (var lang : stale.languages()) {
        if (proposals.tell(number, lang, clock.instant())) {
          tell(number, lang);
        }
      }
    }
    return List.of();
  }

  private void tell(long number, Lang lang) {
    renderings.translators(number, lang).forEach(one -> messenger.stale(number, lang, one));
  }
}
