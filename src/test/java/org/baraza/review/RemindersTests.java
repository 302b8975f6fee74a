package org.baraza.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.access.AccountId;
import org.baraza.access.Role;
import org.baraza.dossier.Dossiers;
import org.baraza.language.Lang;
import org.baraza.language.Saying;
import org.baraza.mail.Correspondent;
import org.baraza.mail.Occasion;
import org.baraza.review.Submissions.Offer;
import org.baraza.store.Sight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever is overdue is reminded; what is in their hands is passed on; the facilitator is told. */
@RunningHouse
class RemindersTests {

  private final Submissions submissions;
  private final Reminders reminders;
  private final List<Correspondent> correspondents;
  private final JdbcClient jdbc;

  private final Visitor author;
  private final Visitor facilitator;
  private final Visitor late;
  private final Visitor other;

  RemindersTests(
      Submissions submissions,
      Reminders reminders,
      Visitors visitors,
      List<Correspondent> correspondents,
      JdbcClient jdbc) {
    this.submissions = submissions;
    this.reminders = reminders;
    this.correspondents = correspondents;
    this.jdbc = jdbc;
    this.author = visitors.member();
    this.facilitator = visitors.with(Role.FACILITATOR);
    this.late = visitors.with(Role.REVIEWER);
    this.other = visitors.with(Role.REVIEWER);
  }

  @AfterEach
  void takeAway() {
    jdbc.sql("delete from mail.letter where kind like 'review.%'").update();
  }

  @Test
  void aReviewerWhoIsOverdueIsRemindedOnceAndThenReplaced() {
    var number = submitted();
    assign(number, late);
    remind(number, 13);
    assertThat(told(number, Herald.OVERDUE, late)).as("in time").isZero();
    remind(number, 2);
    remind(number, 0);
    assertThat(told(number, Herald.OVERDUE, late)).as("once").isEqualTo(1);
    assertThat(told(number, Herald.OVERDUE, facilitator)).as("not yet").isZero();
    assertThat(text(number, Herald.OVERDUE, late)).contains("/submissions/" + number);

    remind(number, 16);
    var next = holder(number);
    assertThat(next).as("somebody else has it").isNotEqualTo(late.account().number());
    assertThat(told(number, Herald.PASSED, late)).isEqualTo(1);
    assertThat(text(number, Herald.PASSED, late)).contains("/submissions/" + number);
    assertThat(told(number, Herald.WAITING, new AccountId(next))).isEqualTo(1);
    assertThat(told(number, Herald.OVERDUE, facilitator)).as("is told").isEqualTo(1);
    assertThat(noted(number))
        .as("by nobody, from whom and to whom")
        .containsExactly("0 {\"to\": \"%s\", \"from\": \"%s\"}".formatted(next, late.account()));
    assertThat(text(number, Herald.OVERDUE, late)).as("it is theirs no more").isNull();
    assertThat(facilitator.page("/en/submissions/" + number).text())
        .contains("Passed on automatically because Visitor");
    remind(number, 0);
    assertThat(holder(number)).as("who has just got it has time").isEqualTo(next);

    remind(number, 31);
    assertThat(holder(number)).as("not back").isNotEqualTo(late.account().number());
    withdraw(number);
  }

  @Test
  void whatWaitsForSeveralIsPutIntoHandsByTheFacilitatorAlone() {
    var number = submitted();
    remind(number, 15);
    for (var one : List.of(late, other)) {
      assertThat(told(number, Herald.OVERDUE, one)).as("all who may take it").isEqualTo(1);
    }
    assertThat(told(number, Herald.OVERDUE, facilitator)).as("not yet").isZero();
    remind(number, 16);
    assertThat(told(number, Herald.OVERDUE, facilitator)).as("as soon as overdue").isEqualTo(1);
    assertThat(holder(number)).as("nobody had it").isZero();
    assertThat(noted(number)).isEmpty();

    var page = facilitator.page("/en/submissions/" + number);
    assertThat(page.select("form[action$=/assignment] option").eachAttr("value"))
        .contains(late.account().toString(), other.account().toString())
        .doesNotContain(author.account().toString());
    assign(number, other);
    assertThat(told(number, Herald.WAITING, other)).isEqualTo(1);
    withdraw(number);
  }

  private long submitted() {
    var dossier = Dossiers.from(Saying.of(Lang.FR, "Zqreminded"), List.of());
    var offer = new Offer(dossier, false, Optional.empty(), Optional.empty());
    var number = submissions.submit(offer, author.account(), OptionalLong.empty());
    assertThat(state(number)).isEqualTo("SAFEGUARDS");
    jdbc.sql("delete from mail.letter where kind like 'review.%'").update();
    return number;
  }

  private String state(long number) {
    return Sight.ofEverything(() ->
        jdbc.sql("select state from review.submission where number = ?")
            .param(number)
            .query(String.class)
            .single());
  }

  private void assign(long number, Visitor to) {
    var answer =
        facilitator.post(
            "/en/submissions/" + number + "/assignment", "assignment", to.account().toString());
    assertThat(answer.statusCode()).as(Site.text(answer)).isEqualTo(303);
  }

  private void withdraw(long number) {
    author.post("/en/submissions/" + number + "/withdrawal", "withdrawal", "A test");
    assertThat(state(number)).isEqualTo("WITHDRAWN");
  }

  /** Lets days pass, and the clock strike. */
  private void remind(long number, int days) {
    Sight.atHouseWork(() -> {
      jdbc.sql(
              "update review.submission set since = since - make_interval(days => :days),"
                  + " reminded_at = reminded_at - make_interval(days => :days)"
                  + " where number = :number")
          .param("days", days)
          .param("number", number)
          .update();
      reminders.remind();
    });
  }

  /** In whose hands the next step is, or 0. */
  private long holder(long number) {
    return Sight.ofEverything(() ->
        jdbc.sql(
                "select case deed when 'REASSIGNED' then (details ->> 'assignee')::bigint else 0"
                    + " end from review.step where submission = ? order by number desc limit 1")
            .param(number)
            .query(Long.class)
            .single());
  }

  private int told(long number, String kind, Visitor whom) {
    return told(number, kind, whom.account());
  }

  private int told(long number, String kind, AccountId whom) {
    return jdbc.sql(
            "select count(*) from mail.letter where kind = ? and about ->> 'to' = ?"
                + " and about ->> 'submission' = ?")
        .params(kind, whom.toString(), String.valueOf(number))
        .query(Integer.class)
        .single();
  }

  private @org.jspecify.annotations.Nullable String text(long number, String kind, Visitor whom) {
    var about = Map.of("to", whom.account().toString(), "submission", String.valueOf(number));
    return correspondents.stream()
        .filter(one -> one.kind().equals(kind))
        .findFirst()
        .orElseThrow()
        .letter(new Occasion(kind, about))
        .map(letter -> letter.text())
        .orElse(null);
  }

  private List<String> noted(long number) {
    return Sight.ofEverything(() ->
        jdbc.sql(
                "select actor || ' ' || details from journal.entry where act = 'submission.passed'"
                    + " and subject = ? order by number")
            .param("submission/" + number)
            .query(String.class)
            .list());
  }
}
