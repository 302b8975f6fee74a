package org.baraza.expert.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baraza.expert.Listings.LATER;
import static org.baraza.expert.Listings.MINE;
import static org.baraza.expert.Listings.shown;

import java.time.Clock;
import java.time.LocalDate;
import org.baraza.RunningHouse;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.access.Role;
import org.baraza.store.Sight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an expert is told before a consent ends. */
@RunningHouse
class EndingTests {

  private final Visitors visitors;
  private final Caretaking caretaking;
  private final JdbcClient jdbc;
  private final Clock clock;

  EndingTests(Visitors visitors, Caretaking caretaking, JdbcClient jdbc, Clock clock) {
    this.visitors = visitors;
    this.caretaking = caretaking;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @AfterEach
  void takeAway() {
    Sight.atHouseWork(() -> jdbc.sql("delete from expert.expert").update());
  }

  @Test
  void theEndOfASingleConsentIsToldOnceByLetterAndStandsOnTheDesk() {
    var expert = visitors.member();
    var page = shown(expert, "members", visitors.with(Role.FACILITATOR));
    var number = Long.parseLong(page.replaceAll("\\D+", ""));
    renew(number);
    assertThat(told(number)).isNull();
    assertThat(expert.page("/en/desk").select("#experts")).isEmpty();

    var soon = LocalDate.now(clock).plusDays(20);
    consent(expert, "languages", soon);
    renew(number);
    assertThat(told(number)).isEqualTo(soon);
    assertThat(letters(expert)).isEqualTo(1);
    var tray = expert.page("/en/desk").select("#experts + ul");
    assertThat(tray.text()).contains("Languages", "ends soon").doesNotContain("Expertise");
    assertThat(tray.select("a[href$=/mine/consents]")).hasSize(1);
    renew(number);
    assertThat(letters(expert)).as("told once").isEqualTo(1);

    consent(expert, "expertise", soon.plusDays(2));
    renew(number);
    assertThat(letters(expert)).as("another, later").isEqualTo(2);
    consent(expert, "languages", LATER);
    consent(expert, "expertise", LATER);
    assertThat(expert.page("/en/desk").select("#experts")).isEmpty();
  }

  private void renew(long number) {
    Sight.atHouseWork(() -> caretaking.renew(number));
  }

  private static void consent(Visitor expert, String field, LocalDate until) {
    expert.post(
        MINE + "/consents",
        "field",
        field,
        "reach",
        "members",
        "purpose",
        "listing",
        "until",
        until.toString());
  }

  private LocalDate told(long number) {
    return Sight.ofEverything(() ->
        jdbc.sql("select told_until from expert.expert where number = ?")
            .param(number)
            .query((row, _) -> row.getObject(1, LocalDate.class))
            .list()
            .getFirst());
  }

  private long letters(Visitor expert) {
    return Sight.ofEverything(() ->
        jdbc.sql(
                """
                select count(*) from mail.letter
                 where kind = 'expert.ending' and about ->> 'to' = ?
                """)
            .param(expert.account().toString())
            .query(Long.class)
            .single());
  }
}
