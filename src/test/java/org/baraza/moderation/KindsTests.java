package org.baraza.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.baraza.RunningHouse;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.access.Audience;
import org.baraza.access.Keys;
import org.baraza.access.Mandate;
import org.baraza.access.Role;
import org.baraza.adaptation.AdaptationFixture;
import org.baraza.expert.Listings;
import org.baraza.forum.Talk;
import org.baraza.organisation.OrganisationFixture;
import org.baraza.store.Sight;
import org.baraza.structure.StructureFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every kind of record that can be reported, with who keeps it and what becomes of it. */
@RunningHouse
class KindsTests {

  private final Visitors visitors;
  private final OrganisationFixture organisations;
  private final AdaptationFixture adaptations;
  private final StructureFixture structures;
  private final JdbcClient jdbc;
  private final Visitor reporter;
  private final Visitor moderator;

  KindsTests(
      Visitors visitors,
      OrganisationFixture organisations,
      AdaptationFixture adaptations,
      StructureFixture structures,
      JdbcClient jdbc) {
    this.visitors = visitors;
    this.organisations = organisations;
    this.adaptations = adaptations;
    this.structures = structures;
    this.jdbc = jdbc;
    this.reporter = visitors.member();
    this.moderator = visitors.with(Role.MODERATOR);
  }

  @AfterEach
  void takeAway() {
    Sight.atHouseWork(() -> {
      jdbc.sql("delete from moderation.matter").update();
      jdbc.sql("delete from mail.letter where kind = 'moderation.matter'").update();
    });
  }

  @Test
  void anOrganisationIsShownToItsOwnPeopleAloneAndKeepsItsAudience() {
    var number = organisations.add("Zqhouse of wells", Audience.MEMBERS);
    var unit = organisations.add("Zqunit of wells", Audience.MEMBERS, number);
    var member = visitors.with(Role.MEMBER, String.valueOf(number));
    var path = "/en/organisations/" + number;
    var matter = upheld("organisation", number, path);
    assertThat(moderator.page(matter).text()).contains("Zqhouse of wells");
    assertThat(reporter.get(path).statusCode()).isEqualTo(404);
    assertThat(reporter.page("/en/organisations/" + unit).text()).doesNotContain("Zqhouse");
    assertThat(reporter.data("/en/organisations?q=Zqhouse").path("results").size()).isZero();
    assertThat(
            member
                .page(path + "/edition")
                .select("[name=audience] [selected], [checked]")
                .outerHtml())
        .as("it is meant for members still")
        .contains("MEMBERS");
    mended(member, matter);
    assertThat(reporter.page(path).text()).contains("Zqhouse of wells");
    organisations.delete(unit);
    organisations.delete(number);
  }

  @Test
  void aListingIsHeldBackAndWhomItsExpertShutsOutReadsNothingOfIt() {
    var expert = visitors.member();
    var path = Listings.shown(expert, "members", visitors.with(Role.FACILITATOR));
    expert.post(Listings.MINE + "/exclusions", "country", "MLI");
    var number = Talk.number(path);
    var shut = visitors.with(Mandate.of(Role.MODERATOR), new Mandate(Role.FOCAL_POINT, "MLI"));
    assertThat(shut.get(form("expert", number)).statusCode()).isEqualTo(404);
    assertThat(expert.get(form("expert", number)).statusCode()).isEqualTo(404);
    Talk.location(report("expert", number));
    var matter = open(number);
    assertThat(shut.get(matter).statusCode()).isEqualTo(404);
    assertThat(shut.page("/en/complaints").text()).doesNotContain("Zqwhy");
    assertThat(moderator.page(matter).text())
        .contains("Zqexpert Invented", "Zqevidence")
        .doesNotContain("Zqinstitute");
    decided(matter);
    assertThat(reporter.get(path).statusCode()).isEqualTo(404);
    assertThat(reporter.page("/en/moderation").text()).doesNotContain("Zqexpert");
    assertThat(expert.page(Listings.MINE).text()).contains("Zqgrounds");
    assertThat(expert.page(matter).select(".form a[href='" + Listings.MINE + "']")).hasSize(1);
    aFacilitatorWhoVetsItAnewShowsNothing(path);
    mended(expert, matter);
    assertThat(reporter.page(path).text()).contains("Zqexpert Invented");
    expert.post(Listings.MINE + "/erasure", "really", "yes");
  }

  private void aFacilitatorWhoVetsItAnewShowsNothing(String path) {
    var facilitator = visitors.with(Role.FACILITATOR);
    Talk.location(Listings.vet(facilitator, path));
    assertThat(reporter.get(path).statusCode()).as("vetted anew").isEqualTo(404);
    assertThat(facilitator.page(path + "/vetting").text()).contains("Moderators hold it back");
    assertThat(facilitator.page(path + "/vetting").select("form[action$=/return]")).isEmpty();
    assertThat(facilitator.post(path + "/return").statusCode()).isEqualTo(404);
    Talk.location(facilitator.post(path + "/holding", "why", "Zqbesides"));
    Talk.location(facilitator.post(path + "/return"));
    assertThat(reporter.get(path).statusCode()).as("held no longer by both").isEqualTo(404);
  }

  @Test
  void whatTheFacilitatorHeldBackFirstIsShownOnceBothHaveLetItGo() {
    var expert = visitors.member();
    var facilitator = visitors.with(Role.FACILITATOR);
    var path = Listings.shown(expert, "members", facilitator);
    var number = Talk.number(path);
    Talk.location(report("expert", number));
    Talk.location(facilitator.post(path + "/holding", "why", "Zqfirst"));
    var matter = open(number);
    decided(matter);
    Talk.location(facilitator.post(path + "/return"));
    assertThat(reporter.get(path).statusCode()).isEqualTo(404);
    Talk.location(facilitator.post(path + "/holding", "why", "Zqfirst"));
    mended(expert, matter);
    assertThat(reporter.get(path).statusCode()).as("the facilitator holds it").isEqualTo(404);
    Talk.location(facilitator.post(path + "/return"));
    assertThat(reporter.get(path).statusCode()).isEqualTo(200);
    expert.post(Listings.MINE + "/erasure", "really", "yes");
  }

  @Test
  void aListingThatTwoDecisionsHoldBackIsShownOnceBothAreOver() {
    var expert = visitors.member();
    var facilitator = visitors.with(Role.FACILITATOR);
    var path = Listings.shown(expert, "members", facilitator);
    var number = Talk.number(path);
    var first = upheld("expert", number, path);
    Talk.location(
        facilitator.post(form("expert", number), "reason", "false", "why", "Zqstill wrong"));
    var second = open(number);
    Talk.location(moderator.post(second + "/decision", "act", "uphold", "grounds", "Zqother"));
    mended(expert, first);
    assertThat(reporter.get(path).statusCode()).as("the other stands").isEqualTo(404);
    Talk.location(expert.post(second + "/correction", "mend", "Zqmended"));
    Talk.location(moderator.post(second + "/decision", "act", "settle", "grounds", "Zqfine"));
    assertThat(reporter.get(path).statusCode()).isEqualTo(200);
    expert.post(Listings.MINE + "/erasure", "really", "yes");
  }

  @Test
  void aStructureIsShownToItsCountryAloneWhateverTheCountrySaysMeanwhile() {
    var ghana = visitors.with(Role.FOCAL_POINT, "GHA");
    var path = Talk.location(ghana.post("/en/structures", structure("public")));
    var number = Talk.number(path);
    assertThat(ghana.get(form("structure", number)).statusCode()).isEqualTo(404);
    document(ghana, path, "Zqannex", "full");
    document(ghana, path, "Zqkept back", "hidden");
    var matter = upheld("structure", number, path);
    assertThat(reporter.get(path).statusCode()).isEqualTo(404);
    Talk.location(ghana.post(path + "/edition", structure("members")));
    assertThat(moderator.page(matter).text()).contains("Zqannex").doesNotContain("Zqkept back");
    assertThat(reporter.get(path).statusCode()).as("still withheld").isEqualTo(404);
    mended(ghana, matter);
    assertThat(reporter.page(path).text()).contains("Zqcouncil");
    structures.delete(number);
  }

  private static void document(Visitor by, String path, String title, String release) {
    Talk.location(
        by.post(
            path + "/documents",
            "title",
            title,
            "language",
            "en",
            "release",
            release,
            "body",
            release.equals("full") ? "Zqbody" : "",
            "url",
            "",
            "day",
            "",
            "reason",
            "Zqreason"));
  }

  private static String[] structure(String audience) {
    return new String[] {
      "country",
      "GHA",
      "kind",
      "body",
      "language",
      "en",
      "name.en",
      "Zqcouncil",
      "legal",
      "An act",
      "since",
      "2016",
      "tasks",
      "pve",
      "reason",
      "Zqmend",
      "audience",
      audience
    };
  }

  private void diary(long number, String text, String key) {
    Sight.atHouseWork(() ->
        jdbc.sql(
                """
                insert into adaptation.entry
                  (adaptation, id, day, kind, language, text, audience, owners, readers)
                values (:number, :text, '2026-01-01', 'LESSON', 'en', :text, 'MEMBERS', '{}',
                        array[:key]::text[])
                """)
            .param("number", number)
            .param("text", text)
            .param("key", key)
            .update());
  }

  @Test
  void thoseWhoKeepAnAdaptationAreAskedToMendIt() {
    var known = adaptations.numbers();
    adaptations.add(
        """
        {"id": "zq-moderated", "from": "ye-comite-dialogue", "to": "kw-lajnat-taahil-sijn",
         "relation": "adapted_from", "status": "completed", "language": "en",
         "year_started": 2005, "audience": "members", "summary": "Zqadapted it."}
        """);
    var number =
        adaptations.numbers().stream()
            .filter(one -> !known.contains(one))
            .findFirst()
            .orElseThrow();
    diary(number, "Zqdiary for all", Keys.PUBLIC);
    diary(number, "Zqdiary of ours", Keys.country("KWT"));
    var kuwait = visitors.with(Role.FOCAL_POINT, "KWT");
    var path = "/en/adaptations/" + number;
    var matter = upheld("adaptation", number, path);
    assertThat(moderator.page(matter).text())
        .contains("Zqadapted it.", "Zqdiary for all")
        .doesNotContain("Zqdiary of ours");
    assertThat(reporter.get(path).statusCode()).isEqualTo(200);
    mended(kuwait, matter);
    adaptations.deleteAllBut(known);
  }

  @Test
  void whoAddedALayerIsAskedToMendItAndNotWhoAnswersForThePractice() {
    var senegal = visitors.with(Role.FOCAL_POINT, "SEN");
    var path = layered(senegal, "country:SEN");
    var number = Talk.number(path);
    assertThat(senegal.page(path).select("a[href*=/moderation/]")).isEmpty();
    var matter = upheld("layer", number, path);
    assertThat(moderator.page(matter).text()).contains("Zqlayered.", "Senegal");
    assertThat(visitors.with(Role.FOCAL_POINT, "MRT").get(matter).statusCode()).isEqualTo(404);
    assertThat(reporter.get(path).statusCode()).as("it stands meanwhile").isEqualTo(200);
    assertThat(senegal.page(matter).select("a[href='" + path + "/edition']")).hasSize(1);
    mended(senegal, matter);

    Talk.location(
        senegal.post(
            path + "/edition", "language", "en", "audience", "owners", "results", "Zqours."));
    for (var one : List.of(reporter, moderator)) {
      assertThat(one.get(form("layer", number)).statusCode()).isEqualTo(404);
    }
    unlayered(number);
  }

  @Test
  void aLayerOfAnOrganisationIsPutBeforeItsPeopleUnderAnyOfItsCodes() {
    var house = organisations.add("Zqlayering house", Audience.PUBLIC);
    var known = new Mandate(Role.MEMBER, "zq-layering");
    var early = visitors.with(known);
    var both = visitors.with(Mandate.of(Role.MODERATOR), known);
    var late = visitors.with(Role.MEMBER, String.valueOf(house));
    Talk.location(
        visitors
            .with(Role.FACILITATOR)
            .post("/en/organisations/" + house + "/codes", "code", known.of()));
    var path = layered(late, Keys.organisation(String.valueOf(house)));
    var number = Talk.number(path);
    assertThat(early.get(form("layer", number)).statusCode()).as("keeps it").isEqualTo(404);
    Talk.location(report("layer", number));
    var matter = open(number);
    assertThat(both.get(matter).statusCode()).as("decides on no own record").isEqualTo(404);
    decided(matter);
    assertThat(late.page(matter).text()).contains("Zqgrounds");
    assertThat(early.page(matter).select("a[href='" + path + "/edition']")).hasSize(1);
    mended(early, matter);

    unlayered(number);
    organisations.delete(house);
  }

  /** Adds something to a practice of others; gives the path of it. */
  private String layered(Visitor by, String speaker) {
    var practice = reporter.data("/en/practices?country=MRT").path("results").path(0).path("href");
    return Talk.location(
        by.post(
            practice.asString() + "/layers",
            "speaker",
            speaker,
            "language",
            "en",
            "audience",
            "members",
            "results",
            "Zqlayered."));
  }

  private void unlayered(long number) {
    Sight.atHouseWork(
        () -> jdbc.sql("delete from layer.layer where number = ?").param(number).update());
  }

  private String form(String kind, long number) {
    return "/en/moderation/reports/" + kind + "/" + number;
  }

  private java.net.http.HttpResponse<byte[]> report(String kind, long number) {
    return reporter.post(form(kind, number), "reason", "false", "why", "Zqwhy");
  }

  /** Reports what has a link to be reported, and has it upheld. */
  private String upheld(String kind, long number, String path) {
    assertThat(reporter.page(path).select("a[href='" + form(kind, number) + "']")).hasSize(1);
    Talk.location(report(kind, number));
    var matter = open(number);
    decided(matter);
    return matter;
  }

  private void decided(String matter) {
    Talk.location(moderator.post(matter + "/decision", "act", "uphold", "grounds", "Zqgrounds"));
  }

  private void mended(Visitor keeper, String matter) {
    assertThat(keeper.page(matter).text()).contains("Zqgrounds").doesNotContain("Zqwhy");
    Talk.location(keeper.post(matter + "/correction", "mend", "Zqmended"));
    Talk.location(moderator.post(matter + "/decision", "act", "settle", "grounds", "Zqfine"));
    assertThat(reporter.page("/en/moderation").text()).contains("It was mended");
  }

  private String open(long number) {
    return "/en/moderation/"
        + Sight.ofEverything(() ->
            jdbc.sql("select number from moderation.matter where record = ? and state = 'OPEN'")
                .param(number)
                .query(String.class)
                .single());
  }
}
