package org.baraza.expert.nomination;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import org.baraza.mail.Correspondent;
import org.baraza.mail.Letter;
import org.baraza.mail.Occasion;
import org.baraza.store.Sight;
import org.baraza.ui.Frame;
import org.baraza.ui.Words;
import org.baraza.world.Atlas;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes to who is nominated, in the language their focal point chose. */
@Component
class NominationLetters implements Correspondent {

  static final String KIND = "expert.nomination";

  private final Nominations nominations;
  private final Atlas atlas;
  private final Words words;

  NominationLetters(Nominations nominations, Atlas atlas, Words words) {
    this.nominations = nominations;
    this.atlas = atlas;
    this.words = words;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  @Transactional
  public Optional<Letter> letter(Occasion occasion) {
    var number = occasion.number("nomination");
    return Sight.ofEverything(() -> nominations.open(number).map(this::written));
  }

  private Letter written(Nomination one) {
    var lang = one.lang();
    var country = atlas.country(one.country()).map(there -> there.name(lang)).orElse("");
    var until = one.until().atZone(ZoneOffset.UTC).toLocalDate();
    var link = words.address(lang, "/experts/nominations/" + nominations.token(one));
    return new Letter(
        one.email(),
        lang,
        words.say(lang, "expert.letter.nomination.subject", country),
        words.say(
            lang,
            "expert.letter.nomination",
            one.name(),
            country,
            link,
            Frame.unasked(words, lang).date(until)),
        "");
  }

  /** Lets go of nominations that nobody answered. */
  @Configuration(proxyBeanMethods = false)
  static class Rounds {

    private static final Duration PAUSE = Duration.ofHours(1);

    @Bean
    RecurringTask<Void> nominationRound(NominationDesk desk) {
      return Tasks.recurring("expert.nominations", FixedDelay.of(PAUSE))
          .execute((_, _) -> Sight.atHouseWork(desk::lapse));
    }
  }
}
