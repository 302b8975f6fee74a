package org.baraza.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.access.Role;
import org.baraza.mail.Correspondent;
import org.baraza.mail.Occasion;
import org.baraza.store.Sight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How two speak with each other who see no address of each other, over HTTP. */
@RunningHouse
class RelayTests {

  private static final long NUMBER = 654_321;
  private static final String TO = "/en/relay/to/tester/" + NUMBER;

  private final Site site;
  private final Visitors visitors;
  private final RelayFixture addressees;
  private final RelayDesk desk;
  private final RelayBelongings belongings;
  private final Correspondent relayWaiting;
  private final JdbcClient jdbc;

  private Visitor asker;
  private Visitor expert;
  private Visitor excluded;

  RelayTests(
      Site site,
      Visitors visitors,
      RelayFixture addressees,
      RelayDesk desk,
      RelayBelongings belongings,
      Correspondent relayWaiting,
      JdbcClient jdbc) {
    this.site = site;
    this.visitors = visitors;
    this.addressees = addressees;
    this.desk = desk;
    this.belongings = belongings;
    this.relayWaiting = relayWaiting;
    this.jdbc = jdbc;
  }

  @BeforeEach
  void arrive() {
    asker = visitors.member();
    expert = visitors.member();
    excluded = visitors.member();
    addressees.put(NUMBER, "The Lantern", Set.of(expert.account()), excluded.account());
  }

  @AfterEach
  void takeAway() {
    Sight.atHouseWork(() -> {
      jdbc.sql("delete from relay.contact").update();
      jdbc.sql("delete from relay.report").update();
      jdbc.sql("delete from relay.bar").update();
    });
  }

  @Test
  void twoSpeakWithEachOtherAndSeeNoAddressAndNoAccountOfTheAddressee() {
    var contact = ask(asker);
    assertThat(addressees.heard()).contains(number(contact));
    assertThat(expert.page("/en/relay").select("a[href=" + contact + "]")).hasSize(1);
    assertThat(asker.post(contact + "/message", "text", "Hello?").statusCode()).isEqualTo(404);

    assertThat(expert.post(contact + "/message", "text", "Gladly.").statusCode()).isEqualTo(303);
    assertThat(asker.post(contact + "/message", "text", "In May?").statusCode()).isEqualTo(303);
    var seen = asker.page(contact).select("main").text();
    assertThat(seen).contains("The Lantern", "Gladly.", "In May?", "Mauritania");
    assertThat(seen).doesNotContain(nameOf(expert), "@");
    assertThat(expert.page(contact).select("main").text())
        .contains(nameOf(asker), "In May?")
        .doesNotContain("@");
    assertThat(visitors.member().get(contact).statusCode()).isEqualTo(404);
    assertThat(visitors.with(Role.MODERATOR).get(contact).statusCode()).isEqualTo(404);
    assertThat(site.get(contact).statusCode()).isEqualTo(303);

    assertThat(expert.post(contact + "/closing").statusCode()).isEqualTo(303);
    assertThat(asker.post(contact + "/message", "text", "Still?").statusCode()).isEqualTo(404);
    assertThat(asker.page(contact).select("p.lead").text()).isEqualTo("Closed");
  }

  @Test
  void whoeverIsNotShownTheAddresseeMeetsNobody() {
    var none = "/en/relay/to/tester/123456";
    assertThat(told(excluded, TO)).isEqualTo(told(excluded, none));
    assertThat(told(excluded, TO)).isEqualTo(told(excluded, "/en/relay/to/nobody/123456"));
    assertThat(excluded.post(TO, need()).statusCode()).isEqualTo(404);
    assertThat(excluded.post(none, need()).statusCode()).isEqualTo(404);
    assertThat(asker.get(TO).statusCode()).isEqualTo(200);
  }

  @Test
  void whatIsDeclinedInSilenceLooksLikeWhatNobodyRead() {
    var ignored = ask(asker);
    var silenced = ask(asker);
    assertThat(expert.post(silenced + "/refusal", "refusal", "").statusCode()).isEqualTo(303);
    assertThat(same(silenced)).isEqualTo(same(ignored));
    assertThat(expert.page(silenced).select("p.lead").text())
        .isEqualTo("Declined without a message");

    Sight.atHouseWork(() -> {
      jdbc.sql("update relay.contact set until = now() - interval '1 minute'").update();
      desk.lapse();
    });
    assertThat(same(silenced)).isEqualTo(same(ignored)).contains("Closed");

    var declined = ask(asker);
    expert.post(declined + "/refusal", "refusal", "Not this year.");
    assertThat(asker.page(declined).select("main").text()).contains("Declined", "Not this year.");
  }

  @Test
  void theLetterSaysThatSomebodyAsksAndNothingElse() {
    var contact = ask(asker);
    var about = Map.of("to", expert.account().toString(), "number", "" + number(contact));
    var letter = relayWaiting.letter(new Occasion(RelayLetters.WAITING, about)).orElseThrow();

    assertThat(letter.text()).contains(contact).doesNotContain("Mauritania", "dialogue", "Lantern");
    assertThat(letter.text()).doesNotContain(nameOf(asker));
    assertThat(
            jdbc.sql("select about::text from mail.letter where kind = 'relay.waiting'")
                .query(String.class)
                .list())
        .anyMatch(text -> text.contains(expert.account().toString()));

    expert.post(contact + "/refusal", "refusal", "");
    assertThat(relayWaiting.letter(new Occasion(RelayLetters.WAITING, about))).isEmpty();
  }

  @Test
  void aFormThatFailsKeepsWhatWasTypedAndThereIsALimitADay() {
    var wrong =
        asker.posted(
            TO,
            "country",
            "ZZZ",
            "need",
            "A dialogue",
            "starts",
            "2027-05-02",
            "ends",
            "2027-05-01",
            "language",
            "fr");
    assertThat(wrong.select("#troubles a")).hasSize(2);
    assertThat(wrong.select("[name=need]").text()).isEqualTo("A dialogue");

    for (var count = 0; count < 10; count++) {
      ask(asker);
    }
    var full = asker.posted(TO, need());
    assertThat(full.select("#troubles").text()).contains("10 contacts within 24 hours");
    assertThat(full.select("[name=need]").text()).isEqualTo("A dialogue about prisons");
    assertThat(visitors.member().post(TO, need()).statusCode()).isEqualTo(303);
  }

  @Test
  void whoIsToSayNothingForATimeWritesNothingHereEitherButReportsAbuse() {
    var contact = ask(asker);
    expert.post(contact + "/message", "text", "Gladly.");
    Sight.atHouseWork(() ->
        jdbc.sql(
                """
                insert into forum.sanction
                  (number, account, post, kind, why, by, at, until, state, readers)
                values (900900, ?, 900900, 'POST', 'Zqrelay', 1, now(), now() + interval '1 day',
                        'STANDS', '{}')
                """)
            .param(asker.account().number())
            .update());
    try {
      assertThat(asker.post(contact + "/message", "text", "In May?").statusCode()).isEqualTo(422);
      assertThat(asker.posted(TO, need()).select("#troubles").text()).contains("write nothing");
      var report = new String[] {"reason", "threat", "words", "", "shown", "2"};
      assertThat(asker.post(contact + "/abuse", report).statusCode()).isEqualTo(303);
    } finally {
      Sight.atHouseWork(
          () -> jdbc.sql("delete from forum.sanction where why = 'Zqrelay'").update());
    }
  }

  @Test
  void moderatorsSeeWhatTheReporterShowsAndEndTheAbuse() {
    var contact = ask(asker);
    expert.post(contact + "/message", "text", "Whose side are you on?");
    asker.post(contact + "/message", "text", "I know where you live.");
    var report = new String[] {"reason", "threat", "words", "Please look", "shown", "3"};
    assertThat(expert.post(contact + "/abuse", report).statusCode()).isEqualTo(303);
    assertThat(expert.post(contact + "/abuse", report).statusCode()).isEqualTo(422);

    var moderator = visitors.with(Role.MODERATOR);
    var href = moderator.page("/en/relay/reports").select(".card a").first().attr("href");
    var all = moderator.page("/en/complaints");
    assertThat(all.select("a[href=" + href + "]")).hasSize(1);
    assertThat(all.text()).contains("Please look").doesNotContain(nameOf(expert), nameOf(asker));
    assertThat(visitors.member().get("/en/complaints").statusCode()).isEqualTo(404);
    var seen = moderator.page(href).select("main").text();
    assertThat(seen).contains("I know where you live.", nameOf(asker), "Please look");
    assertThat(seen).doesNotContain("Whose side", "prisons", nameOf(expert));
    assertThat(asker.get(href).statusCode()).isEqualTo(404);
    assertThat(expert.get(href).statusCode()).isEqualTo(200);
    assertThat(expert.post(href + "/decision", "outcome", "upheld").statusCode()).isEqualTo(404);

    var decision = new String[] {"outcome", "upheld", "grounds", "A threat"};
    assertThat(moderator.post(href + "/decision", decision).statusCode()).isEqualTo(303);
    assertThat(asker.page(contact).select("p.lead").text()).isEqualTo("Closed");
    assertThat(asker.posted(TO, need()).select("#troubles").text()).contains("abused");
  }

  @Test
  void aModeratorSeesAndDecidesNothingThatIsReportedOfThem() {
    var accused = visitors.with(Role.MODERATOR);
    addressees.put(NUMBER, "The Lantern", Set.of(accused.account()), excluded.account());
    var received = ask(asker);
    asker.post(received + "/abuse", "reason", "insult", "words", "Zqreport");
    var begun = ask(accused);
    addressees.put(NUMBER, "The Lantern", Set.of(expert.account()), excluded.account());
    Sight.atHouseWork(desk::deliver);
    expert.post(begun + "/abuse", "reason", "probing", "words", "Zqreport");
    addressees.put(NUMBER, "The Lantern", Set.of(accused.account()), excluded.account());
    Sight.atHouseWork(desk::deliver);

    var cases =
        visitors.with(Role.MODERATOR).page("/en/relay/reports").select(".card a").eachAttr("href");
    assertThat(cases).hasSize(2);
    assertThat(accused.page("/en/relay/reports").select(".card a")).isEmpty();
    for (var href : cases) {
      assertThat(told(accused, href)).isEqualTo(told(accused, "/en/relay/reports/123456"));
      var decision = accused.post(href + "/decision", "outcome", "dismissed", "grounds", "No");
      assertThat(decision.statusCode()).isEqualTo(404);
    }
  }

  @Test
  void whoLeavesTakesWhatWasNotAnsweredAndSignsTheRestAsAFormerMember() {
    var open = ask(asker);
    var answered = ask(asker);
    expert.post(answered + "/message", "text", "Gladly.");
    Sight.atHouseWork(() -> {
      assertThat(belongings.of(asker.account()).toString()).contains("A dialogue about prisons");
      belongings.forget(asker.account());
      belongings.forget(asker.account());
    });
    assertThat(expert.get(open).statusCode()).isEqualTo(404);
    assertThat(expert.page(answered).select("main").text())
        .contains("A former member", "A dialogue about prisons", "Closed");
    assertThat(asker.get(answered).statusCode()).isEqualTo(404);
  }

  @Test
  void whoNoLongerReceivesNoLongerReadsAndOldContactsAreDeleted() {
    var contact = ask(asker);
    var successor = visitors.member();
    addressees.put(NUMBER, "The Lantern", Set.of(successor.account()), excluded.account());
    Sight.atHouseWork(desk::deliver);
    assertThat(expert.get(contact).statusCode()).isEqualTo(404);
    assertThat(successor.get(contact).statusCode()).isEqualTo(200);

    asker.post(contact + "/closing");
    Sight.atHouseWork(desk::lapse);
    assertThat(asker.get(contact).statusCode()).isEqualTo(200);
    Sight.atHouseWork(() -> {
      jdbc.sql("update relay.contact set closed_at = now() - interval '181 days'").update();
      desk.lapse();
    });
    assertThat(asker.get(contact).statusCode()).isEqualTo(404);
    assertThat(
            jdbc.sql("select count(*) from journal.entry where act = 'contact.purged'")
                .query(Integer.class)
                .single())
        .isPositive();
  }

  private String ask(Visitor who) {
    var answer = who.post(TO, need());
    assertThat(answer.statusCode()).isEqualTo(303);
    Sight.atHouseWork(desk::deliver);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private static String[] need() {
    return new String[] {
      "country",
      "MRT",
      "need",
      "A dialogue about prisons",
      "starts",
      "2027-05-01",
      "ends",
      "",
      "language",
      "fr"
    };
  }

  private String same(String contact) {
    return asker.page(contact).select("main").html().replace(contact, "");
  }

  private static String told(Visitor who, String path) {
    var answer = who.get(path);
    return answer.statusCode() + Site.text(answer).replace(path.substring(3), "");
  }

  private static long number(String contact) {
    return Long.parseLong(contact.substring(contact.lastIndexOf('/') + 1));
  }

  private String nameOf(Visitor one) {
    return jdbc.sql("select name from access.account where number = ?")
        .param(one.account().number())
        .query(String.class)
        .single();
  }
}
