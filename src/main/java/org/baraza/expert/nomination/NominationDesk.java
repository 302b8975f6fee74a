package org.baraza.expert.nomination;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.expert.listing.ExpertSettings;
import org.baraza.expert.mine.MineDesk;
import org.baraza.expert.nomination.Nomination.State;
import org.baraza.journal.Journal;
import org.baraza.language.Lang;
import org.baraza.mail.Occasion;
import org.baraza.mail.Outbox;
import org.baraza.ui.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proposes people for a country, and takes their answer. */
@Component
@Transactional
class NominationDesk {

  /** Enough for a country; too few to send letters to the world. */
  private static final int MOST_A_DAY = 20;

  private final Nominations nominations;
  private final MineDesk mine;
  private final Outbox outbox;
  private final Journal journal;
  private final ExpertSettings settings;
  private final Clock clock;

  NominationDesk(
      Nominations nominations,
      MineDesk mine,
      Outbox outbox,
      Journal journal,
      ExpertSettings settings,
      Clock clock) {
    this.nominations = nominations;
    this.mine = mine;
    this.outbox = outbox;
    this.journal = journal;
    this.settings = settings;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public List<Nomination> all(Reader reader) {
    return nominations.visible(reader);
  }

  /** Asks somebody by letter; false where that was done already, or too often today. */
  boolean nominate(
      Reader reader, String country, String name, String email, Lang lang, String grounds) {
    if (!reader.holds(Role.FOCAL_POINT, country)) {
      throw new NotThere();
    }
    if (nominations.isAsked(country, email) || nominations.recent(reader.self()) >= MOST_A_DAY) {
      return false;
    }
    var until = clock.instant().plus(settings.nominated());
    var number = nominations.add(country, reader, name, email, lang, grounds, until);
    outbox.post(new Occasion(NominationLetters.KIND, Map.of("nomination", String.valueOf(number))));
    note(reader.self().number(), number, "nominated");
    return true;
  }

  void withdraw(long number, Reader reader) {
    var one =
        nominations
            .open(number)
            .filter(open -> reader.holds(Role.FOCAL_POINT, open.country()))
            .orElseThrow(NotThere::new);
    decide(one, State.WITHDRAWN, reader.self().number(), "nomination.withdrawn");
  }

  /**
   * @throws NotThere where the link serves no longer
   */
  @Transactional(readOnly = true)
  public Nomination open(String token) {
    return nominations.by(token).orElseThrow(NotThere::new);
  }

  /** Begins a listing that says who nominated, and which nobody sees yet. */
  void accept(String token, Reader reader) {
    var one = open(token);
    if (reader.self().equals(one.by())) {
      throw new NotThere();
    }
    decide(one, State.ACCEPTED, reader.self().number(), "nomination.accepted");
    mine.nominated(reader, one.country());
  }

  void decline(String token) {
    decide(open(token), State.DECLINED, Journal.NOBODY, "nomination.declined");
  }

  /** Lets go of those who did not answer. */
  void lapse() {
    nominations.lapse();
  }

  private void decide(Nomination one, State next, long actor, String act) {
    if (!nominations.decide(one, next)) {
      throw new NotThere();
    }
    note(actor, one.number(), act);
  }

  private void note(long actor, long number, String act) {
    journal.note(actor, "expert." + act, "nomination/" + number, Map.of());
  }
}
