package org.baraza.centre;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.UUID;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.access.Audience;
import org.baraza.access.Cover;
import org.baraza.access.Role;
import org.baraza.intake.Importer.Progress;
import org.baraza.intake.Importer.Tally;
import org.baraza.organisation.OrganisationFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningHouse
class CentreWorkshopTests {

  private static final String RECORD =
      """
      {"id": "%1$s", "names": {"en": "Centre %1$s"}, "type": "training_centre", "country": "KE",
       "description": "Teaches mediators."}
      """;

  private final Site site;
  private final Visitors visitors;
  private final CentreFixture fixture;
  private final OrganisationFixture organisations;
  private final CentreImport intake;
  private final JdbcClient jdbc;
  private final String id = "zq" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "y";
  private long number;
  private String path = "";

  CentreWorkshopTests(
      Site site,
      Visitors visitors,
      CentreFixture fixture,
      OrganisationFixture organisations,
      CentreImport intake,
      JdbcClient jdbc) {
    this.site = site;
    this.visitors = visitors;
    this.fixture = fixture;
    this.organisations = organisations;
    this.intake = intake;
    this.jdbc = jdbc;
  }

  @BeforeEach
  void aCentreIsThere() {
    number = fixture.add(RECORD.formatted(id), Cover.OPEN);
    path = "/en/centres/" + number;
  }

  @AfterEach
  void itIsTakenOutAgain() {
    fixture.delete(number);
  }

  @Test
  void theFacilitatorAppointsAnEditorWhoPublishesOrdinaryFacts() {
    var editor = visitors.member();
    assertThat(editor.get(path + "/edition").statusCode()).isEqualTo(404);
    var facilitator = visitors.with(Role.FACILITATOR);
    assertThat(facilitator.post(path + "/editors", "email", "nobody@example.org").statusCode())
        .isEqualTo(422);
    assertThat(facilitator.post(path + "/editors", "email", email(editor)).statusCode())
        .isEqualTo(303);

    var bad = editor.posted(path + "/edition/about", "languages", "ar klingon", "founded", "soon");
    assertThat(bad.select("#troubles li")).hasSize(4);
    assertThat(bad.select("input[name=languages]").attr("value")).isEqualTo("ar klingon");
    assertThat(about(editor, "Trains " + id + " mediators")).isEqualTo(303);

    var page = site.page(path);
    assertThat(page.text())
        .contains("Trains " + id, "Forty a year", "Swahili")
        .doesNotContain("not yet confirmed by the centre");
    assertThat(site.page(path + "/history").text())
        .contains("Edition 1", "own editors", "We know better.", "Forty a year");
    assertThat(editor.page("/en/account/data").text()).isNotEmpty();

    var appointed = facilitator.page(path + "/edition").select("form[action$=/withdrawal]");
    facilitator.post(appointed.first().attr("action"));
    assertThat(editor.get(path + "/edition").statusCode()).isEqualTo(404);
  }

  @Test
  void thePeopleOfItsHostKeepItAndKeyFactsGoToReview() {
    var host = organisations.add("Host " + id, Audience.PUBLIC);
    var facilitator = visitors.with(Role.FACILITATOR);
    assertThat(identify(facilitator, "Centre " + id, String.valueOf(host))).contains("published");
    assertThat(site.page(path).text()).contains("Host " + id, "Teaches by decree");
    assertThat(site.data("/en/organisations/" + host).path("centres").path(0).asLong())
        .isEqualTo(number);

    var member = visitors.with(Role.MEMBER, String.valueOf(host));
    assertThat(identify(member, "Renamed " + id, String.valueOf(host))).contains("proposed");
    assertThat(site.page(path).text()).doesNotContain("Renamed");
    var waits = member.page(path + "/edition").select("a[href*=/amendments/]").attr("href");
    assertThat(member.post(waits + "/decision", "verdict", "accept").statusCode()).isEqualTo(404);
    assertThat(facilitator.page("/en/desk").select("#amendments + ul").text())
        .contains("Centre " + id);
    assertThat(facilitator.post(waits + "/decision", "verdict", "accept").statusCode())
        .isEqualTo(303);
    assertThat(site.page(path).select("h1").text()).isEqualTo("Renamed " + id);
    assertThat(site.data("/en/search?q=" + id).path("total").asInt()).isPositive();
  }

  @Test
  void itsHistoryDoesNotNameAHostThatIsHidden() {
    var host = organisations.add("Host " + id, Audience.OWNERS);
    var facilitator = visitors.with(Role.FACILITATOR);
    assertThat(identify(facilitator, "Centre " + id, String.valueOf(host))).contains("published");

    var history = path + "/history";
    assertThat(site.page(history).text())
        .contains("By law.")
        .doesNotContain("Host " + id, String.valueOf(host));
    assertThat(Site.text(site.get(history, "Accept", "application/json")))
        .doesNotContain(String.valueOf(host));
    assertThat(facilitator.page(history).text()).contains("Host " + id);
  }

  @Test
  void aHostThatItsEditorMayNotSeeIsNeitherToldNorLost() {
    var host = organisations.add("Host " + id, Audience.OWNERS);
    var facilitator = visitors.with(Role.FACILITATOR);
    assertThat(identify(facilitator, "Centre " + id, String.valueOf(host))).contains("published");
    var editor = visitors.member();
    facilitator.post(path + "/editors", "email", email(editor));
    var form = path + "/edition/identity";
    assertThat(Site.text(editor.get(form))).doesNotContain(String.valueOf(host), "Host " + id);
    assertThat(facilitator.page(form).select("[name=organisation]").attr("value"))
        .isEqualTo(String.valueOf(host));

    assertThat(identify(editor, "Renamed " + id, "")).contains("proposed");
    var waits = editor.page(path + "/edition").select("a[href*=/amendments/]").attr("href");
    assertThat(Site.text(editor.get(waits))).doesNotContain(String.valueOf(host));
    assertThat(facilitator.post(waits + "/decision", "verdict", "accept").statusCode())
        .isEqualTo(303);
    assertThat(facilitator.page(path).text()).contains("Renamed " + id, "Host " + id);
    assertThat(identify(editor, "Renamed " + id, "123456")).contains("troubles");
  }

  @Test
  void coursesAreListedAndTheirNumbersAreNeverGivenTwice() {
    var facilitator = visitors.with(Role.FACILITATOR);
    for (var title : new String[] {"First", "Second"}) {
      var sent =
          facilitator.post(
              path + "/courses/new",
              "title.en",
              title + " " + id,
              "length",
              "5 days",
              "languages",
              "en sw",
              "modality",
              "remote",
              "concept",
              "prisons");
      assertThat(sent.statusCode()).isEqualTo(303);
    }
    assertThat(site.page(path).text()).contains("First " + id, "5 days", "Remote", "Swahili");
    assertThat(facilitator.post(path + "/courses/2/removal").statusCode()).isEqualTo(303);
    facilitator.post(path + "/courses/new", "title.en", "Third " + id);

    var courses = site.data(path).path("courses");
    assertThat(courses.path(1).path("id").asInt()).isEqualTo(3);
    assertThat(facilitator.get(path + "/courses/2").statusCode()).isEqualTo(404);
    assertThat(facilitator.post(path + "/courses/new", "title.en", " ").statusCode())
        .isEqualTo(422);
    assertThat(site.page(path + "/history").text()).contains("Second " + id);
  }

  @Test
  void anImportLeavesAloneWhatPeopleKeep() {
    assertThat(take("Teaches many.")).isEqualTo(new Tally(0, 1, 0));
    assertThat(site.page(path).text()).contains("Teaches many.");
    assertThat(about(visitors.with(Role.FACILITATOR), "Said here")).isEqualTo(303);
    assertThat(take("Teaches few.")).isEqualTo(new Tally(0, 0, 1));
    assertThat(site.page(path).text()).contains("Said here");
  }

  @Test
  void theMapAndItsTableSayTheSame() {
    var page = site.page("/en/centres/map");
    assertThat(page.select("img[src=/en/centres/map.svg]")).hasSize(1);
    var kenya = page.select("tr:has(a[href=/en/centres?country=KEN]) td").text();
    assertThat(site.data("/en/centres?country=KEN").path("total").asString()).isEqualTo(kenya);
    assertThat(site.get("/en/centres/map.svg").statusCode()).isEqualTo(200);
    assertThat(site.page("/en/centres").select("a[href=/en/centres/map]")).hasSize(1);
  }

  private int about(Visitor who, String description) {
    return who.post(
            path + "/edition/about",
            "description.en",
            description,
            "languages",
            "en sw",
            "capacity",
            "Forty a year",
            "why",
            "We know better.")
        .statusCode();
  }

  private String identify(Visitor who, String name, String host) {
    var sent =
        who.post(
            path + "/edition/identity",
            "name.en",
            name,
            "country",
            "KEN",
            "organisation",
            host,
            "mandate.en",
            "Teaches by decree",
            "by",
            "African Union",
            "until",
            "2030-12-31",
            "why",
            "By law.");
    return sent.headers().firstValue("Location").orElseGet(() -> Site.text(sent));
  }

  private Tally take(String description) {
    var file = "[" + RECORD.formatted(id).replace("Teaches mediators.", description) + "]";
    return intake.take(new ByteArrayInputStream(file.getBytes(UTF_8)), false, Progress.SILENT);
  }

  private String email(Visitor one) {
    return jdbc.sql("select email from access.account where number = ?")
        .param(one.account().number())
        .query(String.class)
        .single();
  }
}
