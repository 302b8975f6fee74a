package org.baraza.expert.listing;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.baraza.access.AccountId;
import org.baraza.access.People;
import org.baraza.access.People.Person;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.mail.Correspondent;
import org.baraza.mail.Letter;
import org.baraza.mail.Occasion;
import org.baraza.mail.Outbox;
import org.baraza.mail.Wishes;
import org.baraza.store.Sight;
import org.baraza.ui.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Gives the occasions of letters about listings: where to look, and nothing of what they say. */
@Component
public class ExpertLetters {

  private final Outbox outbox;
  private final People people;

  ExpertLetters(Outbox outbox, People people) {
    this.outbox = outbox;
    this.people = people;
  }

  /** A listing waits for the facilitator. */
  public void waiting(long expert) {
    tellFacilitators("waiting", expert);
  }

  /** An expert contests who saw what. */
  public void contested(long expert) {
    tellFacilitators("contested", expert);
  }

  private void tellFacilitators(String what, long expert) {
    people.holders(Role.FACILITATOR, "").stream()
        .map(Person::id)
        .distinct()
        .forEach(who -> post(what, who, expert));
  }

  /** A listing was vetted. */
  public void vetted(Listing one) {
    post("vetted", one.account(), one.number());
  }

  /** The facilitator hides a listing. */
  public void held(Listing one) {
    post("held", one.account(), one.number());
  }

  /** The facilitator answered what an expert contested. */
  public void answered(Listing one) {
    post("answered", one.account(), one.number());
  }

  /** A listing will be hidden unless its expert, or the facilitator, does something. */
  void warning(Listing one) {
    post("warning", one.account(), one.number());
  }

  /** Consents will end unless their expert gives them anew. */
  void ending(Listing one) {
    post("ending", one.account(), one.number());
  }

  private void post(String what, AccountId to, long expert) {
    outbox.post(
        new Occasion(
            "expert." + what, Map.of("to", to.toString(), "expert", String.valueOf(expert))));
  }

  /** Those who write them. */
  @Configuration(proxyBeanMethods = false)
  static class Writers {

    private record Desk(
        ListingTable table,
        People people,
        Wishes wishes,
        Words words,
        ExpertSettings settings,
        Clock clock) {

      Correspondent writer(String what, String where, BiPredicate<Listing, Reader> due) {
        return new Writer(what, where, due, this);
      }
    }

    private final Desk desk;

    Writers(
        ListingTable table,
        People people,
        Wishes wishes,
        Words words,
        ExpertSettings settings,
        Clock clock) {
      this.desk = new Desk(table, people, wishes, words, settings, clock);
    }

    @Bean
    Correspondent expertWaiting() {
      return desk.writer(
          "waiting", "/experts/vetting", (one, who) -> !one.isOf(who) && one.vetting().isEmpty());
    }

    @Bean
    Correspondent expertContested() {
      return desk.writer("contested", "/experts/vetting", (one, who) -> !one.isOf(who));
    }

    @Bean
    Correspondent expertVetted() {
      return desk.writer("vetted", "/experts/mine", Listing::isOf);
    }

    @Bean
    Correspondent expertHeld() {
      return desk.writer(
          "held", "/experts/mine", (one, who) -> one.isOf(who) && !one.heldBack().isEmpty());
    }

    @Bean
    Correspondent expertAnswered() {
      return desk.writer("answered", "/experts/mine/log", Listing::isOf);
    }

    @Bean
    Correspondent expertWarning() {
      return desk.writer(
          "warning",
          "/experts/mine",
          (one, who) ->
              one.isOf(who)
                  && one.standing(desk.clock().instant(), desk.settings()) == Standing.OPEN);
    }

    @Bean
    Correspondent expertEnding() {
      return desk.writer(
          "ending",
          "/experts/mine/consents",
          (one, who) ->
              one.isOf(who) && !one.ending(desk.clock().instant(), desk.settings()).isEmpty());
    }

    /**
     * Writes letters of one kind.
     *
     * @param due whether the letter still tells the recipient something
     */
    private record Writer(String what, String where, BiPredicate<Listing, Reader> due, Desk desk)
        implements Correspondent {

      @Override
      public String kind() {
        return "expert." + what;
      }

      @Override
      public Optional<Letter> letter(Occasion occasion) {
        var to = new AccountId(occasion.number("to"));
        var number = occasion.number("expert");
        var reader = desk.people().reader(to);
        if (!desk.wishes().forActions(to.number()) || !isDue(number, reader)) {
          return Optional.empty();
        }
        return desk.people()
            .person(to)
            .flatMap(person -> desk.people().address(to).map(address -> written(person, address)));
      }

      private boolean isDue(long number, Reader reader) {
        return Sight.with(reader.keys(), () -> desk.table().visible(number, reader))
            .filter(one -> due.test(one, reader))
            .isPresent();
      }

      private Letter written(Person person, String address) {
        var lang = person.lang();
        var words = desk.words();
        return new Letter(
            address,
            lang,
            words.say(lang, "expert.letter." + what + ".subject"),
            words.say(lang, "expert.letter." + what, person.name(), words.address(lang, where)),
            desk.wishes().endOfActions(person.id().number(), lang));
      }
    }
  }
}
