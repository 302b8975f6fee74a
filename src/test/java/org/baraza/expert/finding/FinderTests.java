package org.baraza.expert.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baraza.expert.Listings.LATER;
import static org.baraza.expert.Listings.MINE;
import static org.baraza.expert.Listings.begun;
import static org.baraza.expert.Listings.consent;
import static org.baraza.expert.Listings.shown;
import static org.baraza.expert.Listings.vet;

import java.util.ArrayList;
import java.util.List;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.access.Audience;
import org.baraza.access.Role;
import org.baraza.organisation.OrganisationFixture;
import org.baraza.store.Sight;
import org.baraza.strategy.Strategy;
import org.baraza.thesaurus.Thesaurus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Who finds whom, and who takes a list away, over HTTP. */
@RunningHouse
class FinderTests {

  private final Site site;
  private final Visitors visitors;
  private final JdbcClient jdbc;
  private final Strategy strategy;
  private final Thesaurus thesaurus;

  private final OrganisationFixture organisations;

  FinderTests(
      Site site,
      Visitors visitors,
      OrganisationFixture organisations,
      JdbcClient jdbc,
      Strategy strategy,
      Thesaurus thesaurus) {
    this.organisations = organisations;
    this.site = site;
    this.visitors = visitors;
    this.jdbc = jdbc;
    this.strategy = strategy;
    this.thesaurus = thesaurus;
  }

  @AfterEach
  void takeAway() {
    Sight.atHouseWork(() -> jdbc.sql("delete from expert.expert").update());
  }

  @Test
  void whatIsHiddenFromAReaderFindsNobodyAndAWithdrawalIsFeltAtOnce() {
    var expert = visitors.member();
    var page = begun(expert);
    expert.post(MINE + "/experience", "country.1", "KEN");
    expert.post(MINE + "/proposal");
    consent(expert, "members", "name", "expertise");
    consent(expert, "focal_points", "languages", "experience");
    vet(visitors.with(Role.FACILITATOR), page);
    var member = visitors.member();
    var focal = visitors.with(Role.FOCAL_POINT, "NER");
    for (var asked : List.of("language=sw", "level=c1", "country=KEN", "region=014")) {
      assertThat(finds(focal, asked)).as(asked).isTrue();
      assertThat(finds(member, asked)).as(asked).isFalse();
    }
    assertThat(finds(member, "concept=prisons")).isTrue();
    var offered = member.page("/en/experts");
    assertThat(offered.select("select[name=country] option")).hasSize(1);
    assertThat(offered.select("select[name=language] option")).hasSize(1);
    assertThat(offered.text()).doesNotContain("Swahili");
    assertThat(finds(member, "for=UGA")).isTrue();
    assertThat(Site.text(focal.get("/en/experts?for=UGA"))).contains("Experience: Kenya");
    assertThat(Site.text(member.get("/en/experts?for=UGA"))).doesNotContain("Experience:");
    assertThat(focal.page("/en/experts").select("#found").text()).contains("Fewer than five");
    assertThat(Site.text(focal.get("/en/experts?for=UGA", "Accept", "application/json")))
        .contains("\"atLeast\":0", "\"nearest\":\"KEN\"");
    for (var shown : List.of("/en/concepts/prisons", "/en/experts?concept=prisons")) {
      assertThat(Site.text(member.get(shown))).as(shown).contains("Zqexpert");
      assertThat(Site.text(site.get(shown))).as(shown).doesNotContain("Zqexpert");
    }
    assertThat(Site.text(focal.get("/en/countries/KEN"))).contains("Zqexpert");
    assertThat(Site.text(member.get("/en/countries/KEN"))).doesNotContain("Zqexpert");

    expert.post(MINE + "/consents/expertise/withdrawal");
    assertThat(finds(member, "concept=prisons")).isFalse();
    assertThat(Site.text(member.get("/en/concepts/prisons"))).doesNotContain("Zqexpert");
    assertThat(member.page("/en/experts").select("select[name=concept] option")).hasSize(1);
  }

  /** A centre of the shipped data, and an organisation that its own people alone see. */
  @Test
  void whereSomebodyWorksIsFoundByThoseWhoMaySeeBoth() {
    var centre = site.data("/en/centres").path("results").path(0);
    var path = centre.path("href").asString();
    var number = path.replaceAll("\\D", "");
    var facilitator = visitors.with(Role.FACILITATOR);
    var expert = visitors.member();
    var page = begun(expert);
    var name = site.page(path).select("h1").text();
    assertThat(works(expert, "Zqnowhere at all")).isEqualTo(422);
    assertThat(works(expert, name)).isEqualTo(303);
    assertThat(expert.page(MINE + "/basics").select("[name=body]").attr("value")).isEqualTo(name);
    expert.post(MINE + "/proposal");
    consent(expert, "members", "name");
    consent(expert, "focal_points", "affiliation");
    vet(facilitator, page);
    var member = visitors.member();
    var focal = visitors.with(Role.FOCAL_POINT, "NER");
    var asked = "body=centre-" + number;
    assertThat(focal.page(page).select("article a[href=" + path + "]")).hasSize(1);
    assertThat(finds(focal, asked)).isTrue();
    assertThat(finds(member, asked)).isFalse();
    assertThat(finds(focal, "body=centre-123456")).isFalse();
    assertThat(focal.page("/en/experts").select("[name=body] option")).hasSize(2);
    assertThat(member.page("/en/experts").select("[name=body] option")).hasSize(1);
    assertThat(focal.page(path).text()).contains("Experts who work here", "Zqexpert");
    assertThat(focal.page(path).select("a[href$='" + asked + "']")).hasSize(1);
    for (var text : List.of(member.page(path).text(), site.page(path).text())) {
      assertThat(text).doesNotContain("Experts who work here", "Zqexpert");
    }
    assertThat(Site.text(focal.get(path, "Accept", "application/json"))).contains(page);
    assertThat(Site.text(member.get(path, "Accept", "application/json"))).doesNotContain(page);
    assertThat(expert.page(MINE + "/log").text()).contains("Affiliation");
    expert.post(MINE + "/consents/affiliation/withdrawal");
    assertThat(finds(focal, asked)).isFalse();
    assertThat(focal.page(path).text()).doesNotContain("Zqexpert");
  }

  @Test
  void anOrganisationThatIsHiddenIsNotToldByThoseWhoWorkForIt() {
    var number = organisations.add("Zqcellar of dialogue", Audience.OWNERS);
    var expert = visitors.with(Role.MEMBER, String.valueOf(number));
    var page = begun(expert);
    assertThat(works(visitors.member(), "Zqcellar of dialogue")).isEqualTo(404);
    assertThat(works(expert, "zqcellar of dialogue")).isEqualTo(303);
    expert.post(MINE + "/proposal");
    consent(expert, "members", "name", "affiliation");
    vet(visitors.with(Role.FACILITATOR), page);
    var member = visitors.member();
    var colleague = visitors.with(Role.MEMBER, String.valueOf(number));
    var asked = "body=organisation-" + number;
    assertThat(finds(colleague, asked)).isTrue();
    assertThat(finds(member, asked)).isFalse();
    assertThat(colleague.page("/en/organisations/" + number).text()).contains("Zqexpert");
    for (var way : List.of(page, "/en/experts", "/en/experts?concept=prisons")) {
      for (var type : List.of("text/html", "application/json")) {
        var told = Site.text(member.get(way, "Accept", type));
        assertThat(told).as(way).doesNotContain("Zqcellar", "organisation-" + number);
      }
      assertThat(Site.text(colleague.get(way))).as(way).contains("Zqcellar");
    }
    Sight.atHouseWork(() -> jdbc.sql("delete from expert.expert").update());
    organisations.delete(number);
  }

  private static int works(Visitor expert, String body) {
    return expert
        .post(
            MINE + "/basics",
            "name",
            "Zqexpert Invented",
            "affiliation",
            "Zqinstitute",
            "body",
            body)
        .statusCode();
  }

  @Test
  void theGapMapTellsMembersInStepsOfFiveAndGuestsNothing() {
    var member = visitors.member();
    var map = "/en/gaps?rows=themes&columns=countries&in=014";
    var guests = Site.text(site.get(map));
    var facilitator = visitors.with(Role.FACILITATOR);
    var experts = new ArrayList<Visitor>();
    for (var i = 0; i < 5; i++) {
      var expert = visitors.member();
      experts.add(expert);
      var page = begun(expert);
      expert.post(MINE + "/expertise", "concept.1", "education", "years.1", "9");
      expert.post(MINE + "/experience", "country.1", "KEN");
      expert.post(MINE + "/proposal");
      consent(expert, "members", "name", "expertise", "experience");
      vet(facilitator, page);
      var told = i < 4 ? 0 : 5;
      assertThat(education(member, map, "KEN").path("least").asInt()).isEqualTo(told);
      assertThat(education(member, map, "KEN").path("most").asInt()).isEqualTo(told + 4);
    }
    assertThat(education(member, map, "UGA").path("least").asInt()).isZero();
    var cell = member.page(map).select("a[href$=/experts?concept=education&country=KEN]");
    assertThat(cell.text()).contains("≥ 5");
    assertThat(member.page(cell.attr("href")).select(".cards > li")).hasSize(5);
    var whole = member.page(map).select("a[href$=/experts?concept=women&region=014]");
    assertThat(whole.text()).contains("< 5");
    assertThat(Site.text(site.get(map))).isEqualTo(guests).doesNotContain("experts?");
    assertThat(Site.text(site.get("/en/gaps.csv"))).doesNotContain("Experts shown");
    assertThat(finds(member, "measure=" + measure(true, "education"))).isTrue();
    assertThat(finds(member, "measure=" + measure(false, "education"))).isFalse();

    experts.getFirst().post(MINE + "/consents/experience/withdrawal");
    assertThat(education(member, map, "KEN").path("least").asInt()).isZero();
  }

  /** How many are versed in education, as the cell of a country tells it in data. */
  private static JsonNode education(Visitor reader, String map, String country) {
    for (var row : reader.data(map).path("rows")) {
      for (var cell : row.path("cells")) {
        if (row.path("code").asString().equals("education")
            && cell.path("column").asString().equals(country)) {
          return cell.path("supply").path("expert");
        }
      }
    }
    throw new AssertionError("no cell " + country);
  }

  /** The first measure that speaks of a concept, or of nothing that is above it. */
  private String measure(boolean speaks, String concept) {
    return strategy.pillars().stream()
        .flatMap(pillar -> pillar.measures().stream())
        .filter(measure ->
            speaks
                == measure.concepts().stream()
                    .anyMatch(one -> thesaurus.branch(one).contains(concept)))
        .findFirst()
        .orElseThrow()
        .id();
  }

  @Test
  void aListIsTakenAwayByNamedRolesAsFarAsConsentForListsGoes() {
    var expert = visitors.member();
    shown(expert, "members", visitors.with(Role.FACILITATOR));
    var focal = visitors.with(Role.FOCAL_POINT, "NER");
    var roster = "/en/experts/roster";
    assertThat(visitors.member().get(roster).statusCode()).isEqualTo(404);
    assertThat(visitors.member().post(roster, "purpose", "mission").statusCode()).isEqualTo(404);
    assertThat(focal.get(roster + "?concept=prisons").statusCode()).isEqualTo(200);
    var back = focal.posted(roster, "purpose", "mission", "words", "Short");
    assertThat(back.select("#troubles a")).hasSize(1);
    var taking =
        new String[] {
          "purpose",
          "mission",
          "words",
          "=A mission to Diffa",
          "format",
          "csv",
          "concept",
          "prisons"
        };
    assertThat(Site.text(focal.post(roster, taking)))
        .contains("TLP:AMBER+STRICT", "mission to Diffa")
        .doesNotContain("Zqexpert");
    var sent =
        List.of(
            "reach",
            "members",
            "until",
            LATER.toString(),
            "purpose",
            "listing",
            "purpose",
            "roster",
            "field",
            "name",
            "field",
            "expertise");
    assertThat(expert.post(MINE + "/consents", sent.toArray(String[]::new)).statusCode())
        .isEqualTo(303);
    assertThat(Site.text(focal.post(roster, taking)))
        .contains("Zqexpert")
        .doesNotContain("Swahili");
    assertThat(Site.text(focal.post(roster, swapped(taking, "language", "sw"))))
        .doesNotContain("Zqexpert");
    assertThat(focal.post(roster, swapped(taking, "format", "xlsx")).body()).startsWith('P', 'K');
    assertThat(expert.page(MINE + "/log").text()).contains("A mission to Diffa");
    assertThat(noted()).contains("concept=prisons", "\"people\": \"1\"", "mission");
  }

  private String noted() {
    return Sight.ofEverything(() ->
        String.join(
            "\n",
            jdbc.sql("select details::text from journal.entry where act = 'expert.roster.taken'")
                .query(String.class)
                .list()));
  }

  /** The last pair, or the one of the same name, is another. */
  private static String[] swapped(String[] pairs, String name, String value) {
    var all = pairs.clone();
    var at = List.of(pairs).indexOf(name);
    all[at < 0 ? all.length - 2 : at] = name;
    all[at < 0 ? all.length - 1 : at + 1] = value;
    return all;
  }

  private static boolean finds(Visitor reader, String asked) {
    var found = Site.text(reader.get("/en/experts?" + asked)).contains("Zqexpert");
    var data = Site.text(reader.get("/en/experts?" + asked, "Accept", "application/json"));
    assertThat(data.contains("Zqexpert")).isEqualTo(found);
    return found;
  }
}
