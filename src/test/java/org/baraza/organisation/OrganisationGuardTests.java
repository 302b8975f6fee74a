package org.baraza.organisation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
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
