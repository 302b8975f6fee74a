package org.baraza.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.access.Audience;
import org.baraza.access.Cover;
import org.baraza.access.Marking;
import org.baraza.access.Role;
import org.baraza.dossier.Account;
import org.baraza.dossier.Dossier;
import org.baraza.language.Lang;
import org.baraza.language.Saying;
import org.baraza.mail.Correspondent;
import org.baraza.mail.Occasion;
import org.baraza.practice.Confirmation;
import org.baraza.practice.Confirmation.Endorsement;
import org.baraza.practice.PracticeFixture;
import org.baraza.practice.Publishing;
import org.baraza.store.Sight;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A translation from its proposal to the day its source moves on, over HTTP. */
@RunningHouse
class TranslationJourneyTests {

  private static final String RECORD =
      """
      {"id": "%s", "language": "en", "countries": ["MRT"], "evidence": [],
       "titles": {"en": "Village listening circles"},
       "summary": "Elders listen to young people twice a month.",
       "description": "Twelve villages take part."}
      """;

  private static final Cover MEMBERS_ONLY =
      new Cover(Audience.MEMBERS, Marking.GREEN, Set.of(), Set.of("country:MRT"));

  private final Site site;
  private final Visitors visitors;
  private final PracticeFixture practices;
  private final Publishing publishing;
  private final List<Correspondent> correspondents;
  private final JdbcClient jdbc;

  TranslationJourneyTests(
      Site site,
      Visitors visitors,
      PracticeFixture practices,
      Publishing publishing,
      List<Correspondent> correspondents,
      JdbcClient jdbc) {
    this.site = site;
    this.visitors = visitors;
    this.practices = practices;
    this.publishing = publishing;
    this.correspondents = correspondents;
    this.jdbc = jdbc;
  }

  @Test
  void aTranslationIsProposedAcceptedLeftBehindAndRenewed() {
    var number = practices.add(RECORD.formatted("translated"), Cover.OPEN);
    try {
      var translator = visitors.member();
      var focalPoint = visitors.with(Role.FOCAL_POINT, "MRT");
      proposed(number, translator, focalPoint);
      onlyAnotherAccepts(number, translator, focalPoint);
      shownWithWhatIsMissing(number, translator);
      staleOnceTheSourceMovesOn(number, translator);
      renewed(number, translator, focalPoint);
    } finally {
      practices.delete(number);
    }
  }

  private void proposed(long number, Visitor translator, Visitor focalPoint) {
    assertThat(site.get(bench(number)).statusCode()).isEqualTo(200);
    assertThat(site.page(bench(number)).select("textarea")).isEmpty();
    assertThat(
            translator.page("/fr/practices/" + number).select("#translations a").eachAttr("href"))
        .contains(bench(number));
    var form = translator.page(bench(number));
    assertThat(form.select("textarea")).hasSize(3);
    assertThat(form.select("textarea").attr("lang")).isEqualTo("fr");

    var fields =
        fields(form, Map.of("summary", "Les anciens écoutent les zqjeunes.", "named", "yes"));
    assertThat(translator.post(bench(number), fields).statusCode()).isEqualTo(303);
    assertThat(site.page("/fr/practices/" + number).text()).doesNotContain("zqjeunes");
    assertThat(site.page(bench(number)).text()).doesNotContain("zqjeunes");
    assertThat(letters(number, "translation.waiting", focalPoint)).isEqualTo(1);
    assertThat(letter(number, "translation.waiting", focalPoint)).isPresent();
    assertThat(focalPoint.page("/fr/translations").select("#waiting + ul").text())
        .contains("Village listening circles");
    assertThat(translator.page("/fr/translations").select("#mine + ul").text())
        .contains("Village listening circles");
    twoTranslatorsDoNotOverwriteEachOther(number, form);
  }

  private void twoTranslatorsDoNotOverwriteEachOther(long number, Document stale) {
    var other = visitors.member();
    var fields = fields(stale, Map.of("summary", "Autre texte", "title", "Cercles d’écoute"));
    var answer = other.post(bench(number), fields);
    assertThat(answer.statusCode()).isEqualTo(422);
    var page = site.parsed(answer, bench(number));
    assertThat(page.select("#troubles")).isNotEmpty();
    assertThat(page.getElementById("f-text.summary").wholeText().strip()).isEqualTo("Autre texte");
    assertThat(page.select("#p-summary .other").text()).contains("zqjeunes");
    assertThat(page.getElementById("f-text.title").wholeText().strip())
        .as("what could be kept was kept")
        .isEqualTo("Cercles d’écoute");
    assertThat(page.select("#p-title .note").text()).contains("attente");
  }

  private void onlyAnotherAccepts(long number, Visitor translator, Visitor focalPoint) {
    var chosen = new String[] {"chosen", "summary:1", "chosen", "title:1"};
    assertThat(translator.post(bench(number) + "/acceptance", chosen).statusCode()).isEqualTo(422);
    var elsewhere = visitors.with(Role.FOCAL_POINT, "NER");
    assertThat(elsewhere.page(bench(number)).select(".decision")).isEmpty();
    assertThat(elsewhere.post(bench(number) + "/acceptance", chosen).statusCode()).isEqualTo(422);
    assertThat(focalPoint.post(bench(number) + "/acceptance").statusCode()).isEqualTo(422);
    assertThat(focalPoint.post(bench(number) + "/acceptance", "chosen", "summary:9").statusCode())
        .isEqualTo(422);
    refused(
        "update translation.proposal set state = 'ACCEPTED', judge = translator, judged_at = now()"
            + " where practice = "
            + number);

    var refusal = bench(number) + "/refusal";
    assertThat(focalPoint.post(refusal, "chosen", "title:1").statusCode()).isEqualTo(422);
    assertThat(focalPoint.post(refusal, "chosen", "title:1", "grounds", "Trop libre").statusCode())
        .isEqualTo(303);
    assertThat(translator.page(bench(number)).select("#p-title").text()).contains("Trop libre");

    assertThat(
            focalPoint.page(bench(number)).select(".decision input[name=chosen]").eachAttr("value"))
        .containsExactly("summary:1");
    assertThat(focalPoint.post(bench(number) + "/acceptance", "chosen", "summary:1").statusCode())
        .isEqualTo(303);
    assertThat(focalPoint.page(bench(number)).select(".decision")).isEmpty();
  }

  private void shownWithWhatIsMissing(long number, Visitor translator) {
    var page = site.page("/fr/practices/" + number);
    assertThat(page.select(".lead").text()).isEqualTo("Les anciens écoutent les zqjeunes.");
    assertThat(page.select(".lead").attr("lang")).isEqualTo("fr");
    assertThat(page.select("h1").attr("lang")).isEqualTo("en");
    assertThat(page.text()).contains("1 passages sur 3", "Pas encore traduit");
    assertThat(page.text())
        .contains(
            jdbc.sql("select name from access.account where number = ?")
                .param(translator.account().number())
                .query(String.class)
                .single());
    assertThat(state(number, "summary")).isEqualTo("current");
    assertThat(state(number, "title")).isEqualTo("missing");
    assertThat(site.page("/fr/practices?q=zqjeunes").select("main").text())
        .contains("Village listening circles");
    assertThat(site.page("/en/practices/" + number).text()).doesNotContain("zqjeunes");
    assertThat(site.get("/fr/practices/" + number + "/practice.pdf").statusCode()).isEqualTo(200);
  }

  private void staleOnceTheSourceMovesOn(long number, Visitor translator) {
    var begun = translator.page(bench(number));
    next(number, "Elders listen to young people every week.", Optional.empty());

    var page = site.page("/fr/practices/" + number);
    assertThat(page.select(".lead").text()).contains("zqjeunes");
    assertThat(page.select(".mark").text()).contains("la source a changé depuis");
    assertThat(page.select(".mark a").attr("href")).isEqualTo(bench(number) + "#p-summary");
    assertThat(state(number, "summary")).isEqualTo("stale");
    var compared = site.page(bench(number)).select("#p-summary");
    assertThat(compared.select("del").text()).isEqualTo("twice a month.");
    assertThat(compared.select("ins").text()).isEqualTo("every week.");
    assertThat(translator.page("/fr/translations").select("#stale + ul").text())
        .contains("Village listening circles");
    assertThat(letters(number, "translation.stale", translator)).isEqualTo(1);
    assertThat(letter(number, "translation.stale", translator).orElseThrow())
        .contains(bench(number).substring(3));

    var late = translator.post(bench(number), fields(begun, Map.of("summary", "Écrit trop tard")));
    assertThat(late.statusCode()).isEqualTo(422);
    assertThat(site.parsed(late, "/").getElementById("f-text.summary").wholeText())
        .contains("Écrit trop tard");
  }

  private void renewed(long number, Visitor translator, Visitor focalPoint) {
    var form = translator.page(bench(number));
    assertThat(form.select("input[name=holds.summary]")).isNotEmpty();
    var fields = fields(form, Map.of("holds.summary", "yes"));
    assertThat(translator.post(bench(number), fields).statusCode()).isEqualTo(303);
    assertThat(letter(number, "translation.stale", translator))
        .as("who has renewed it is not asked to")
        .isEmpty();
    var chosen = focalPoint.page(bench(number)).select("input[name=chosen]").attr("value");
    assertThat(focalPoint.post(bench(number) + "/acceptance", "chosen", chosen).statusCode())
        .isEqualTo(303);
    assertThat(state(number, "summary")).isEqualTo("current");
    assertThat(site.page("/fr/practices/" + number).select(".mark").text())
        .doesNotContain("la source a changé");
    assertThat(translator.page("/fr/translations").select("#stale")).isEmpty();
  }

  @Test
  void aTranslationGoesWithItsPractice() {
    var number = practices.add(RECORD.formatted("narrowed"), Cover.OPEN);
    try {
      accepted(number, "Cercles de zqparole");
      assertThat(site.page("/fr/practices?q=zqparole").text()).contains("Cercles de zqparole");

      practices.cover(number, MEMBERS_ONLY);
      var missing = Site.text(site.get("/fr/practices/999999999999999999"));
      assertThat(site.get(bench(number)).statusCode()).isEqualTo(404);
      assertThat(Site.text(site.get(bench(number))).replace(bench(number).substring(3), ""))
          .isEqualTo(missing.replace("/practices/999999999999999999", ""));
      assertThat(site.page("/fr/practices?q=zqparole").text()).doesNotContain("Cercles");
      assertThat(Sight.with(Set.of("public"), () -> proposals(number))).isZero();
      assertThat(Sight.with(Set.of("public", "members"), () -> proposals(number))).isEqualTo(1);
      assertThat(visitors.member().page(bench(number)).text()).contains("zqparole");
    } finally {
      practices.delete(number);
    }
  }

  @Test
  void whatWasTranslatedForFewerIsNotShownToMore() {
    var number = practices.add(RECORD.formatted("widened"), MEMBERS_ONLY);
    try {
      accepted(number, "Cercles zqsecrets");
      var member = visitors.member();
      assertThat(member.page("/fr/practices/" + number).text()).contains("zqsecrets");

      next(number, "Elders listen.", Optional.of(Cover.OPEN));

      assertThat(site.get("/fr/practices/" + number).statusCode()).isEqualTo(200);
      for (var path : List.of("/fr/practices/" + number, bench(number))) {
        assertThat(site.page(path).text()).doesNotContain("zqsecrets");
        assertThat(Site.text(site.get(path, "Accept", "application/json")))
            .doesNotContain("zqsecrets");
      }
      assertThat(site.page("/fr/practices?q=zqsecrets").text()).doesNotContain("Village");
      assertThat(member.page("/fr/practices/" + number).text()).contains("zqsecrets");
      assertThat(Sight.with(Set.of("public", "members", "x"), () -> proposals(number)))
          .isEqualTo(1);
    } finally {
      practices.delete(number);
    }
  }

  private void accepted(long number, String title) {
    var translator = visitors.member();
    var editor = visitors.with(Role.EDITOR);
    translator.post(bench(number), fields(translator.page(bench(number)), Map.of("title", title)));
    assertThat(editor.post(bench(number) + "/acceptance", "chosen", "title:1").statusCode())
        .isEqualTo(303);
  }

  private int proposals(long number) {
    return jdbc.sql("select count(*) from translation.proposal where practice = ?")
        .param(number)
        .query(Integer.class)
        .single();
  }

  private void next(long number, String summary, Optional<Cover> cover) {
    var before = publishing.open(number).orElseThrow().dossier();
    var day = LocalDate.of(2026, 3, 3);
    publishing.publish(
        number,
        summarised(before, summary),
        cover,
        "review",
        new Confirmation(List.of(Endorsement.of("MRT", day)), "favourable", "", day));
  }

  private static Dossier summarised(Dossier dossier, String summary) {
    var account = new Account(summary, "", "Twelve villages take part.", "", "", "", "", "");
    return dossier.reworded(
        Saying.of(Lang.EN, "Village listening circles"), Map.of(Lang.EN, account));
  }

  private String state(long number, String passage) {
    return site.data("/fr/practices/" + number)
        .path("translations")
        .path("fr")
        .path(passage)
        .path("state")
        .asString();
  }

  private static String bench(long number) {
    return "/fr/practices/" + number + "/translations/fr";
  }

  /** What a browser would send of the workbench, after somebody typed into it. */
  private static String[] fields(Document page, Map<String, String> typed) {
    var fields = new ArrayList<String>();
    for (Element one : page.select("form textarea[name^=text.], form input[type=hidden]")) {
      var name = one.attr("name");
      var value = one.tagName().equals("textarea") ? one.wholeText().strip() : one.attr("value");
      var text = name.startsWith("text.") ? typed.get(name.substring(5)) : null;
      fields.addAll(List.of(name, text == null ? value : text));
    }
    typed.forEach((name, value) -> {
      if (name.equals("named") || name.startsWith("holds.")) {
        fields.addAll(List.of(name, value));
      }
    });
    return fields.toArray(String[]::new);
  }

  private void refused(String sql) {
    assertThatThrownBy(() -> Sight.atHouseWork(() -> jdbc.sql(sql).update())).as(sql).isNotNull();
  }

  private long letters(long number, String kind, Visitor to) {
    return occasions(number, kind, to).size();
  }

  /** The letter as it would be written now. */
  private Optional<String> letter(long number, String kind, Visitor to) {
    return correspondents.stream()
        .filter(one -> one.kind().equals(kind))
        .findFirst()
        .orElseThrow()
        .letter(new Occasion(kind, occasions(number, kind, to).getFirst()))
        .map(letter -> letter.text());
  }

  private List<Map<String, String>> occasions(long number, String kind, Visitor to) {
    return jdbc.sql(
            """
            select about from mail.letter
             where kind = ? and about ->> 'practice' = ? and about ->> 'to' = ?
            """)
        .params(kind, String.valueOf(number), to.account().toString())
        .query((row, _) ->
            new JsonMapper()
                .readValue(row.getString("about"), new TypeReference<Map<String, String>>() {}))
        .list();
  }
}
