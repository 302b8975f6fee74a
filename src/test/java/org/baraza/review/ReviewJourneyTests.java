package org.baraza.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.access.AccountId;
import org.baraza.dossier.Dossier;
import org.baraza.dossier.Dossiers;
import org.baraza.language.Lang;
import org.baraza.language.Saying;
import org.baraza.review.Submissions.Offer;
import org.baraza.store.Sight;
import org.baraza.strategy.Strategy;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The way of a practice through four people, over HTTP, and what may become of it afterwards. */
@RunningHouse
class ReviewJourneyTests {

  private static final String HEADER = "X-Test-Reader";
  private static final long AUTHOR_ACCOUNT = 900_001;
  private static final String AUTHOR = "account=900001";
  private static final String FOCAL_POINT = "account=900002;roles=focal_point:MRT";
  private static final String REVIEWER = "account=900003;roles=reviewer";
  private static final String EDITOR = "account=900004;roles=editor";
  private static final String FACILITATOR = "account=900005;roles=facilitator";
  private static final String MODERATOR = "account=900006;roles=moderator";
  private static final String OTHER_MODERATOR = "account=900007;roles=moderator";
  private static final String MEMBER = "account=900008";
  private static final String ELSEWHERE = "account=900009;roles=focal_point:NER";

  private final Site site;
  private final Submissions submissions;
  private final Strategy strategy;
  private final JdbcClient jdbc;

  ReviewJourneyTests(Site site, Submissions submissions, Strategy strategy, JdbcClient jdbc) {
    this.site = site;
    this.submissions = submissions;
    this.strategy = strategy;
    this.jdbc = jdbc;
  }

  @Test
  void aPracticeComesInThroughFourPeople() {
    var number = submit(dossier("Dialogue des oulémas en prison"), OptionalLong.empty());
    var path = "/fr/submissions/" + number;

    hiddenFrom(path);
    onlyTheCountryValidates(path, number);
    aReviewAnswersEverything(path);
    anEditorWordsAndPublishes(path);
    theReadersSeeWhoStandsByIt(number);
    theDatabaseHoldsTheRulesToo(number);
    theNextEditionLeavesTheFirstReadable(number);
    theCountryTakesItsEndorsementBack(number);
    whatIsReportedCanBeWithdrawnAndComeBack(number);
  }

  private void hiddenFrom(String path) {
    var missing = Site.text(site.get("/fr/submissions/999999999999999999", HEADER, MEMBER));

    assertThat(site.get(path).statusCode()).isEqualTo(303);
    for (var reader : List.of(MEMBER, ELSEWHERE, REVIEWER, EDITOR)) {
      var answer = site.get(path, HEADER, reader);
      assertThat(answer.statusCode()).as(reader).isEqualTo(404);
      assertThat(Site.text(answer).replaceAll("\\d{6,18}", ""))
          .isEqualTo(missing.replaceAll("\\d{6,18}", ""));
      assertThat(post(path + "/validation", reader)).isEqualTo(404);
    }
    assertThat(page(path, AUTHOR).select("h1").text()).contains("Dialogue des oulémas");
    assertThat(page("/fr/desk", AUTHOR).text()).contains("Dialogue des oulémas");
  }

  private void onlyTheCountryValidates(String path, long number) {
    assertThat(post(path + "/validation", AUTHOR + ";roles=focal_point:MRT")).isEqualTo(422);
    assertThat(post(path + "/validation", FACILITATOR)).isEqualTo(422);
    assertThat(page("/fr/desk", FOCAL_POINT).select("#waiting + ul").text())
        .contains("Dialogue des oulémas");
    assertThat(site.get("/fr/practices/" + number).statusCode()).isEqualTo(404);

    assertThat(post(path + "/validation", FOCAL_POINT)).isEqualTo(303);
    assertThat(page("/fr/desk", FOCAL_POINT).select("#waiting + ul").text())
        .doesNotContain("Dialogue des oulémas");
  }

  private void aReviewAnswersEverything(String path) {
    var half = site.post(path + "/safeguards", fields("conditions", "À suivre"), HEADER, REVIEWER);
    assertThat(half.statusCode()).isEqualTo(422);
    assertThat(Site.text(half)).contains("À suivre");

    assertThat(post(path + "/safeguards", FOCAL_POINT, review("favourable", ""))).isEqualTo(422);
    assertThat(post(path + "/safeguards", REVIEWER, review("conditional", "Un suivi indépendant")))
        .isEqualTo(303);
  }

  private void anEditorWordsAndPublishes(String path) {
    assertThat(
            post(
                path + "/wording",
                EDITOR,
                "wording.title",
                "Dialogue des oulémas dans les prisons",
                "wording.summary",
                "Un récit",
                "wording",
                "Titre plus clair"))
        .isEqualTo(303);
    assertThat(page(path, AUTHOR).select("aside ins").text()).contains("dans les prisons");
    assertThat(post(path + "/publication", EDITOR)).isEqualTo(422);
    assertThat(post(path + "/publication", EDITOR, "publication", "Première publication"))
        .isEqualTo(303);
    assertThat(post(path + "/publication", EDITOR, "publication", "Encore")).isEqualTo(422);
  }

  private void theReadersSeeWhoStandsByIt(long number) {
    var page = page("/fr/practices/" + number, null);

    assertThat(page.select("h1").text()).isEqualTo("Dialogue des oulémas dans les prisons");
    assertThat(page.select("#trust").text())
        .contains("Mauritanie", "favorable sous conditions", "Un suivi indépendant")
        .doesNotContain("90000");
    assertThat(rung(number)).isEqualTo("validated");
    assertThat(page("/fr/practices?q=oulémas%20prisons", null).text())
        .contains("Dialogue des oulémas dans les prisons");
  }

  private void theDatabaseHoldsTheRulesToo(long number) {
    refused("update review.step set grounds = 'autre' where submission = " + number);
    refused("delete from review.step where submission = " + number);
    refused(
        "insert into review.step values (%d, 90, 1, 'PUBLISHED', %d, now(), '', '', '{}', '{}')"
            .formatted(number, AUTHOR_ACCOUNT));
    refused(
        "insert into review.step values (%d, 90, 1, 'PUBLISHED', 900003, now(), '', '', '{}', '{}')"
            .formatted(number));
    refused("update review.submission set round = 2, state = 'EDITING' where number = " + number);
  }

  private void theNextEditionLeavesTheFirstReadable(long number) {
    var next = submit(dossier("Dialogue des sages dans les prisons"), OptionalLong.of(number));
    assertThat(next).isNotEqualTo(number);
    assertThatThrownBy(() ->
            submissions.submit(
                offer(dossier("Autre")), new AccountId(900_010), OptionalLong.of(number)))
        .isInstanceOf(NotSubmittable.class);
    var path = "/fr/submissions/" + next;
    assertThat(page(path, FOCAL_POINT).select("article > .tellings del").text())
        .contains("oulémas");

    post(path + "/validation", FOCAL_POINT);
    post(path + "/safeguards", REVIEWER, review("favourable", ""));
    post(path + "/publication", EDITOR, "publication", "Les sages");

    var practice = "/fr/practices/" + number;
    assertThat(page(practice, null).select("h1").text()).contains("sages");
    assertThat(page(practice + "/editions/1", null).select("h1").text()).contains("oulémas");
    assertThat(page(practice + "/editions/2", null).select("ins").text()).contains("sages");
    assertThat(page(practice + "/history", null).text()).contains("Les sages", "Première publ");
    assertThat(site.get(practice + "/editions/3").statusCode()).isEqualTo(404);
  }

  private void theCountryTakesItsEndorsementBack(long number) {
    var practice = "/fr/practices/" + number;
    assertThat(site.get(practice + "/stewardship", HEADER, ELSEWHERE).statusCode()).isEqualTo(404);
    assertThat(post(practice + "/disavowal", FOCAL_POINT)).isEqualTo(422);
    assertThat(post(practice + "/disavowal", FOCAL_POINT, "disavowal", "Le texte a vieilli"))
        .isEqualTo(303);

    assertThat(rung(number)).isEqualTo("tested");
    assertThat(page(practice, null).text()).contains("a retiré son aval", "Le texte a vieilli");
  }

  private void whatIsReportedCanBeWithdrawnAndComeBack(long number) {
    var practice = "/fr/practices/" + number;
    var report = report(practice);

    assertThat(page("/fr/desk", MEMBER).select("#reports + ul").text()).contains("sages");
    assertThat(site.get(report, HEADER, AUTHOR).statusCode()).isEqualTo(404);
    assertThat(site.get("/fr/reports", HEADER, MEMBER).statusCode()).isEqualTo(404);
    assertThat(page("/fr/reports", MODERATOR).text()).contains("sages");

    withdraw(report);
    var stone = site.get(practice);
    assertThat(stone.statusCode()).isEqualTo(410);
    assertThat(Site.text(stone)).contains("Des personnes y sont reconnaissables");
    assertThat(Site.text(stone)).doesNotContain("sages");
    assertThat(site.get(practice + "/editions/1").statusCode()).isEqualTo(404);
    assertThat(page("/fr/practices?q=sages%20prisons", null).text())
        .doesNotContain("Dialogue des sages");

    assertThat(page(report, AUTHOR).text())
        .contains("Des personnes y sont reconnaissables")
        .doesNotContain("On me reconnaît");
    assertThat(post(report + "/appeal", AUTHOR, "grounds", "Tout est anonyme")).isEqualTo(303);
    assertThat(post(report + "/verdict", MODERATOR, "outcome", "dismissed", "grounds", "Non"))
        .isEqualTo(422);
    assertThat(
            post(report + "/verdict", OTHER_MODERATOR, "outcome", "dismissed", "grounds", "Exact"))
        .isEqualTo(303);
    assertThat(site.get(practice).statusCode()).isEqualTo(200);

    withdraw(report(practice));
    assertThat(site.get(practice).statusCode()).isEqualTo(410);
  }

  private String report(String practice) {
    var empty = site.post(practice + "/report", fields("reason", "danger"), HEADER, MEMBER);
    assertThat(empty.statusCode()).isEqualTo(422);
    var made =
        site.post(
            practice + "/report",
            fields("reason", "danger", "text", "On me reconnaît"),
            HEADER,
            MEMBER);
    assertThat(made.statusCode()).isEqualTo(303);
    return made.headers().firstValue("Location").orElseThrow();
  }

  private void withdraw(String report) {
    assertThat(
            post(
                report + "/decision",
                MODERATOR,
                "outcome",
                "withdrawn",
                "grounds",
                "Des personnes y sont reconnaissables"))
        .isEqualTo(303);
  }

  @Test
  void aCountryTakesOverTheRecordThatNamesIt() {
    var number = imported();
    var practice = "/fr/practices/" + number;
    var before = rung(number);
    assertThat(documented(number)).isTrue();
    assertThat(page(practice, FOCAL_POINT).select("#trust a").eachAttr("href"))
        .contains(practice + "/stewardship");
    assertThat(post(practice + "/confirmation", ELSEWHERE)).isEqualTo(404);

    var made = site.post(practice + "/confirmation", fields(), HEADER, FOCAL_POINT);
    assertThat(made.statusCode()).isEqualTo(303);
    assertThat(post(practice + "/confirmation", FOCAL_POINT)).isEqualTo(422);
    var submission = made.headers().firstValue("Location").orElseThrow();
    assertThat(post(submission + "/safeguards", REVIEWER, review("favourable", ""))).isEqualTo(303);

    assertThat(documented(number)).isFalse();
    assertThat(page(practice, null).select("#trust").text()).contains("Mauritanie");
    itFallsDueAndIsArchived(number);

    jdbc.sql(
            "update practice.practice set confirmation = null, reviewed_at = null where number = ?")
        .param(number)
        .update();
    assertThat(rung(number)).isEqualTo(before);
  }

  private void itFallsDueAndIsArchived(long number) {
    var practice = "/fr/practices/" + number;
    jdbc.sql("update practice.practice set reviewed_at = '2020-01-01' where number = ?")
        .param(number)
        .update();
    var title = page(practice, null).select("h1").text();
    assertThat(page("/fr/desk", FOCAL_POINT).select("#due + ul").text()).contains(title);

    assertThat(post(practice + "/archiving", FOCAL_POINT, "archiving", "Programme clos"))
        .isEqualTo(303);
    assertThat(page(practice, null).text()).contains("Archivée");
    assertThat(listed(number)).isFalse();

    assertThat(post(practice + "/reaffirmation", FOCAL_POINT)).isEqualTo(303);
    assertThat(listed(number)).isTrue();
    assertThat(page("/fr/desk", FOCAL_POINT).select("#due")).isEmpty();
    itFallsDueWhenAReviewOfTheStrategyTouchesItsMeasures(number);
  }

  private void itFallsDueWhenAReviewOfTheStrategyTouchesItsMeasures(long number) {
    var measure =
        jdbc.sql("select places -> 'measure' ->> 0 from practice.practice where number = ?")
            .param(number)
            .query(String.class)
            .single();
    var review = "/fr/strategy/reviews/strategy-review-9";
    assertThat(post(review + "/measures", FOCAL_POINT, "measure", measure)).isEqualTo(404);
    assertThat(post(review + "/measures", FACILITATOR, "measure", "IX.99")).isEqualTo(422);
    assertThat(post(review + "/measures", FACILITATOR, "measure", measure)).isEqualTo(303);

    assertThat(page(review, null).select("main ul").text()).contains(measure);
    assertThat(page("/fr/desk", FOCAL_POINT).select("#due + ul a").eachAttr("href"))
        .contains("/fr/practices/" + number + "/stewardship");

    assertThat(post(review + "/measures", FACILITATOR)).isEqualTo(303);
    assertThat(page("/fr/desk", FOCAL_POINT).select("#due")).isEmpty();
  }

  private boolean listed(long number) {
    return site.data("/fr/practices?country=MRT")
        .path("results")
        .toString()
        .contains("/practices/" + number);
  }

  /** A public record from an imported file that names Mauritania alone. */
  private long imported() {
    return jdbc.sql(
            """
            select number from practice.practice
             where source_id is not null and audience = 'PUBLIC'
               and dossier -> 'countries' = '["MRT"]'::jsonb and dossier ->> 'documented' <> ''
             order by source_id limit 1
            """)
        .query(Long.class)
        .single();
  }

  private String rung(long number) {
    return site.data("/fr/practices/" + number).path("maturity").path("rung").asString();
  }

  private boolean documented(long number) {
    return site.data("/fr/practices/" + number).path("maturity").path("asDocumented").asBoolean();
  }

  /** Not even the house's own work may do it. */
  private void refused(String sql) {
    assertThatThrownBy(() -> Sight.atHouseWork(() -> jdbc.sql(sql).update())).as(sql).isNotNull();
  }

  private long submit(Dossier dossier, OptionalLong practice) {
    return submissions.submit(offer(dossier), new AccountId(AUTHOR_ACCOUNT), practice);
  }

  private static Offer offer(Dossier dossier) {
    return new Offer(dossier, false, Optional.empty(), Optional.empty());
  }

  private static Dossier dossier(String title) {
    return Dossiers.from(Saying.of(Lang.FR, title), List.of("MRT"));
  }

  private String[] review(String conclusion, String conditions) {
    var answers = new ArrayList<>(List.of("conclusion", conclusion, "conditions", conditions));
    Safeguards.OBLIGATORY.forEach(id -> answers.addAll(List.of("finding." + id, "met")));
    strategy
        .texts("question")
        .forEach(question -> answers.addAll(List.of("finding." + question.id(), "met")));
    return answers.toArray(String[]::new);
  }

  private static String[] fields(String... fields) {
    return fields;
  }

  private int post(String path, String reader, String... fields) {
    return site.post(path, fields, HEADER, reader).statusCode();
  }

  private Document page(String path, @org.jspecify.annotations.Nullable String reader) {
    var answer = reader == null ? site.get(path) : site.get(path, HEADER, reader);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return Jsoup.parse(Site.text(answer));
  }
}
