package org.baraza.forum.steward;

import static org.assertj.core.api.Assertions.assertThat;

import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.access.People;
import org.baraza.access.Role;
import org.baraza.forum.Talk;
import org.baraza.forum.seek.LeafFall;
import org.baraza.mail.Mailbox;
import org.baraza.store.Sight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody always looks after a space, and nobody comes to read more by it than they may. */
@RunningHouse
class StewardTests {

  private static final String ASKED = "/en/forum/stewardships";

  private final Site site;
  private final Visitors visitors;
  private final People people;
  private final JdbcClient jdbc;
  private final Mailbox mailbox;
  private final StewardBelongings belongings;
  private final Talk talk;

  StewardTests(
      Site site,
      Visitors visitors,
      People people,
      JdbcClient jdbc,
      Mailbox mailbox,
      StewardBelongings belongings,
      LeafFall spaces) {
    this.site = site;
    this.visitors = visitors;
    this.people = people;
    this.jdbc = jdbc;
    this.mailbox = mailbox;
    this.belongings = belongings;
    this.talk = new Talk("Zqlooked", visitors, spaces);
  }

  @AfterEach
  void takeAway() {
    talk.forget();
  }

  @Test
  void stewardsAskFurtherOnesWhoAcceptOnTheirDeskAndThenMayStepDown() {
    var first = visitors.member();
    var second = visitors.member();
    var space = talk.space(first, "members", "no");
    assertThat(first.post(space + "/resignation").statusCode()).as("the last one").isEqualTo(404);
    assertThat(second.get(space + "/stewards").statusCode()).isEqualTo(404);
    assertThat(second.post(space + "/stewardship").statusCode()).as("not asked").isEqualTo(404);

    var told = first.post(space + "/stewards", "address", address(second));
    var untold = first.post(space + "/stewards", "address", "nobody@example.org");
    assertThat(told.headers().firstValue("location"))
        .as("whether there is such an account")
        .isEqualTo(untold.headers().firstValue("location"));
    assertThat(mailbox.letterTo(address(second)))
        .contains("asked to look after a space", "/en/desk")
        .doesNotContain("Zqlooked");
    assertThat(second.page("/en/desk").select("#stewardships").text() + second.page("/en/desk"))
        .contains("Zqlooked");
    assertThat(belongings.of(second.account()).get("spaces"))
        .isEqualTo(java.util.List.of(Talk.number(space)));
    assertThat(first.page(space + "/stewards").text()).doesNotContain(name(second));

    assertThat(second.page(ASKED).select("h3").text()).isEqualTo("Zqlooked");
    second.post(space + "/stewardship");
    assertThat(second.page(space).text()).contains(name(first), name(second));
    assertThat(second.get(space + "/stewards").statusCode()).isEqualTo(200);
    assertThat(first.post(space + "/resignation").statusCode()).isEqualTo(303);
    assertThat(first.get(space + "/stewards").statusCode()).isEqualTo(404);
    assertThat(second.post(space + "/resignation").statusCode()).isEqualTo(404);
  }

  @Test
  void nobodyTakesASeatInACircleThatWasArchivedAndSeatsAreStillEnded() {
    var steward = visitors.member();
    var guest = visitors.member();
    var late = visitors.member();
    var space = talk.space(steward, "closed", "no");
    steward.post(space + "/invitations", "address", address(guest), "act", "invite");
    steward.post(space + "/invitations", "address", address(late), "act", "invite");
    guest.post(space + "/seat");
    steward.post(space + "/archive");

    assertThat(late.post(space + "/seat").statusCode()).isEqualTo(404);
    assertThat(late.get(space).statusCode()).isEqualTo(404);
    assertThat(guest.get(space).statusCode()).isEqualTo(200);
    steward.post(space + "/invitations", "address", address(guest), "act", "dismiss");
    assertThat(guest.get(space).statusCode()).isEqualTo(404);
  }

  @Test
  void whoIsAskedToLookAfterACircleReadsItsNameAloneUntilTheyAccept() {
    var steward = visitors.member();
    var guest = visitors.member();
    var space = talk.space(steward, "closed", "no");
    steward.post(space + "/stewards", "address", address(guest));
    assertThat(guest.get(space).statusCode()).isEqualTo(404);
    guest.post(space + "/refusal");
    assertThat(guest.post(space + "/stewardship").statusCode()).isEqualTo(404);

    steward.post(space + "/stewards", "address", address(guest));
    steward.post(space + "/stewards", "address", address(guest), "act", "withdraw");
    assertThat(guest.page(ASKED).text()).doesNotContain("Zqlooked");
    steward.post(space + "/stewards", "address", address(guest));
    steward.post(space + "/invitations", "address", address(guest), "act", "dismiss");
    assertThat(guest.post(space + "/stewardship").statusCode()).as("dismissed").isEqualTo(404);
    steward.post(space + "/stewards", "address", address(guest));
    guest.post(space + "/stewardship");
    assertThat(guest.page(space).select("h1").text()).isEqualTo("Zqlooked");
    steward.post(space + "/resignation");
    assertThat(steward.get(space).statusCode()).as("keeps the seat").isEqualTo(200);
    assertThat(steward.page(space).select("form[action$=/invitations]")).isEmpty();
  }

  @Test
  void whereNobodyIsLeftFacilitatorsAppointSomebodyAndReadNothingOfACircle() {
    var steward = visitors.member();
    var member = visitors.member();
    var outsider = visitors.member();
    var facilitator = visitors.with(Role.FACILITATOR);
    var open = talk.space(steward, "members", "no");
    var circle = talk.space(steward, "closed", "no");
    steward.post(circle + "/invitations", "address", address(member), "act", "invite");
    member.post(circle + "/seat");
    assertThat(facilitator.post(open + "/appointment", "address", address(outsider)).statusCode())
        .as("somebody looks after it")
        .isEqualTo(404);

    Sight.atHouseWork(() ->
        jdbc.sql("delete from forum.seat where account = ?")
            .param(steward.account().number())
            .update());
    var number = String.valueOf(Talk.number(circle));
    var page = facilitator.page(ASKED);
    assertThat(page.select("a[href=" + open + "]").text()).isEqualTo("Zqlooked");
    assertThat(page.select("h3:contains(Closed circle " + number + ")")).hasSize(1);
    assertThat(page.select("a[href=" + circle + "]")).isEmpty();
    assertThat(Site.text(facilitator.get("/en/desk"))).contains("Nobody looks after it");
    assertThat(member.page(ASKED).text()).doesNotContain(number);
    assertThat(site.page(open).text()).as("no empty list").doesNotContain("Looked after by");

    var own = facilitator.posted(open + "/appointment", "address", address(facilitator));
    assertThat(own.select(".trouble").text()).contains("Nobody appoints themselves");
    facilitator.post(circle + "/appointment", "address", address(outsider));
    assertThat(outsider.post(circle + "/stewardship").statusCode())
        .as("not in the circle")
        .isEqualTo(404);
    facilitator.post(circle + "/appointment", "address", address(member));
    facilitator.post(open + "/appointment", "address", address(outsider));
    facilitator.post(open + "/appointment", "address", address(member));
    assertThat(facilitator.get(circle).statusCode()).isEqualTo(404);
    member.post(circle + "/stewardship");
    assertThat(member.get(circle + "/stewards").statusCode()).isEqualTo(200);
    outsider.post(open + "/stewardship");
    assertThat(member.post(open + "/stewardship").statusCode())
        .as("there is somebody now")
        .isEqualTo(404);
    assertThat(facilitator.page(ASKED).text()).doesNotContain("Zqlooked", number);
  }

  @Test
  void lettersTellWhatBecomesOfASpaceAndOfACircleNoName() {
    var facilitator = visitors.with(Role.FACILITATOR);
    var asker = visitors.member();
    for (var kind : new String[] {"members", "closed"}) {
      var space = ask(asker, kind);
      assertThat(mailbox.letterTo(address(facilitator)).contains("Zqlooked"))
          .isEqualTo(kind.equals("members"));
      facilitator.post(space + "/decision", "act", "decline", "grounds", "Zqgrounds");
      var letter = mailbox.letterTo(address(asker));
      assertThat(letter).contains("was declined", space);
      assertThat(letter.contains("Zqgrounds")).isEqualTo(kind.equals("members"));
      assertThat(asker.page(space).text()).contains("Zqgrounds");
    }
    var guest = visitors.member();
    var circle = talk.space(asker, "closed", "no");
    asker.post(circle + "/invitations", "address", address(guest), "act", "invite");
    assertThat(mailbox.letterTo(address(guest)))
        .contains("invited to a closed circle", "/en/desk")
        .doesNotContain("Zqlooked", String.valueOf(Talk.number(circle)));
  }

  private String ask(Visitor asker, String kind) {
    return Talk.location(
        asker.post(
            "/en/forum",
            "name",
            "Zqlooked",
            "purpose",
            "To try it",
            "language",
            "en",
            "kind",
            kind,
            "chatham",
            "no",
            "why",
            "A test"));
  }

  private String address(Visitor one) {
    return people.address(one.account()).orElseThrow();
  }

  private String name(Visitor one) {
    return people.person(one.account()).orElseThrow().name();
  }
}
