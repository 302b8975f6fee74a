package org.baraza.forum.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.access.Cover;
import org.baraza.access.Keys;
import org.baraza.access.Role;
import org.baraza.forum.Talk;
import org.baraza.forum.conduct.Silenced;
import org.baraza.forum.seek.LeafFall;
import org.baraza.forum.seek.Leaves;
import org.baraza.practice.PracticeFixture;
import org.baraza.store.Sight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a space is for changes as its stewards wish, and what it belongs to leads back to it. */
@RunningHouse
class CharterTests {

  private static final String RECORD =
      """
      {"id": "zqhidden-practice", "language": "en", "countries": ["MRT"], "evidence": [],
       "titles": {"en": "Hidden circles"},
       "summary": "Elders listen to young people twice a month.",
       "description": "Twelve villages take part."}
      """;

  private final Site site;
  private final Visitors visitors;
  private final JdbcClient jdbc;
  private final PracticeFixture practices;
  private final Leaves leaves;
  private final Silenced silenced;
  private final Talk talk;

  CharterTests(
      Site site,
      Visitors visitors,
      JdbcClient jdbc,
      PracticeFixture practices,
      Leaves leaves,
      Silenced silenced,
      LeafFall spaces) {
    this.site = site;
    this.visitors = visitors;
    this.jdbc = jdbc;
    this.practices = practices;
    this.leaves = leaves;
    this.silenced = silenced;
    this.talk = new Talk("Zqchartered", visitors, spaces);
  }

  @AfterEach
  void takeAway() {
    talk.forget();
    silenced.forget();
    Sight.atHouseWork(() ->
        jdbc.sql("delete from notice.subscription where kind in ('COUNTRY', 'GROUPING')").update());
  }

  @Test
  void stewardsChangeWhatASpaceIsForAndTheRulesInEachLanguage() {
    var steward = visitors.member();
    var space = talk.space(steward, "members", "no");
    assertThat(visitors.member().get(space + "/charter").statusCode()).isEqualTo(404);
    change(steward, space, "Zqpurpose", "", "rules.en", "Be kind", "rules.ar", "كونوا لطفاء");
    var page = steward.page(space);
    assertThat(page.select(".lead").text()).isEqualTo("Zqpurpose");
    assertThat(page.select("details").text()).contains("Be kind");
    var arabic = steward.page(space.replace("/en/", "/ar/")).select("details [lang=ar]");
    assertThat(arabic.text()).isEqualTo("كونوا لطفاء");
    assertThat(
            Sight.ofEverything(() ->
                jdbc.sql(
                        """
                        select details ->> 'what' from journal.entry
                         where subject = ? and act = 'forum.space.changed'
                        """)
                    .param("space/" + Talk.number(space))
                    .query(String.class)
                    .list()))
        .containsExactly("purpose rules");
  }

  @Test
  void whoIsSilencedChangesNothing() {
    var steward = visitors.member();
    var space = talk.space(steward, "members", "no");
    var before = before(steward, space);
    silenced.add(steward.account());
    var fields =
        new String[] {
          "purpose", "Zqkept", "about", "Mauritania", "rules.fr", "Zqrègle", "before", before
        };
    assertThat(steward.post(space + "/charter", fields).statusCode()).isEqualTo(422);
    var back = steward.posted(space + "/charter", fields);
    assertThat(back.select(".troubles").text()).contains("You cannot post for the time being");
    assertThat(back.select("[name=purpose]").text()).isEqualTo("Zqkept");
    assertThat(back.select("[name=about]").attr("value")).isEqualTo("Mauritania");
    assertThat(back.select("[name=rules.fr]").text()).isEqualTo("Zqrègle");
    assertThat(steward.page(space).select(".lead").text()).isEqualTo("To try it");
    silenced.forget();
    Talk.location(steward.post(space + "/charter", fields));
  }

  @Test
  void whoeverSavesOverWhatSomebodyElseSavedIsShownBothFirst() {
    var steward = visitors.member();
    var space = talk.space(steward, "members", "no");
    var before = before(steward, space);
    change(steward, space, "Zqfirst", "");
    var late = steward.posted(space + "/charter", "purpose", "Zqlate", "before", before);
    assertThat(late.select("textarea[name=purpose]").text()).isEqualTo("Zqlate");
    assertThat(late.select("section.note").text()).contains("Zqfirst");
    assertThat(late.select(".troubles").text()).contains("Somebody else changed");
    steward.post(
        space + "/charter",
        "purpose",
        "Zqlate",
        "before",
        late.select("[name=before]").attr("value"));
    assertThat(steward.page(space).select(".lead").text()).isEqualTo("Zqlate");
    steward.post(space + "/archive");
    assertThat(steward.get(space + "/charter").statusCode()).isEqualTo(404);
    assertThat(steward.page(space).select(".note a[href$=/space.zip]")).hasSize(1);
  }

  @Test
  void whatASpaceBelongsToLeadsToItForThoseWhoSeeIt() {
    var steward = visitors.member();
    for (var home :
        new String[] {"/en/countries/MRT", "/en/groupings/AU", "/en/concepts/prisons"}) {
      var title = site.page(home).select("h1").text();
      assertThat(site.page(home).text()).doesNotContain("Zqchartered");
      var open = talk.space(steward, "open", "no");
      var members = talk.space(steward, "members", "no");
      var closed = talk.space(steward, "closed", "no");
      for (var space : new String[] {open, members, closed}) {
        change(steward, space, "To try it", title);
      }
      assertThat(site.page(home).select("a[href=" + open + "]")).as(home).hasSize(1);
      assertThat(site.page(home).select("a[href=" + members + "]")).isEmpty();
      var page = steward.page(home);
      assertThat(page.select("a[href=" + members + "]")).hasSize(1);
      assertThat(page.select("a[href=" + closed + "]")).as("in no list").isEmpty();
      var form = steward.page(page.select("a[href^=/en/forum/new?about=]").attr("href"));
      assertThat(form.select("[name=about]").attr("value")).isEqualTo(title);
      assertThat(site.page(open).select("a[href=" + home + "]").text()).isEqualTo(title);
      steward.post(open + "/archive");
      assertThat(site.page(home).text()).as("also where it was kept").doesNotContain("Zqchartered");
      talk.forget();
    }
  }

  @Test
  void aPracticeIsShownByItsTitleToThoseWhoSeeItAndCannotBeGuessed() {
    var steward = visitors.member();
    var space = talk.space(steward, "open", "no");
    var practice = site.data("/en/practices").path("results").path(0);
    var number = practice.path("number").asString();
    change(steward, space, "To try it", number);
    var shown = site.page(space).select("a[href=/en/practices/" + number + "]").text();
    assertThat(site.page("/en/practices/" + number).select("h1").text()).isEqualTo(shown);
    assertThat(site.page("/en/practices/" + number).select("a[href=" + space + "]")).hasSize(1);
    assertThat(steward.page(space + "/charter").select("[name=about]").attr("value"))
        .isEqualTo(number);

    var hidden =
        Sight.ofEverything(
            () -> practices.add(RECORD, Cover.ownedBy(Set.of(Keys.role(Role.REVIEWER)))));
    try {
      for (var guess : new String[] {String.valueOf(hidden), "123456"}) {
        assertThat(
                steward
                    .posted(
                        space + "/charter",
                        "purpose",
                        "P",
                        "about",
                        guess,
                        "before",
                        before(steward, space))
                    .select("#t-about")
                    .text())
            .contains("Choose one");
      }
    } finally {
      Sight.atHouseWork(() -> practices.delete(hidden));
    }
  }

  @Test
  void whoeverFollowsACountryOrAGroupingIsToldWhatIsTalkedOfInItsSpaces() {
    var steward = visitors.member();
    var follower = visitors.member();
    follow(follower, "country", "MRT");
    follow(follower, "grouping", "AU");
    var space = talk.space(steward, "members", "no");
    var circle = talk.space(steward, "closed", "no");
    change(steward, space, "To try it", "Mauritania");
    change(steward, circle, "To try it", "Mauritania");
    var topic = talk.begin(steward, space, "discussion", "Zqdunes");
    talk.begin(steward, circle, "discussion", "Zqcandid");
    var news = follower.page("/en/notices");
    assertThat(news.select("a[href=" + topic + "]")).as("of both").hasSize(2);
    assertThat(news.text()).contains("Zqdunes").doesNotContain("Zqcandid");
    assertThat(hits("country=MRT", follower)).contains(topic);

    change(steward, space, "To try it", "Chad");
    while (leaves.move()) {
      assertThat(hits("country=MRT", follower)).isNotNull();
    }
    assertThat(hits("country=MRT", follower)).doesNotContain(topic);
    assertThat(hits("country=TCD", follower)).contains(topic);
  }

  private static java.util.List<String> hits(String query, Visitor reader) {
    return reader
        .page("/en/search?kind=topic&" + query)
        .select("h3 a[href*=/forum/topics/]")
        .eachAttr("href");
  }

  private static void follow(Visitor one, String kind, String key) {
    assertThat(one.post("/en/notices/follows", "kind", kind, "key", key).statusCode())
        .isEqualTo(303);
  }

  private static String before(Visitor steward, String space) {
    return steward.page(space + "/charter").select("[name=before]").attr("value");
  }

  private static void change(
      Visitor steward, String space, String purpose, String about, String... more) {
    var fields =
        new java.util.ArrayList<>(
            java.util.List.of(
                "purpose", purpose, "about", about, "before", before(steward, space)));
    fields.addAll(java.util.List.of(more));
    Talk.location(steward.post(space + "/charter", fields.toArray(String[]::new)));
  }
}
