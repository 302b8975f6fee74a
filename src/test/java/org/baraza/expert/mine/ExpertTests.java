package org.baraza.expert.mine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baraza.expert.Listings.MINE;
import static org.baraza.expert.Listings.begun;
import static org.baraza.expert.Listings.consent;
import static org.baraza.expert.Listings.consents;
import static org.baraza.expert.Listings.same;
import static org.baraza.expert.Listings.shown;
import static org.baraza.expert.Listings.vet;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitors;
import org.baraza.access.Mandate;
import org.baraza.access.Role;
import org.baraza.mail.Mailbox;
import org.baraza.store.Sight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An expert's way from a draft to being forgotten, over HTTP, and the wall behind it. */
@RunningHouse
class ExpertTests {

  private final Site site;
  private final Visitors visitors;
  private final Mailbox mailbox;
  private final JdbcClient jdbc;

  ExpertTests(Site site, Visitors visitors, Mailbox mailbox, JdbcClient jdbc) {
    this.site = site;
    this.visitors = visitors;
    this.mailbox = mailbox;
    this.jdbc = jdbc;
  }

  @AfterEach
  void takeAway() {
    Sight.atHouseWork(() -> {
      jdbc.sql("delete from expert.expert").update();
      jdbc.sql("delete from expert.nomination").update();
    });
  }

  @Test
  void nothingIsShownUntilItIsVettedAndConsentedAndNothingOnceItIsWithdrawn() {
    var expert = visitors.member();
    var facilitator = visitors.with(Role.FACILITATOR);
    var page = begun(expert);
    assertThat(facilitator.get(page).statusCode()).isEqualTo(404);
    expert.post(MINE + "/proposal");
    assertThat(facilitator.get(page).statusCode()).isEqualTo(200);
    consent(expert, "members", "name", "languages");
    assertThat(visitors.member().get(page).statusCode()).isEqualTo(404);
    vet(facilitator, page);
    var member = visitors.member();
    assertThat(Site.text(member.get(page))).contains("Zqexpert Invented", "Swahili");
    assertThat(Site.text(member.get(page))).doesNotContain("Zqinstitute", "Zqevidence");
    assertThat(Site.text(member.get(page, "Accept", "application/json")))
        .contains("Zqexpert Invented")
        .doesNotContain("Zqinstitute", "Zqevidence", "pseudonym");
    assertThat(Site.text(member.get("/en/experts"))).contains("Zqexpert Invented");
    assertThat(same(site.get(page), site.get("/en/experts/123456"), page)).isTrue();
    assertThat(Site.text(site.get("/en/experts"))).doesNotContain("Zqexpert");

    var receipt = expert.post(MINE + "/consents/languages/withdrawal");
    assertThat(Site.text(member.get(page))).contains("Zqexpert").doesNotContain("Swahili");
    assertThat(Site.text(member.get(page, "Accept", "application/json"))).doesNotContain("\"sw\"");
    assertThat(open("members", "LANGUAGES")).isFalse();
    assertThat(expert.page(location(receipt)).select("main li")).hasSizeGreaterThanOrEqualTo(2);
    assertThat(member.get(location(receipt)).statusCode()).isEqualTo(404);

    expert.post(MINE + "/consents/name/withdrawal");
    assertThat(same(member.get(page), member.get("/en/experts/123456"), page)).isTrue();
    assertThat(Site.text(member.get("/en/experts"))).doesNotContain("Zqexpert");
    assertThat(facilitator.get(page).statusCode()).isEqualTo(404);
    assertThat(expert.get(page).statusCode()).isEqualTo(200);
  }

  @Test
  void whoIsShutOutFindsNobodyInPagesDataListsAndInTheDatabase() {
    var expert = visitors.member();
    var page = shown(expert, "everyone", visitors.with(Role.FACILITATOR));
    assertThat(site.get(page).statusCode()).isEqualTo(200);
    var kenya = visitors.with(Role.FOCAL_POINT, "KEN");
    assertThat(kenya.get(page).statusCode()).isEqualTo(200);
    expert.post(MINE + "/exclusions", "country", "KEN");
    for (var shut : List.of(kenya, visitors.weakly(kenya))) {
      assertThat(same(shut.get(page), shut.get("/en/experts/123456"), page)).isTrue();
      assertThat(Site.text(shut.get("/en/experts"))).doesNotContain("Zqexpert");
      assertThat(shut.get(page, "Accept", "application/json").statusCode()).isEqualTo(404);
    }
    assertThat(site.get(page).statusCode()).isEqualTo(404);
    assertThat(visitors.member().get(page).statusCode()).isEqualTo(200);
    var ours = Set.of("public", "members", "country:KEN", "role:focal_point", "is:country:KEN");
    assertThat(rows(ours)).isZero();
    assertThat(rows(Set.of("public", "members", "is:country:NER"))).isEqualTo(1);
    assertThat(expert.page(MINE + "/consents").select("input[name=reach][value=everyone]"))
        .isEmpty();
    var refused = consents(expert, "everyone", "name");
    assertThat(refused.statusCode()).isEqualTo(422);
    expert.post(MINE + "/exclusions/removal", "key", "country:KEN");
    assertThat(kenya.get(page).statusCode()).isEqualTo(200);
  }

  @Test
  void everyLookIsSeenByTheExpertAndCanBeContested() {
    var expert = visitors.member();
    var page = shown(expert, "members", visitors.with(Role.FACILITATOR));
    var nosy = visitors.with(Role.FOCAL_POINT, "NER");
    nosy.get(page);
    nosy.get("/en/experts");
    expert.get(page);
    var log = expert.page(MINE + "/log");
    assertThat(log.select("main .card:contains(Niger)")).hasSize(2);
    assertThat(nosy.get(MINE + "/log").statusCode()).isEqualTo(404);
    var form = log.select("main .card:contains(Niger) form").first().attr("action");
    var field = "reason-" + form.replaceAll("\\D+", "");
    var entry = field.replaceAll("\\D+", "");
    assertThat(entry).as("drawn by lot, not in the order of all looks").hasSizeGreaterThan(9);
    assertThat(expert.page(MINE + "/log?from=" + entry).select("main .card:contains(Niger)"))
        .hasSize(2);
    var empty = expert.posted(form, field, " ");
    assertThat(empty.select("#troubles")).hasSize(1);
    assertThat(nosy.post(form, field, "mine").statusCode()).isEqualTo(404);
    expert.post(form, field, "Who is this?");
    var facilitator = visitors.with(Role.FACILITATOR);
    var answer =
        facilitator.page("/en/experts/vetting").select("form[action*=/contests/]").attr("action");
    facilitator.post(answer, "answer-" + answer.replaceAll("\\D+", ""), "A mission is planned.");
    assertThat(expert.page(MINE + "/log").text()).contains("A mission is planned.");
    facilitator.get("/en/experts/vetting");
    assertThat(expert.page(MINE + "/log").select("main .card:contains(Saw you in the list)"))
        .as("the focal point’s look, and the desk’s once a day")
        .hasSize(2);
  }

  @Test
  void nobodyVetsTheirOwnAndAChangedNameIsSaid() {
    var facilitator = visitors.with(Role.FACILITATOR);
    var own = begun(facilitator);
    facilitator.post(MINE + "/proposal");
    assertThat(facilitator.get(own + "/vetting").statusCode()).isEqualTo(404);
    assertThat(vet(facilitator, own).statusCode()).isEqualTo(404);
    assertThat(vet(visitors.with(Role.FACILITATOR), own).statusCode()).isEqualTo(303);
    assertThat(facilitator.page(own).select(".documented")).isEmpty();
    facilitator.post(MINE + "/basics", "name", "Zqexpert Another");
    assertThat(facilitator.page(own).select(".documented")).hasSize(1);
  }

  @Test
  void whatWasTypedComesBackWithItsTroubles() {
    var expert = visitors.member();
    begun(expert);
    var back =
        expert.posted(MINE + "/expertise", "years.1", "4", "evidence.1", "Many trainings held");
    assertThat(back.select("#troubles a[href=#f-concept.1]")).hasSize(1);
    assertThat(back.select("[name=evidence.1]").text()).isEqualTo("Many trainings held");
    var span = expert.posted(MINE + "/availability", "from.1", "2027-02-01", "way.1", "remote");
    assertThat(span.select("#troubles")).hasSize(1);
    assertThat(expert.posted(MINE + "/practices", "practices", "999999").select("#troubles"))
        .hasSize(1);
    for (var section :
        List.of("languages", "experience", "availability", "engagements", "biography")) {
      assertThat(expert.get(MINE + '/' + section).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void whoIsNominatedDecidesThemselves() {
    var focal = visitors.with(Role.FOCAL_POINT, "MRT");
    var address = "zq.nominee@example.org";
    var sent =
        focal.post(
            "/en/experts/nominations",
            "country",
            "MRT",
            "name",
            "Zqnominee",
            "email",
            address,
            "lang",
            "en",
            "grounds",
            "Known for it");
    assertThat(sent.statusCode()).isEqualTo(303);
    assertThat(focal.post("/en/experts/nominations", "country", "KEN").statusCode()).isEqualTo(422);
    var letter = mailbox.letterTo(address).replace("=\r\n", "");
    var link = letter.replaceAll("(?s).*?(/en/experts/nominations/[A-Za-z0-9_-]{43}).*", "$1");
    assertThat(site.get(link).statusCode()).isEqualTo(200);
    assertThat(Site.text(visitors.member().get("/en/experts"))).doesNotContain("Zqnominee");
    var nominee = visitors.member();
    assertThat(nominee.post(link + "/acceptance").statusCode()).isEqualTo(303);
    assertThat(site.get(link).statusCode()).isEqualTo(404);
    assertThat(nominee.get(MINE + "/basics").statusCode()).isEqualTo(200);
    var page = begun(nominee);
    nominee.post(MINE + "/proposal");
    var both =
        visitors.with(new Mandate(Role.FACILITATOR, ""), new Mandate(Role.FOCAL_POINT, "MRT"));
    assertThat(both.get(page + "/vetting").statusCode()).as("their own nominee").isEqualTo(404);
    assertThat(vet(both, page).statusCode()).isEqualTo(404);
    assertThat(vet(visitors.with(Role.FACILITATOR), page).statusCode()).isEqualTo(303);
    assertThat(Site.text(focal.get("/en/experts/nominations")))
        .contains("Accepted")
        .doesNotContain("Zqnominee", address);
  }

  private boolean open(String key, String field) {
    return Sight.ofEverything(() ->
        jdbc.sql("select exists (select from expert.field where code = ? and ? = any(readers))")
            .params(field, key)
            .query(Boolean.class)
            .single());
  }

  private int rows(Set<String> keys) {
    return Sight.with(
        keys, () -> jdbc.sql("select count(*) from expert.expert").query(Integer.class).single());
  }

  private static String location(HttpResponse<byte[]> answer) {
    return answer.headers().firstValue("Location").orElseThrow();
  }
}
