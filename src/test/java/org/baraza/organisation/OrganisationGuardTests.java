package org.baraza.organisation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.access.Audience;
import org.baraza.access.Role;
import org.baraza.intake.Importer.Progress;
import org.baraza.intake.Importer.Tally;
import org.junit.jupiter.api.Test;

/** What nobody may decide, learn or undo of an organisation. */
@RunningHouse
class OrganisationGuardTests {

  private final Site site;
  private final Visitors visitors;
  private final OrganisationFixture fixture;
  private final OrganisationImport intake;

  OrganisationGuardTests(
      Site site, Visitors visitors, OrganisationFixture fixture, OrganisationImport intake) {
    this.site = site;
    this.visitors = visitors;
    this.fixture = fixture;
    this.intake = intake;
  }

  @Test
  void aFacilitatorDecidesNothingThatTheirOwnOrganisationProposes() {
    var number = fixture.add("Twofold " + word(), Audience.PUBLIC);
    var path = "/en/organisations/" + number;
    var colleague = visitors.with(Role.MEMBER, String.valueOf(number));
    var both =
        visitors.with(
            new org.baraza.access.Mandate(Role.FACILITATOR, ""),
            new org.baraza.access.Mandate(Role.MEMBER, String.valueOf(number)));
    colleague.post(
        path + "/edition", "name.en", "Ours", "kind", "ngo", "country", "KEN", "why", "So.");

    var waits = colleague.page(path).select("a[href*=/amendments/]").attr("href");
    assertThat(both.page(waits).select("form[action$=/decision]")).isEmpty();
    assertThat(both.post(waits + "/decision", "verdict", "accept").statusCode()).isEqualTo(404);
    assertThat(
            visitors
                .with(Role.FACILITATOR)
                .post(waits + "/decision", "verdict", "accept")
                .statusCode())
        .isEqualTo(303);
    fixture.delete(number);
  }

  @Test
  void twoShowItToMoreAndWhatWasWrittenBeforeStaysWithThoseWhoSawItThen() {
    var number = fixture.add("Cellar " + word(), Audience.OWNERS);
    var path = "/en/organisations/" + number;
    var one = visitors.with(Role.FACILITATOR);
    var sent = revised(one, path, "OWNERS", "Zqbefore");
    assertThat(sent.statusCode()).isEqualTo(303);
    assertThat(site.page(path + "/history").text()).doesNotContain("Zqbefore");
    revised(one, path, "PUBLIC", "Zqwider");
    assertThat(site.get(path).statusCode()).as("nobody shows it to more alone").isEqualTo(404);
    var waits = one.page(path).select("a[href*=/amendments/]").attr("href");
    assertThat(one.page(waits).text()).contains("Who may see it", "Everyone");
    assertThat(one.post(waits + "/decision", "verdict", "accept").statusCode()).isEqualTo(404);
    var other = visitors.with(Role.FACILITATOR);
    assertThat(other.post(waits + "/decision", "verdict", "accept").statusCode()).isEqualTo(303);

    assertThat(site.get(path).statusCode()).isEqualTo(200);
    assertThat(other.page(path + "/history").text()).contains("Zqbefore");
    for (var type : new String[] {"text/html", "application/json"}) {
      assertThat(Site.text(site.get(path + "/history", "Accept", type)))
          .doesNotContain("Zqbefore", "Zqwider");
    }
    revised(other, path, "PUBLIC", "Zqafter");
    assertThat(site.page(path + "/history").text())
        .contains("Edition 1", "Zqafter")
        .doesNotContain("Edition 2");
    revised(other, path, "MEMBERS", "Zqnarrower");
    assertThat(site.get(path).statusCode()).as("narrowed at once").isEqualTo(404);
    fixture.delete(number);
  }

  private static HttpResponse<byte[]> revised(
      Visitor who, String path, String audience, String why) {
    return who.post(
        path + "/edition",
        "name.en",
        "Cellar",
        "kind",
        "ngo",
        "country",
        "KEN",
        "acronym",
        why,
        "audience",
        audience,
        "why",
        why);
  }

  @Test
  void aNetworkSaysItselfWhoIsItsMember() {
    var network = fixture.add("Network " + word(), Audience.PUBLIC);
    var number = fixture.add("Relief " + word(), Audience.PUBLIC);
    var member = visitors.with(Role.MEMBER, String.valueOf(number));
    var host = visitors.with(Role.MEMBER, String.valueOf(network));
    var path = "/en/organisations/" + number;
    var home = "/en/organisations/" + network;
    assertThat(joins(member, path, network).statusCode()).isEqualTo(303);
    assertThat(site.data(path).path("networks")).isEmpty();
    assertThat(member.page(path).text()).contains("has not answered yet", "Network");
    assertThat(site.page(path).text()).doesNotContain("has not answered", "Network");
    assertThat(member.page(home).select("form[action$=/admission]")).isEmpty();
    var admission = home + "/members/" + number + "/admission";
    assertThat(member.post(admission).statusCode()).isEqualTo(404);
    assertThat(host.page("/en/desk").select("#organisations + ul").text()).contains("Asks to be");
    assertThat(host.page(home).select("form[action=" + admission + "]")).hasSize(1);
    assertThat(host.post(admission).statusCode()).isEqualTo(303);
    assertThat(site.data(path).path("networks").path(0).asLong()).isEqualTo(network);
    assertThat(site.page(path + "/history").text()).contains("The network");

    assertThat(host.post(home + "/members/" + number + "/end").statusCode()).isEqualTo(303);
    assertThat(site.data(path).path("networks")).isEmpty();
    joins(member, path, network);
    assertThat(host.post(home + "/members/" + number + "/end").statusCode()).isEqualTo(303);
    assertThat(host.post(admission).statusCode()).as("declined").isEqualTo(404);
    fixture.delete(number);
    fixture.delete(network);
  }

  private static HttpResponse<byte[]> joins(Visitor who, String path, long network) {
    return who.post(
        path + "/edition",
        "name.en",
        who.page(path).select("h1").text(),
        "kind",
        "ngo",
        "country",
        "KEN",
        "networks",
        String.valueOf(network),
        "why",
        "We work together.");
  }

  @Test
  void theFormTellsNobodyThatAHiddenOrganisationIsThere() {
    var number = fixture.add("Relief " + word(), Audience.PUBLIC);
    var hidden = fixture.add("Hidden " + word(), Audience.OWNERS);
    var member = visitors.with(Role.MEMBER, String.valueOf(number));
    var path = "/en/organisations/" + number + "/edition";
    var there = below(member, path, hidden).select("#troubles").text();

    assertThat(there)
        .isNotEmpty()
        .isEqualTo(below(member, path, 123_456).select("#troubles").text());
    assertThat(below(visitors.with(Role.FACILITATOR), path, hidden).select("#troubles").text())
        .isNotEqualTo(there);
    fixture.delete(hidden);
    fixture.delete(number);
  }

  private static org.jsoup.nodes.Document below(Visitor who, String path, long parent) {
    return who.posted(
        path,
        "name.en",
        "Relief",
        "kind",
        "ngo",
        "country",
        "KEN",
        "audience",
        "PUBLIC",
        "parent",
        String.valueOf(parent),
        "why",
        "A try.");
  }

  @Test
  void whatPeopleChangedIsNotUndoneByAFile() {
    var id = "kept-" + word();
    var file =
        """
        {"organisations": [{"id": "%s", "names": {"en": "%s"}, "kind": "agency", "country": "KE"}]}
        """
            .formatted(id, id);
    take(file, false);
    assertThat(take(file.replace("agency", "ministry"), false)).isEqualTo(new Tally(0, 1, 0));
    var path =
        site.data("/en/organisations?q=" + id).path("results").path(0).path("href").asString();
    var number = Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
    visitors
        .with(Role.FACILITATOR)
        .post(
            path + "/edition",
            "name.en",
            id,
            "kind",
            "university",
            "country",
            "KEN",
            "audience",
            "PUBLIC",
            "why",
            "It is one.");

    assertThat(take(file, false)).isEqualTo(new Tally(0, 0, 1));
    assertThat(site.data(path).path("kind").asString()).isEqualTo("university");
    fixture.delete(number);
  }

  private Tally take(String file, boolean tried) {
    return intake.take(new ByteArrayInputStream(file.getBytes(UTF_8)), tried, Progress.SILENT);
  }

  /** A word that nothing else in the house says. */
  private static String word() {
    return "zq" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "x";
  }
}
