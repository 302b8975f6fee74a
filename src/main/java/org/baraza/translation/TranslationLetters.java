package org.baraza.translation;

import java.util.Optional;
import java.util.function.BiPredicate;
import org.baraza.access.AccountId;
import org.baraza.access.People;
import org.baraza.access.Reader;
import org.baraza.language.Lang;
import org.baraza.mail.Correspondent;
import org.baraza.mail.Letter;
import org.baraza.mail.Occasion;
import org.baraza.mail.Wishes;
import org.baraza.store.Sight;
import org.baraza.translation.Proposal.State;
import org.baraza.ui.NotThere;
import org.baraza.ui.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The letters of this room. They say that a translation waits for somebody, and where: nothing of
 * what it says.
 */
@Configuration(proxyBeanMethods = false)
class TranslationLetters {

  private final People people;
  private final TranslationDesk desk;
  private final Wishes wishes;
  private final Words words;

  TranslationLetters(People people, TranslationDesk desk, Wishes wishes, Words words) {
    this.people = people;
    this.desk = desk;
    this.wishes = wishes;
    this.words = words;
  }

  @Bean
  Correspondent waitingTranslations() {
    return writer(Messenger.WAITING, (bench, reader) -> !bench.decidable(reader).isEmpty());
  }

  @Bean
  Correspondent declinedTranslations() {
    return writer(
        Messenger.DECLINED,
        (bench, reader) ->
            bench.slots().stream()
                .flatMap(slot -> slot.proposal().stream())
                .anyMatch(
                    one -> one.state() == State.DECLINED && one.by() == reader.self().number()));
  }

  @Bean
  Correspondent staleTranslations() {
    return writer(
        Messenger.STALE,
        (bench, reader) ->
            bench.slots().stream()
                .filter(slot -> slot.shown().isStale() && slot.waiting().isEmpty())
                .flatMap(slot -> slot.shown().rendering().stream())
                .anyMatch(one -> one.by() == reader.self().number()));
  }

  private Writer writer(String kind, BiPredicate<Workbench, Reader> isDue) {
    return new Writer(kind, people, desk, wishes, words, isDue);
  }

  /**
   * @param isDue whether the letter is still due to a reader who may see the practice
   */
  record Writer(
      String kind,
      People people,
      TranslationDesk desk,
      Wishes wishes,
      Words words,
      BiPredicate<Workbench, Reader> isDue)
      implements Correspondent {

    @Override
    public Optional<Letter> letter(Occasion occasion) {
      var to = new AccountId(occasion.number("to"));
      if (!wishes.forActions(to.number())) {
        return Optional.empty();
      }
      return people
          .person(to)
          .flatMap(person ->
              people
                  .address(to)
                  .filter(_ -> isDue(occasion, people.reader(to)))
                  .map(address -> written(person, address, occasion)));
    }

    private boolean isDue(Occasion occasion, Reader reader) {
      try {
        return Sight.with(
            reader.keys(),
            () -> isDue.test(desk.open(practice(occasion), into(occasion), reader), reader));
      } catch (NotThere hidden) {
        return false;
      }
    }

    private static long practice(Occasion occasion) {
      return occasion.number("practice");
    }

    private static Lang into(Occasion occasion) {
      return Lang.of(occasion.about().getOrDefault("lang", "")).orElseThrow(NotThere::new);
    }

    private Letter written(People.Person person, String address, Occasion occasion) {
      var lang = person.lang();
      var into = into(occasion);
      var which = kind.substring("translation.".length());
      var where =
          "%s/%s/practices/%d/translations/%s"
              .formatted(words.address(), lang.code(), practice(occasion), into.code());
      return new Letter(
          address,
          lang,
          words.say(lang, "translation.letter." + which + ".subject"),
          words.say(
              lang,
              "translation.letter." + which,
              person.name(),
              words.languageName(lang, into.code()),
              where),
          wishes.endOfActions(person.id().number(), lang));
    }
  }
}
