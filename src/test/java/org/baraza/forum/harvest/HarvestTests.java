package org.baraza.forum.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.access.People;
import org.baraza.access.Role;
import org.baraza.forum.Meanwhile;
import org.baraza.forum.Talk;
import org.baraza.forum.seek.LeafFall;
import org.baraza.handbook.Editions;
import org.baraza.store.Sight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** From talk to knowledge: a question, its answers, one reply made of them, and a practice. */
@RunningHouse
class HarvestTests {

  private final Site site;
  private final Visitors visitors;
  private final People people;
  private final HarvestBelongings belongings;
  private final HarvestLetters letters;
  private final Offshoots offshoots;
  private final JdbcClient jdbc;
  private final Talk talk;
  private final Meanwhile meanwhile;

  HarvestTests(
      Site site,
      Visitors visitors,
      People people,
      HarvestBelongings belongings,
      HarvestLetters letters,
      Offshoots offshoots,
      JdbcClient jdbc,
      TransactionTemplate transaction,
      LeafFall spaces) {
    this.meanwhile = new Meanwhile(transaction, jdbc);
    this.site = site;
    this.visitors = visitors;
    this.people = people;
    this.belongings = belongings;
    this.letters = letters;
    this.offshoots = offshoots;
    this.jdbc = jdbc;
    this.talk = new Talk("Zqharvest", visitors, spaces);
  }

  @AfterEach
  void takeAway() {
    Sight.atHouseWork(() -> jdbc.sql("delete from forum.report where why = 'Zqwhy'").update());
    talk.forget();
  }

  @Test
  void aQuestionIsAnsweredAcceptedConsolidatedAndBecomesADraftPractice() {
    var asker = visitors.with(Role.FOCAL_POINT, "MRT");
    var expert = visitors.member();
    var shy = visitors.member();
    var topic =
        talk.begin(asker, talk.space(visitors.member(), "open", "no"), "question", "Zqvisits");
    var answer = Talk.answer(expert, topic, "Six months before release.");
    var other = Talk.answer(shy, topic, "Never in uniform.");
    asker.post(answer + "/acceptance");

    assertThat(expert.get(topic + "/harvest").statusCode()).isEqualTo(404);
    assertThat(asker.page(topic).select("a[href$=/harvest]")).isNotEmpty();
    assertThat(asker.page(topic + "/harvest").select("[name=post]")).hasSize(3);
    var form = topic + "/harvest";
    assertThat(asker.post(form, "act", "publish", "text", "Zqtext").statusCode()).isEqualTo(422);
    asker.post(form, "act", "keep", "text", "Zqhalf", "post", number(answer));
    assertThat(asker.page(form).select("[name=post][checked]")).hasSize(1);
    assertThat(site.page(topic).text()).doesNotContain("Zqhalf");
    publish(asker, topic, "Zqwhole: **six months** before.", answer, other);
    assertThat(site.page(topic).select("#harvest strong").text()).isEqualTo("six months");
    assertThat(site.page(topic).select("#harvest").text())
        .doesNotContain(name(expert), name(shy))
        .contains("Drawn from what members wrote");

    assertThat(expert.page("/en/desk").text()).contains("Zqvisits");
    var asked = HarvestLetters.occasion(Talk.number(topic), expert.account());
    assertThat(letters.letter(asked).orElseThrow().text())
        .contains("Zqvisits", topic + "/credit")
        .doesNotContain("six months", name(asker));
    var unasked = HarvestLetters.occasion(Talk.number(topic), asker.account());
    assertThat(letters.letter(unasked)).as("nobody asks who gathers").isEmpty();
    assertThat(asker.get(topic + "/credit").statusCode()).isEqualTo(404);
    assertThat(expert.post(topic + "/credit", "act", "named", "name", "").statusCode())
        .isEqualTo(422);
    named(expert, topic);
    shy.post(topic + "/credit", "act", "unnamed");
    assertThat(site.page(topic).select("#harvest").text())
        .contains("Zqexpert, ministry\u2069 and other members")
        .doesNotContain(name(shy));
    assertThat(expert.page("/en/desk").select("#credits")).isEmpty();
    assertThat(letters.letter(asked)).as("they have answered").isEmpty();
    publish(asker, topic, "Zqother: **six months** before.", answer, other);
    assertThat(site.page(topic).select("#harvest").text())
        .as("who agreed to one text is asked again of another")
        .doesNotContain("Zqexpert");
    named(expert, topic);

    var draft = Talk.location(asker.post(form + "/draft", "practice", ""));
    assertThat(asker.page(draft).select("h1").text()).isEqualTo("Zqvisits");
    assertThat(asker.page(draft + "/action").select("[name=description]").text())
        .isEqualTo("Zqother: six months before.");
    assertThat(asker.page(draft).select("a[href$=" + topic + "]")).isNotEmpty();
    assertThat(asker.page(topic).select("#harvest a[href$=" + draft + "]")).isNotEmpty();
    assertThat(expert.page(topic).select("#harvest a[href*=/drafts/]")).isEmpty();
    assertThat(site.page(topic).select("#harvest a[href*=/drafts/]")).isEmpty();

    Sight.atHouseWork(() -> belongings.forget(expert.account()));
    assertThat(site.page(topic).select("#harvest").text()).doesNotContain("Zqexpert");
    asker.post(draft + "/removal");
    assertThat(count("select count(*) from forum.offshoot where draft = ?", draft)).isZero();
  }

  @Test
  void anEditorTakesAReplyIntoAnEditionAndBothLeadToEachOther() {
    var steward = visitors.member();
    var editor = visitors.with(Role.EDITOR);
    var topic = talk.begin(steward, talk.space(steward, "members", "no"), "question", "Zqpreface");
    publish(steward, topic, "Zqnote **of all**", Talk.answer(visitors.member(), topic, "Zqsaid"));
    var circle = talk.begin(steward, talk.space(steward, "closed", "no"), "question", "Zqcircle");
    publish(steward, circle, "Zqsecret", Talk.answer(steward, circle, "Zqsaid"));
    assertThat(visitors.member().post(topic + "/harvest/note").statusCode()).isEqualTo(404);
    for (var one : List.of(topic, circle)) {
      for (var wrong : List.of("x", "000001")) {
        assertThat(steward.post(one + "/harvest/note", "chapter", wrong).statusCode())
            .isEqualTo(422);
      }
      assertThat(steward.post(one + "/harvest/note", "chapter", "").statusCode()).isEqualTo(303);
    }
    assertThat(steward.page(topic).select("#harvest").text()).contains("Offered to the editors");
    assertThat(editor.page(topic).select("#harvest").text()).doesNotContain("Offered");

    var edition =
        Talk.location(
            editor.post(
                "/en/handbook",
                "title.en",
                "Zqedition",
                "language",
                "en",
                "query",
                "/en/practices?pillar=I",
                "by",
                "pillar",
                "chapters",
                "country",
                "audience",
                "public"));
    var place = edition + "/texts/preface";
    editor.post(place, "text.en", "Zqsaid before that");
    var offered = editor.page(place);
    assertThat(offered.text()).contains("Zqnote of all", "TLP:GREEN").doesNotContain("Zqsecret");
    hiddenMeanwhile(
        steward,
        topic,
        () -> {
          assertThat(editor.page(place).text()).doesNotContain("Zqnote");
          assertThat(
                  editor.post(place + "/notes", "note", number(topic), "act", "take").statusCode())
              .isEqualTo(404);
          keep(steward, topic, "Zqnote **of all**");
        });
    assertThat(steward.page(topic).select("#harvest").text())
        .as("it was published before what it stands above was hidden")
        .contains("Zqnote");
    assertThat(editor.page(place).text()).contains("Zqnote of all");
    var foreign = number(circle);
    assertThat(editor.post(place + "/notes", "note", foreign, "act", "take").statusCode())
        .isEqualTo(404);
    assertThat(steward.post(place + "/notes", "note", number(topic), "act", "take").statusCode())
        .isEqualTo(404);
    meanwhile.of(
        "update handbook.edition set texts = jsonb_set(texts, '{preface,en}', '\"Zqbefore\"')"
            + " where number = ?",
        Talk.number(edition),
        () -> editor.post(place + "/notes", "note", number(topic), "act", "take"));
    var taken = editor.page(place);
    assertThat(taken.select("[name=text.en]").text()).isEqualTo("Zqbefore\nZqnote of all");
    assertThat(taken.select("form[action$=/notes]")).isEmpty();
    assertThat(taken.select("a[href$=" + topic + "]")).hasSize(1);
    assertThat(editor.page(topic).select("#harvest a[href$=" + edition + "]")).hasSize(1);
    assertThat(steward.page(topic).select("#harvest a[href$=" + edition + "]"))
        .as("a proof is for editors")
        .isEmpty();
    Editions.takeAway(jdbc);
  }

  @Test
  void whatGrewOutOfAClosedSpaceLeadsThereForItsCircleAlone() {
    var steward = visitors.with(Role.FOCAL_POINT, "MRT");
    var topic = talk.begin(steward, talk.space(steward, "closed", "no"), "discussion", "Zqclosed");
    var post = Talk.answer(steward, topic, "Zqwords");
    publish(steward, topic, "Zqtext", post);
    var draft = Talk.location(steward.post(topic + "/harvest/draft", "practice", ""));
    var colleague = visitors.with(Role.FOCAL_POINT, "MRT");
    steward.post(draft + "/authors", "account", colleague.account().toString());
    assertThat(steward.page(draft).text()).contains("Grown out of");
    assertThat(colleague.page(draft).text()).doesNotContain("Grown out of");
    assertThat(colleague.get(topic + "/harvest").statusCode()).isEqualTo(404);
    var guest = visitors.member();
    var address = people.address(guest.account()).orElseThrow();
    var space = steward.page(topic).select(".eyebrow a").attr("href");
    steward.post(space + "/invitations", "address", address, "act", "invite");
    guest.post(space + "/seat");
    publish(steward, topic, "Zqtext", post, Talk.answer(guest, topic, "Zqguest"));
    assertThat(guest.page("/en/desk").select("#credits")).isNotEmpty();
    assertThat(letters.letter(HarvestLetters.occasion(Talk.number(topic), guest.account())))
        .as("of circles nothing leaves by mail")
        .isEmpty();
    var practice = practice();
    submitted(draft, practice);
    assertThat(steward.page("/en/practices/" + practice).text()).contains("Zqclosed");
    for (var page :
        List.of(
            colleague.page("/en/practices/" + practice), site.page("/en/practices/" + practice))) {
      assertThat(page.text()).doesNotContain("Zqclosed", "Grown out of");
    }
    assertThat(steward.page(topic).select("#harvest a[href$=/practices/" + practice + "]"))
        .isNotEmpty();
    steward.post(draft + "/removal");
  }

  @Test
  void aReplyIsAddedToAPracticeOfOnesOwnCountryAndNoOther() {
    var practice = practice();
    var country =
        Sight.ofEverything(() ->
            jdbc.sql("select dossier -> 'countries' ->> 0 from practice.practice where number = ?")
                .param(practice)
                .query(String.class)
                .single());
    var steward = visitors.with(Role.FOCAL_POINT, country);
    var stranger = visitors.member();
    for (var one : List.of(stranger, steward)) {
      var topic = talk.begin(one, talk.space(one, "members", "no"), "discussion", "Zqmore");
      publish(one, topic, "Zqadded words", Talk.answer(one, topic, "Zqwords"));
      var form = topic + "/harvest/draft";
      assertThat(one.post(form, "practice", "12").statusCode()).isEqualTo(422);
      assertThat(one.post(form, "practice", "123456").statusCode()).isEqualTo(422);
      var planted = one.post(form, "practice", String.valueOf(practice));
      if (one == stranger) {
        assertThat(planted.statusCode()).isEqualTo(422);
      } else {
        var draft = Talk.location(planted);
        assertThat(one.page(draft + "/action").select("[name=description]").text())
            .endsWith("Zqadded words");
        assertThat(one.post(form, "practice", String.valueOf(practice)).statusCode())
            .as("one draft at a time")
            .isEqualTo(422);
        one.post(draft + "/removal");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "topic"})
  void underTheChathamHouseRuleNobodyIsAskedOrNamed(String mode) {
    var steward = visitors.member();
    var asker = visitors.with(Role.FOCAL_POINT, "MRT");
    var topic = talk.begin(asker, talk.space(steward, "members", mode), "question", "Zqfrank");
    var post = Talk.answer(visitors.member(), topic, "Zqcandid");
    publish(asker, topic, "Zqsummary", post);
    assertThat(steward.page(topic).select("#harvest").text())
        .contains("Drawn from what participants said")
        .doesNotContain(name(asker));
    assertThat(count("select count(*) from forum.credit where topic = ?", topic)).isZero();
    assertThat(count("select count(*) from forum.harvest where topic = ? and by is null", topic))
        .isOne();
    assertThat(asker.get(topic + "/harvest/draft").statusCode())
        .as("a draft has an author, who would be told by it")
        .isEqualTo(404);
    assertThat(steward.get(topic + "/harvest/draft").statusCode()).isEqualTo(200);
    assertThat(Sight.ofEverything(() -> belongings.of(asker.account())).toString())
        .doesNotContain("Zqsummary");
  }

  private static void publish(Visitor one, String topic, String text, String... posts) {
    var before = one.page(topic + "/harvest").select("[name=before]").attr("value");
    var fields =
        new java.util.ArrayList<>(List.of("act", "publish", "text", text, "before", before));
    for (var post : posts) {
      fields.addAll(List.of("post", number(post)));
    }
    Talk.location(one.post(topic + "/harvest", fields.toArray(String[]::new)));
  }

  private long practice() {
    return Sight.ofEverything(() ->
        jdbc.sql(
                """
                select number from practice.practice
                 where audience = 'PUBLIC' and source_id is not null
                   and jsonb_array_length(dossier -> 'countries') = 1 order by number limit 1
                """)
            .query(Long.class)
            .single());
  }

  /** As the room of drafts tells when one is submitted. */
  private void submitted(String draft, long practice) {
    Sight.atHouseWork(() -> offshoots.submitted(Talk.number(draft), practice));
  }

  private int count(String sql, String path) {
    return Sight.ofEverything(
        () -> jdbc.sql(sql).param(Talk.number(path)).query(Integer.class).single());
  }

  private static String number(String post) {
    return String.valueOf(Talk.number(post));
  }

  private String name(Visitor one) {
    return people.person(one.account()).orElseThrow().name();
  }

  /** Somebody wishes to be named beside the text that they read. */
  /** Keeps what is gathered of the posts that were chosen before. */
  private static void keep(Visitor one, String topic, String text) {
    var form = one.page(topic + "/harvest");
    Talk.location(
        one.post(
            topic + "/harvest",
            "act",
            "keep",
            "text",
            text,
            "before",
            form.select("[name=before]").attr("value"),
            "post",
            form.select("[name=post][checked]").attr("value")));
  }

  /** Hides what opened a topic while something is done. */
  private void hiddenMeanwhile(Visitor by, String topic, Runnable work) {
    var opening = by.page(topic).select("#p-1 a[href*=/forum/posts/]").attr("href");
    var report = "/en/forum/posts/" + number(opening) + "/report";
    Talk.location(visitors.with(Role.MODERATOR).post(report, "why", "Zqwhy", "act", "hide"));
    work.run();
    var open =
        Sight.ofEverything(() ->
            jdbc.sql("select number from forum.report where post = ? and state = 'OPEN'")
                .param(Long.parseLong(number(opening)))
                .query(Long.class)
                .single());
    Talk.location(
        visitors
            .with(Role.MODERATOR)
            .post("/en/forum/reports/" + open + "/decision", "act", "keep"));
  }

  private static void named(Visitor one, String topic) {
    var read = one.page(topic + "/credit").select("[name=read]").attr("value");
    one.post(topic + "/credit", "act", "named", "name", "Zqexpert, ministry", "read", read);
  }
}
