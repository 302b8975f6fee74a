package org.baraza.organisation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.access.Audience;
import org.baraza.access.Role;
import org.baraza.intake.ImportRefused;
import org.baraza.intake.Importer.Progress;
import org.baraza.intake.Importer.Tally;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningHouse
class OrganisationTests {

  private final Site site;
  private final Visitors visitors;
  private final OrganisationFixture fixture;
  private final OrganisationImport intake;
  private final JdbcClient jdbc;

  OrganisationTests(
      Site site,
      Visitors visitors,
      OrganisationFixture fixture,
      OrganisationImport intake,
      JdbcClient jdbc) {
    this.site = site;
    this.visitors = visitors;
    this.fixture = fixture;
    this.intake = intake;
    this.jdbc = jdbc;
  }

  @Test
  void theFacilitatorEntersOneAndAnybodyFindsIt() {
    var facilitator = visitors.with(Role.FACILITATOR);
    var word = word();
    var path =
        location(enter(facilitator, "House of " + word + " Dialogue", "en", "distinct", "yes"));

    var page = site.page(path);
    assertThat(page.select("h1").text()).isEqualTo("House of " + word + " Dialogue");
    assertThat(page.select("form[action$=/merger], a[href$=/edition]")).isEmpty();
    assertThat(site.data(path).path("kind").asString()).isEqualTo("ngo");
    assertThat(site.data("/en/search?q=" + word).path("results").path(0).path("href").asString())
        .isEqualTo(path);
    assertThat(site.page("/en/organisations?body=ngo&country=KEN&q=" + word).text())
        .contains(word, "Non-governmental organisation");
    assertThat(site.page(path + "/history").text()).contains("Edition 1", "The facilitator");
    assertThat(visitors.member().get("/en/organisations/new").statusCode()).isEqualTo(404);
    clear(path);
  }

  @Test
  void aFormThatFailsKeepsAllAndALikelyDoubleIsSuggested() {
    var facilitator = visitors.with(Role.FACILITATOR);
    var word = word();
    var bad =
        facilitator.posted(
            "/en/organisations/new", "kind", "nothing", "website", "x", "name.fr", word);
    assertThat(bad.select("#troubles li")).hasSize(3);
    assertThat(bad.select("input[name=name.fr]").attr("value")).isEqualTo(word);

    var number = fixture.add("House of " + word, Audience.PUBLIC);
    var again = enter(facilitator, "house of " + word, "en");
    assertThat(again.statusCode()).isEqualTo(422);
    assertThat(Site.text(again))
        .contains("/organisations/" + number, "Is it one of these?", "distinct");
    fixture.delete(number);
  }

  @Test
  void itsOwnPeoplePublishOrdinaryFactsAndProposeKeyFacts() {
    var number = fixture.add("Relief " + word(), Audience.PUBLIC);
    var path = "/en/organisations/" + number;
    var member = visitors.with(Role.MEMBER, String.valueOf(number));
    assertThat(visitors.member().get(path + "/edition").statusCode()).isEqualTo(404);

    var sent =
        member.post(
            path + "/edition",
            "name.en",
            "Renamed " + word(),
            "kind",
            "agency",
            "country",
            "KEN",
            "acronym",
            "RLF",
            "why",
            "We were renamed by law.");
    assertThat(location(sent)).isEqualTo(path);
    assertThat(site.page(path).text()).contains("RLF", "Relief").doesNotContain("Renamed");
    var waits = member.page(path).select("a[href*=/amendments/]").attr("href");
    assertThat(member.page(waits).text()).contains("We were renamed by law.", "Renamed");
    assertThat(member.page("/en/desk").select("#amendments").text()).contains("1");
    assertThat(site.get(waits).statusCode()).isEqualTo(303);
    assertThat(visitors.member().get(waits).statusCode()).isEqualTo(404);

    assertThat(member.post(waits + "/decision", "verdict", "accept").statusCode()).isEqualTo(404);
    var facilitator = visitors.with(Role.FACILITATOR);
    assertThat(facilitator.post(waits + "/decision", "verdict", "decline").statusCode())
        .isEqualTo(422);
    assertThat(facilitator.post(waits + "/decision", "verdict", "accept").statusCode())
        .isEqualTo(303);
    assertThat(site.page(path).select("h1").text()).startsWith("Renamed");
    assertThat(site.page(path + "/history").text())
        .contains("Edition 3", "Its own people", "We were renamed by law.", "Agency");
    assertThat(facilitator.post(waits + "/decision", "verdict", "accept").statusCode())
        .isEqualTo(404);
    fixture.delete(number);
  }

  @Test
  void aFacilitatorWhoBelongsToItDecidesNothingOfTheirOwn() {
    var number = fixture.add("Twofold " + word(), Audience.PUBLIC);
    var path = "/en/organisations/" + number;
    var both =
        visitors.with(
            new org.baraza.access.Mandate(Role.FACILITATOR, ""),
            new org.baraza.access.Mandate(Role.MEMBER, String.valueOf(number)));
    both.post(path + "/edition", "name.en", "Mine", "kind", "ngo", "country", "KEN", "why", "So.");

    assertThat(site.page(path).text()).contains("Twofold");
    var waits = both.page(path).select("a[href*=/amendments/]").attr("href");
    assertThat(both.page(waits).select("form[action$=/decision]")).isEmpty();
    assertThat(both.post(waits + "/decision", "verdict", "accept").statusCode()).isEqualTo(404);
    fixture.delete(number);
  }

  @Test
  void twoThatAreTheSameBecomeOneAndBothAddressesLeadThere() {
    var facilitator = visitors.with(Role.FACILITATOR);
    var kept = fixture.add("Kept " + word(), Audience.PUBLIC);
    var gone = fixture.add("Gone " + word(), Audience.PUBLIC);
    var unit = fixture.add("Unit " + word(), Audience.PUBLIC, gone);
    var member = visitors.with(Role.MEMBER, String.valueOf(gone));
    var merger = "/en/organisations/" + gone + "/merger";

    assertThat(member.post(merger, "into", "" + kept, "why", "Same.").statusCode()).isEqualTo(404);
    assertThat(facilitator.post(merger, "into", "" + gone, "why", "Same.").statusCode())
        .isEqualTo(422);
    assertThat(facilitator.post(merger, "into", "" + kept, "why", "Same.").statusCode())
        .isEqualTo(303);

    var answer = site.get("/fr/organisations/" + gone);
    assertThat(answer.statusCode()).isEqualTo(301);
    assertThat(answer.headers().firstValue("Location")).contains("/fr/organisations/" + kept);
    assertThat(site.page("/en/organisations/" + kept).text()).contains("Unit");
    assertThat(site.page("/en/organisations/" + kept + "/history").text())
        .contains("Merged into this one", "Same.");
    assertThat(member.get("/en/organisations/" + kept + "/edition").statusCode()).isEqualTo(200);
    assertThat(site.data("/en/organisations?above=" + kept).path("total").asInt()).isOne();
    assertThat(journalled("organisation.merged", gone)).isOne();
    fixture.delete(unit);
    fixture.delete(gone);
    fixture.delete(kept);
  }

  @Test
  void nothingComesToStandBelowItself() {
    var facilitator = visitors.with(Role.FACILITATOR);
    var upper = fixture.add("Upper " + word(), Audience.PUBLIC);
    var lower = fixture.add("Lower " + word(), Audience.PUBLIC, upper);

    var refused =
        facilitator.posted(
            "/en/organisations/" + upper + "/edition",
            "name.en",
            "Upper",
            "kind",
            "ngo",
            "parent",
            "http://localhost/en/organisations/" + lower,
            "audience",
            "PUBLIC",
            "why",
            "A try.");
    assertThat(refused.select("#troubles").text()).contains("below itself");
    var narrowed =
        facilitator.posted(
            "/en/organisations/" + upper + "/edition",
            "name.en",
            "Upper",
            "kind",
            "ngo",
            "audience",
            "MEMBERS",
            "why",
            "A try.");
    assertThat(narrowed.select("#troubles").text()).contains("shown to more people");
    fixture.delete(lower);
    fixture.delete(upper);
  }

  @Test
  void namesOfItsPeopleAreForItselfAndFewAreNotEvenCounted() {
    var number = fixture.add("People " + word(), Audience.PUBLIC);
    var path = "/en/organisations/" + number;
    var code = String.valueOf(number);
    var first = visitors.with(Role.MEMBER, code);
    Stream.of(1, 2, 3).forEach(_ -> visitors.with(Role.MEMBER, code));

    assertThat(first.page(path).select("#people").text()).contains("4");
    assertThat(visitors.member().page(path).select("main").text())
        .doesNotContain("Visitor", "4 members");
    assertThat(site.data(path).has("people")).isFalse();
    visitors.with(Role.MEMBER, code);
    assertThat(site.data(path).path("people").asInt()).isEqualTo(5);
    assertThat(site.page(path).text()).contains("5 members").doesNotContain("Visitor");

    var account = first.account().toString();
    assertThat(first.post(path + "/focal-points", "account", account).statusCode())
        .as("nobody names themself")
        .isEqualTo(404);
    assertThat(first.page(path).select("form:has([value=" + account + "])")).isEmpty();
    var other = visitors.with(Role.MEMBER, code);
    assertThat(other.post(path + "/focal-points", "account", account).statusCode()).isEqualTo(303);
    assertThat(first.page(path).text()).contains("focal point since");
    assertThat(site.page(path).text()).doesNotContain("ocal point");
    var end = first.page(path).select("form[action$=/withdrawal]").attr("action");
    assertThat(end).contains("/focal-points/" + first.account());
    assertThat(first.post(end).statusCode()).isEqualTo(303);
    assertThat(first.page(path).text()).doesNotContain("focal point since");
    fixture.delete(number);
  }

  @Test
  void aCodeFromBeforeIsAdoptedAndOpensWhatItOpened() {
    var facilitator = visitors.with(Role.FACILITATOR);
    var code = "free-" + word();
    var bearer = visitors.with(Role.MEMBER, code);
    var number = fixture.add("Adopting " + word(), Audience.OWNERS);
    var path = "/en/organisations/" + number;
    assertThat(bearer.get(path).statusCode()).isEqualTo(404);
    assertThat(facilitator.page("/en/desk").text()).contains(code);
    assertThat(
            facilitator.page("/en/people/invitations").select("option[value=" + code + "]").text())
        .contains("not yet an organisation");

    assertThat(facilitator.post(path + "/codes", "code", code).statusCode()).isEqualTo(303);
    assertThat(bearer.get(path).statusCode()).isEqualTo(200);
    assertThat(facilitator.page("/en/desk").text()).doesNotContain(code);
    assertThat(facilitator.post(path + "/codes", "code", code).statusCode()).isEqualTo(422);
    fixture.delete(number);
  }

  @Test
  void whatOnlySomeMaySeeAnswersLikeNothingToOthers() {
    var word = word();
    var number = fixture.add("Hidden " + word, Audience.OWNERS);
    var path = "/en/organisations/" + number;

    assertThat(Site.text(site.get(path)).replace(String.valueOf(number), ""))
        .isEqualTo(Site.text(site.get("/en/organisations/123456")).replace("123456", ""));
    assertThat(visitors.member().get(path + "/history").statusCode()).isEqualTo(404);
    assertThat(site.data("/en/search?q=" + word).path("total").asInt()).isZero();
    var own = visitors.with(Role.MEMBER, String.valueOf(number));
    assertThat(own.page("/en/search?q=" + word).text()).contains("Hidden " + word);

    var widened =
        visitors
            .with(Role.FACILITATOR)
            .post(
                path + "/edition",
                "name.en",
                word,
                "kind",
                "ngo",
                "audience",
                "PUBLIC",
                "why",
                "x");
    assertThat(widened.statusCode()).as("proposed, for another to accept").isEqualTo(303);
    assertThat(site.get(path).statusCode()).isEqualTo(404);
    fixture.delete(number);
  }

  @Test
  void aFileIsTakenInWholeTwiceAlikeOrNotAtAll() {
    var upper = "up-" + word();
    var lower = "low-" + word();
    var file =
        """
        {"organisations": [
          {"id": "%s", "names": {"en": "Bureau %s"}, "kind": "agency", "country": "KE", "parent": "%s"},
          {"id": "%s", "names": {"en": "Ministry %s"}, "kind": "ministry", "country": "KEN"}]}
        """
            .formatted(lower, lower, upper, upper, upper);

    assertThat(take(file, true)).isEqualTo(new Tally(2, 0, 0));
    assertThat(take(file, false)).isEqualTo(new Tally(2, 0, 0));
    assertThat(take(file, false)).isEqualTo(new Tally(0, 0, 2));
    var found = site.data("/en/organisations?q=" + upper).path("results").path(0);
    assertThat(site.page(found.path("href").asString()).text()).contains("Bureau");
    Assertions.assertThatExceptionOfType(ImportRefused.class)
        .isThrownBy(() ->
            take(
                file.replace("\"ministry\"", "\"ministry\", \"parent\": \"" + lower + "\""), false))
        .matches(
            refused -> refused.problems().getFirst().mend().equals("organisation.mend.circle"));
    Assertions.assertThatExceptionOfType(ImportRefused.class)
        .isThrownBy(
            () -> take(file.replace("\"parent\": \"" + upper, "\"parent\": \"none"), false));
    for (var id : new String[] {lower, upper}) {
      fixture.delete(
          org.baraza.store.Sight.ofEverything(() ->
              jdbc.sql("select number from organisation.organisation where source_id = ?")
                  .param(id)
                  .query(Long.class)
                  .single()));
    }
  }

  private Tally take(String file, boolean tried) {
    return intake.take(new ByteArrayInputStream(file.getBytes(UTF_8)), tried, Progress.SILENT);
  }

  private static HttpResponse<byte[]> enter(
      Visitor facilitator, String name, String lang, String... more) {
    var fields =
        Stream.concat(
                Stream.of(
                    "name." + lang, name, "kind", "ngo", "country", "KEN", "audience", "PUBLIC"),
                Stream.of(more))
            .toArray(String[]::new);
    return facilitator.post("/en/organisations/new", fields);
  }

  private long journalled(String act, long number) {
    return jdbc.sql("select count(*) from journal.entry where act = ? and subject = ?")
        .params(act, "organisation/" + number)
        .query(Long.class)
        .single();
  }

  private void clear(String path) {
    fixture.delete(Long.parseLong(path.substring(path.lastIndexOf('/') + 1)));
  }

  private static String location(HttpResponse<byte[]> answer) {
    assertThat(answer.statusCode()).as(Site.text(answer)).isEqualTo(303);
    return answer.headers().firstValue("Location").orElse("").replaceFirst("\\?.*", "");
  }

  /** A word that nothing else in the house says. */
  private static String word() {
    return "zq" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "x";
  }
}
