package org.baraza.review;

import java.util.Optional;
import java.util.function.BiPredicate;
import org.baraza.access.AccountId;
import org.baraza.access.People;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.mail.Correspondent;
import org.baraza.mail.Letter;
import org.baraza.mail.Occasion;
import org.baraza.mail.Wishes;
import org.baraza.store.Sight;
import org.baraza.ui.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The letters of this room. They say that something waits or was decided, and where: nothing of
 * what it says.
 */
@Configuration(proxyBeanMethods = false)
class ReviewLetters {

  private final People people;
  private final SubmissionTable table;
  private final ReportTable reports;
  private final Wishes wishes;
  private final Words words;

  ReviewLetters(
      People people, SubmissionTable table, ReportTable reports, Wishes wishes, Words words) {
    this.people = people;
    this.table = table;
    this.reports = reports;
    this.wishes = wishes;
    this.words = words;
  }

  @Bean
  Correspondent waitingLetters() {
    return writer(Herald.WAITING, ReviewLetters::isNext);
  }

  @Bean
  Correspondent overdueLetters() {
    return writer(Herald.OVERDUE, ReviewLetters::isNext);
  }

  /** To who was overdue, unless they have it again. */
  @Bean
  Correspondent passedLetters() {
    return writer(Herald.PASSED, (one, reader) -> one.state().isJudged() && !one.awaits(reader));
  }

  @Bean
  Correspondent decidedLetters() {
    return writer(Herald.DECIDED, (_, _) -> true);
  }

  private Writer writer(String kind, BiPredicate<Submission, Reader> isDue) {
    return new Writer(kind, people, table, reports, wishes, words, isDue);
  }

  /** Whether it still waits for this reader, or for somebody the facilitator has to find. */
  private static boolean isNext(Submission one, Reader reader) {
    return one.awaits(reader) || one.state().isJudged() && reader.holds(Role.FACILITATOR);
  }

  /**
   * @param isDue whether the letter on a submission is still due to a reader who may see it
   */
  record Writer(
      String kind,
      People people,
      SubmissionTable table,
      ReportTable reports,
      Wishes wishes,
      Words words,
      BiPredicate<Submission, Reader> isDue)
      implements Correspondent {

    @Override
    public Optional<Letter> letter(Occasion occasion) {
      var to = new AccountId(occasion.number("to"));
      if (!wishes.forActions(to.number())) {
        return Optional.empty();
      }
      var reader = people.reader(to);
      var path = Sight.with(reader.keys(), () -> path(occasion, reader));
      return people
          .person(to)
          .flatMap(person ->
              people
                  .address(to)
                  .flatMap(address -> path.map(where -> written(person, address, where))));
    }

    /** Where to look, while there is something for this reader to see. */
    private Optional<String> path(Occasion occasion, Reader reader) {
      var report = occasion.about().get("report");
      if (report != null) {
        return reports
            .visible(Long.parseLong(report), reader)
            .filter(one -> !kind.equals(Herald.WAITING) || isWaiting(one))
            .map(one -> "/reports/" + one.number());
      }
      var submission = occasion.number("submission");
      return table
          .visible(submission, reader)
          .map(SubmissionTable.Kept::submission)
          .filter(one -> isDue.test(one, reader))
          .map(one -> "/submissions/" + one.number());
    }

    private static boolean isWaiting(Report one) {
      return one.state() == Report.State.OPEN || one.state() == Report.State.APPEALED;
    }

    private Letter written(People.Person person, String address, String path) {
      var lang = person.lang();
      var where = words.address(lang, path);
      var which = kind.substring("review.".length());
      return new Letter(
          address,
          lang,
          words.say(lang, "review.letter." + which + ".subject"),
          words.say(lang, "review.letter." + which, person.name(), where),
          wishes.endOfActions(person.id().number(), lang));
    }
  }
}
