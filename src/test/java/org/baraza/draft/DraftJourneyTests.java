package org.baraza.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.access.Reader;
import org.baraza.practice.PracticeCards;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How a practice is written, from the first word to its submission. */
@RunningHouse
class DraftJourneyTests {

  private static final String ANYONE = "";
  private static final String AMINATA = "account=611001";
  private static final String BRAHIM = "account=611002";
  private static final String FOCAL_POINT = "account=611003;roles=focal_point:MRT";

  private final Site site;
  private final JdbcClient jdbc;
  private final PracticeCards practices;
  private final Continuation continuation;
  private final DraftReading reading;
  private final HttpClient client = HttpClient.newHttpClient();

  DraftJourneyTests(
      Site site,
      JdbcClient jdbc,
      PracticeCards practices,
      Continuation continuation,
      DraftReading reading) {
    this.site = site;
    this.jdbc = jdbc;
    this.practices = practices;
    this.continuation = continuation;
    this.reading = reading;
  }

  @Test
  void onlyWhoIsSignedInWritesAndOnlyItsAuthorsSeeADraft() {
    var draft = begin("full");

    assertThat(location(get("/fr/drafts", ANYONE))).startsWith("/fr/sign-in?next=");
    assertThat(get(draft, AMINATA).statusCode()).isEqualTo(200);
    for (var page : List.of("", "/basics", "/preview", "/submission")) {
      var missing = "/fr/drafts/999999999";
      assertThat(get(draft + page, BRAHIM).statusCode()).isEqualTo(404);
      assertThat(get(draft + page, BRAHIM).body().replace(number(draft), number(missing)))
          .as(page)
          .isEqualTo(get(missing + page, BRAHIM).body());
    }
    assertThat(post(draft + "/basics", BRAHIM, "title", "x").statusCode()).isEqualTo(404);
    assertThat(post(draft + "/removal", BRAHIM).statusCode()).isEqualTo(404);
    assertThat(get("/fr/drafts", BRAHIM).body()).doesNotContain(draft);
  }

  @Test
  void whatWasTypedIsKeptValidOrNot() {
    var draft = begin("full");

    var saved =
        post(
            draft + "/basics",
            AMINATA,
            "title",
            "Médiateurs <de> village",
            "year_started",
            "deux mille seize",
            "countries",
            "MRT",
            "then",
            "next");
    var page = page(draft + "/basics", AMINATA);

    assertThat(saved.statusCode()).isEqualTo(303);
    assertThat(location(saved)).isEqualTo(draft + "/context");
    assertThat(page.select("[name=title]").val()).isEqualTo("Médiateurs <de> village");
    assertThat(page.select("[name=year_started]").val()).isEqualTo("deux mille seize");
    assertThat(page.select("#troubles a[href=#f-year_started]").text())
        .startsWith("Année de lancement")
        .contains("2016");
    assertThat(page.select("input[name=countries][value=MRT]").hasAttr("checked")).isTrue();
    assertThat(page(draft, AMINATA).text()).contains("À corriger", "Champs obligatoires : 2 sur 3");
  }

  @Test
  void rowsAreAddedWithoutAScriptAndEmptyOnesDropped() {
    var draft = begin("full");
    var section = draft + "/sources";

    var added =
        post(
            section,
            AMINATA,
            "sources.1.title",
            "Étude",
            "sources.2.title",
            "",
            "sources.4.title",
            "Rapport",
            "then",
            "add-sources");
    var page = page(location(added).replaceFirst("#.*", ""), AMINATA);

    assertThat(location(added)).isEqualTo(section + "?add=sources#f-sources");
    assertThat(page.select("[name^=sources.][name$=.title]").eachAttr("name"))
        .containsExactly("sources.1.title", "sources.4.title", "sources.5.title");
  }

  @Test
  void twoEditorsOfOneFieldAreShownBothTexts() {
    var draft = begin("full");
    post(draft + "/authors", AMINATA, "account", "611002");
    var hers = fields(draft + "/context", AMINATA);
    var his = fields(draft + "/context", BRAHIM);
    post(draft + "/context", AMINATA, filled(hers, "summary", "Le sien", "context_problem", ""));

    var met =
        post(draft + "/context", BRAHIM, filled(his, "summary", "À lui", "context_problem", "P"));
    var alone = post(draft + "/context", BRAHIM, filled(his, "summary", "À lui", "auto", "1"));
    var page = Jsoup.parse(met.body());
    var choice = new ArrayList<String>();
    page.select("main form input[type=hidden]")
        .forEach(one -> choice.addAll(List.of(one.attr("name"), one.val())));
    choice.addAll(List.of("choice:summary", "theirs"));
    var settled = post(draft + "/context", BRAHIM, choice.toArray(String[]::new));
    var now = page(draft + "/context", AMINATA);

    assertThat(met.statusCode()).isEqualTo(409);
    assertThat(alone.statusCode()).isEqualTo(409);
    assertThat(page.select(".clash .text").eachText()).containsExactly("À lui", "Le sien");
    assertThat(settled.statusCode()).isEqualTo(303);
    assertThat(now.select("[name=summary]").text()).isEqualTo("Le sien");
    assertThat(now.select("[name=context_problem]").text()).isEqualTo("P");
  }

  @Test
  void aScriptSavesAgainAndAgainWithoutMeetingItself() {
    var draft = begin("full");
    var form = fields(draft + "/context", AMINATA);

    var first = post(draft + "/context", AMINATA, filled(form, "summary", "Un", "auto", "1"));
    var second = post(draft + "/context", AMINATA, filled(form, "summary", "Deux", "auto", "1"));
    var last = post(draft + "/context", AMINATA, filled(form, "summary", "Trois"));

    assertThat(first.body()).contains("\"revision\":1");
    assertThat(second.body()).contains("\"revision\":2");
    assertThat(last.statusCode()).isEqualTo(303);
    assertThat(page(draft + "/context", AMINATA).select("[name=summary]").text())
        .isEqualTo("Trois");
  }

  @Test
  void whoWasSignedOutWhileTypingLosesNothing() {
    var draft = begin("full");

    var kept = post(draft + "/context", ANYONE, "summary", "Un \"long\" récit", "revision", "0");
    var missing =
        post(
            "/fr/drafts/999999999/context",
            ANYONE,
            "summary",
            "Un \"long\" récit",
            "revision",
            "0");
    var form = Jsoup.parse(kept.body()).select("main form");

    assertThat(kept.statusCode()).isEqualTo(403);
    assertThat(form.attr("action")).isEqualTo(draft + "/context");
    assertThat(form.select("[name=summary]").val()).isEqualTo("Un \"long\" récit");
    assertThat(missing.body().replace("999999999", number(draft))).isEqualTo(kept.body());
    assertThat(page(draft + "/context", AMINATA).select("[name=summary]").text()).isEmpty();
  }

  @Test
  void aSnapshotIsSubmittedFirstAndDeepenedUnderTheSameNumber() {
    var draft = begin("snapshot");
    var early = post(draft + "/submission", AMINATA);
    post(
        draft + "/snapshot",
        AMINATA,
        "title",
        "Bibliothèques ambulantes des oasis",
        "language",
        "fr",
        "countries",
        "MRT",
        "summary",
        "Des livres vont d’oasis en oasis depuis Chinguetti.",
        "description",
        "Écrire à oasis@example.org pour recevoir la caravane de lecture.");

    var exposing = post(draft + "/submission", AMINATA);
    var submitted = post(draft + "/submission", AMINATA, "considered", "yes", "audience", "public");
    var number = page(draft, AMINATA).select(".done a").attr("href");
    var deepened = location(post(draft + "/continuation", AMINATA));
    var full = page(deepened, AMINATA);

    assertThat(early.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(early.body()).select("main li a").eachAttr("href"))
        .contains(draft + "/snapshot#f-title");
    assertThat(exposing.statusCode()).isEqualTo(422);
    assertThat(exposing.body()).contains("oasis@example.org");
    assertThat(submitted.statusCode()).as(submitted.body()).isEqualTo(303);
    assertThat(number).matches("/fr/practices/\\d{6,}");
    assertThat(full.select("a[href=" + number + "]")).isNotEmpty();
    assertThat(page(deepened + "/action", AMINATA).select("[name=description]").text())
        .contains("caravane");
    assertThat(location(get(draft + "/snapshot", AMINATA))).isEqualTo(draft);
  }

  @Test
  void whatIsHereAlreadyIsShownBeforeItIsSubmittedAgain() {
    var known = known("MRT");
    var dossier = practices.dossier(known, Reader.anyone()).orElseThrow();
    var lang = dossier.language();
    var draft = begin("snapshot");
    post(
        draft + "/snapshot",
        AMINATA,
        "title",
        dossier.titles().in(lang).text(),
        "language",
        lang.code(),
        "countries",
        "MRT",
        "summary",
        "Une autre.",
        "description",
        "Autre chose.");

    var asked = post(draft + "/submission", AMINATA);
    var other = Jsoup.parse(asked.body()).select("[name=other]").eachAttr("value");
    var said = new ArrayList<>(List.of("audience", "public"));
    other.forEach(number -> said.addAll(List.of("other", number)));
    var submitted = post(draft + "/submission", AMINATA, said.toArray(String[]::new));

    assertThat(asked.statusCode()).isEqualTo(422);
    assertThat(other).contains(String.valueOf(known));
    assertThat(submitted.statusCode()).isEqualTo(303);
  }

  @Test
  void theFocalPointOfItsCountryTakesARecordOver() {
    var known = "/fr/practices/" + known("MRT") + "/draft";
    var foreign = "/fr/practices/" + known("KEN") + "/draft";

    var taken = location(post(known, FOCAL_POINT));
    var again = location(post(known, FOCAL_POINT));

    assertThat(post(known, AMINATA).statusCode()).isEqualTo(404);
    assertThat(post(foreign, FOCAL_POINT).statusCode()).isEqualTo(404);
    assertThat(again).isEqualTo(taken).matches("/fr/drafts/\\d{6,}");
    assertThat(page(taken + "/basics", FOCAL_POINT).select("[name=title]").val()).isNotEmpty();
  }

  @Test
  void nothingIsLostWhenARecordIsTakenOver() {
    var softly = new SoftAssertions();
    for (var number : numbers()) {
      var dossier = practices.dossier(number, Reader.anyone()).orElseThrow();
      var typed =
          Unfolding.linked(
              continuation.unfolded(dossier),
              dossier.links(),
              continuation.numbers(dossier.links(), Reader.anyone()));
      var draft = Drafting.draft(Draft.Kind.FULL, typed, Optional.of(dossier), dossier.language());
      var read = reading.read(draft, Reader.anyone()).dossier();
      softly.assertThat(read.accounts()).as("%s", number).isEqualTo(dossier.accounts());
      softly.assertThat(read.titles()).as("%s", number).isEqualTo(dossier.titles());
      softly.assertThat(read.evidence()).as("%s", number).isEqualTo(dossier.evidence());
      softly.assertThat(read.sources()).as("%s", number).containsAll(dossier.sources());
      softly.assertThat(read.concerns()).as("%s", number).isEqualTo(dossier.concerns());
      softly.assertThat(read.links()).as("%s", number).hasSameSizeAs(dossier.links());
      softly.assertThat(read.prerequisites()).as("%s", number).isEqualTo(dossier.prerequisites());
      softly.assertThat(read.setting()).as("%s", number).isEqualTo(dossier.setting());
      softly.assertThat(read.opinions()).as("%s", number).isEqualTo(dossier.opinions());
      softly
          .assertThat(new HashSet<>(read.concepts()))
          .as("%s", number)
          .containsAll(dossier.concepts());
      softly.assertThat(read.transfers()).as("%s", number).isEqualTo(dossier.transfers());
      softly.assertThat(read.countries()).as("%s", number).isEqualTo(dossier.countries());
      softly.assertThat(read.started()).as("%s", number).isEqualTo(dossier.started());
    }
    softly.assertAll();
  }

  @Test
  void everyPageOfTheFormIsLight() {
    var draft = location(post("/ar/practices/" + known("MRT") + "/draft", FOCAL_POINT));
    for (var section : Section.FULL) {
      var answer = get(draft + '/' + section.code(), FOCAL_POINT, "Accept-Encoding", "gzip");
      assertThat(answer.headers().firstValueAsLong("Content-Length").orElse(0))
          .as(section.code())
          .isLessThan(14_000);
    }
  }

  private List<Long> numbers() {
    return jdbc.sql("select number from practice.practice order by number")
        .query(Long.class)
        .list();
  }

  private long known(String country) {
    return jdbc.sql(
            """
            select number from practice.practice
             where dossier -> 'countries' @> to_jsonb(array[?]) and audience = 'PUBLIC'
             order by source_id limit 1
            """)
        .param(country)
        .query(Long.class)
        .single();
  }

  /** The address of a new draft. */
  private String begin(String kind) {
    return location(post("/fr/drafts", AMINATA, "kind", kind)).replaceFirst("/[a-z]+$", "");
  }

  private static String number(String draft) {
    return draft.replaceFirst("/fr/drafts/", "");
  }

  private List<String> fields(String path, String reader) {
    var form = page(path, reader).select("form#draft input[type=hidden]");
    var fields = new ArrayList<String>();
    form.forEach(one -> fields.addAll(List.of(one.attr("name"), one.val())));
    return fields;
  }

  private static String[] filled(List<String> hidden, String... more) {
    var all = new ArrayList<>(hidden);
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  private static String location(HttpResponse<?> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  private Document page(String path, String reader) {
    return Jsoup.parse(get(path, reader).body(), site.at(path));
  }

  private HttpResponse<String> get(String path, String reader, String... headers) {
    var request = HttpRequest.newBuilder(URI.create(site.at(path))).GET();
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request, reader);
  }

  private HttpResponse<String> post(String path, String reader, String... namesAndValues) {
    var body = new StringBuilder();
    var accept = "text/html";
    for (int at = 0; at < namesAndValues.length; at += 2) {
      accept = namesAndValues[at].equals("auto") ? "application/json" : accept;
      body.append(Site.encoded(namesAndValues[at]))
          .append('=')
          .append(Site.encoded(namesAndValues[at + 1]))
          .append('&');
    }
    return send(
        HttpRequest.newBuilder(URI.create(site.at(path)))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", accept)
            .POST(BodyPublishers.ofString(body.toString())),
        reader);
  }

  private HttpResponse<String> send(HttpRequest.Builder request, String reader) {
    if (!reader.isEmpty()) {
      request.header("X-Test-Reader", reader);
    }
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
