package org.baraza.forum.seek;

import static org.assertj.core.api.Assertions.assertThat;

import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.access.People;
import org.baraza.access.Role;
import org.baraza.forum.Talk;
import org.baraza.store.Sight;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is said in the forum is in the one search, for those who may read it and nobody else. */
@RunningHouse
class LeavesTests {

  private final Site site;
  private final Visitors visitors;
  private final People people;
  private final Talk talk;
  private final Leaves leaves;
  private final JdbcClient jdbc;

  LeavesTests(
      Site site,
      Visitors visitors,
      People people,
      LeafFall spaces,
      Leaves leaves,
      JdbcClient jdbc) {
    this.leaves = leaves;
    this.jdbc = jdbc;
    this.site = site;
    this.visitors = visitors;
    this.people = people;
    this.talk = new Talk("Zqseek", visitors, spaces);
  }

  @AfterEach
  void takeAway() {
    talk.forget();
  }

  @Test
  void aHouseThatFellIndexesAgainWhatItHadNotWrittenDown() {
    var writer = visitors.member();
    var topic = topic(writer, space(writer, "open"), "Trailing zqnarwhal", "Before the fall.");
    Sight.atHouseWork(() ->
        jdbc.sql("update forum.post set written = 'After zqbeluga.' where topic = ?")
            .param(Long.parseLong(topic.replaceFirst(".*/", "")))
            .update());
    assertThat(hits(site.page("/en/search?q=zqbeluga"))).isEmpty();

    leaves.afterSingletonsInstantiated();

    assertThat(hits(site.page("/en/search?q=zqbeluga"))).containsExactly(topic);
    assertThat(trailing()).isZero();
  }

  @Test
  void whatIsSaidWhereNobodyIsNamedTrailsNowhere() {
    var writer = visitors.member();
    leaves.afterSingletonsInstantiated();

    topic(writer, space(writer, "members", "yes"), "Unnamed", "Nobody said this.");

    assertThat(trailing()).isZero();
  }

  private int trailing() {
    return Sight.ofEverything(
        () -> jdbc.sql("select count(*) from forum.trailing").query(Integer.class).single());
  }

  @Test
  void anAnswerIsFoundInItsLanguageUnderTheTitleOfItsTopicUntilItIsRemoved() {
    var writer = visitors.member();
    var topic = topic(writer, space(writer, "open"), "Aftercare zqquokka", "How is it **done**?");
    var answer = answer(writer, topic, "Visitamos a las familias con un zqcapibara.");

    var found = site.page("/fr/search?q=zqcapibara");
    assertThat(found.select("h3 a[href^=/fr" + topic + "]").text()).isEqualTo("Aftercare zqquokka");
    assertThat(found.select("mark").eachText()).contains("zqcapibara");
    assertThat(found.select("p[lang=es]").text()).startsWith("Visitamos");
    assertThat(hits(site.page("/en/search?kind=topic&q=zqquokka"))).containsExactly(topic);

    writer.post("/en" + answer + "/edition", "text", "Con una zqnutria.", "language", "es");
    assertThat(hits(site.page("/en/search?q=zqcapibara"))).isEmpty();
    assertThat(hits(site.page("/en/search?q=zqnutria"))).containsExactly(topic);

    writer.post("/en" + answer + "/removal");
    assertThat(hits(site.page("/en/search?q=zqnutria"))).isEmpty();
    leaves.forget();
    assertThat(site.page("/en/search?q=zqnutrio").text())
        .as("a word that is gone is no correction either")
        .doesNotContain("zqnutria");
    assertThat(hits(site.page("/en/search?q=zqquokka"))).containsExactly(topic);

    writer.post("/en" + first(writer, topic) + "/removal");
    assertThat(hits(site.page("/en/search?q=zqquokka"))).isEmpty();
  }

  @Test
  void whatIsSaidInAClosedSpaceIsFoundByItsCircleAlone() {
    var steward = visitors.member();
    var guest = visitors.member();
    var space = space(steward, "closed");
    var topic = topic(steward, space, "Zqaxolotl", "Words");
    var address = people.address(guest.account()).orElseThrow();
    for (var outsider : new Visitor[] {guest, visitors.with(Role.FACILITATOR)}) {
      assertThat(hits(outsider.page("/en/search?q=zqaxolotl"))).isEmpty();
    }
    assertThat(hits(site.page("/en/search?q=zqaxolotl"))).isEmpty();
    assertThat(hits(steward.page("/en/search?q=zqaxolotl"))).containsExactly(topic);

    steward.post("/en" + space + "/invitations", "address", address, "act", "invite");
    assertThat(hits(guest.page("/en/search?q=zqaxolotl"))).isEmpty();
    guest.post("/en" + space + "/seat");
    assertThat(hits(guest.page("/en/search?q=zqaxolotl"))).containsExactly(topic);
    steward.post("/en" + space + "/invitations", "address", address, "act", "dismiss");
    assertThat(hits(guest.page("/en/search?q=zqaxolotl"))).isEmpty();
  }

  @Test
  void aLongTopicIsFoundByItsTitleOnceAndByItsWordsWhereTheyAre() {
    var writer = visitors.member();
    var topic = topic(writer, space(writer, "open"), "Zqnarwhal", "Words");
    for (var speaker = 0; speaker < 5; speaker++) {
      var other = visitors.member();
      for (var post = 0; post < 4; post++) {
        answer(other, topic, "Words");
      }
    }
    answer(visitors.member(), topic, "The zqbeluga");

    assertThat(hits(site.page("/en/search?q=zqnarwhal"))).containsExactly(topic);
    var found = site.page("/en/search?q=zqbeluga");
    assertThat(found.select("h3 a").attr("href")).endsWith(topic + "?page=2");
    assertThat(found.select("h3").eachText()).contains("Zqnarwhal");
  }

  private static java.util.List<String> hits(Document page) {
    return page.select("h3 a[href*=/forum/topics/]").eachAttr("href").stream()
        .map(href -> href.substring(3))
        .toList();
  }

  private String space(Visitor asker, String kind) {
    return space(asker, kind, "no");
  }

  private String space(Visitor asker, String kind, String chatham) {
    return talk.space(asker, kind, chatham).substring("/en".length());
  }

  private static String topic(Visitor writer, String space, String title, String text) {
    return location(
        writer.post(
            "/en" + space + "/topics",
            "kind",
            "question",
            "title",
            title,
            "text",
            text,
            "language",
            "en"));
  }

  private static String answer(Visitor writer, String topic, String text) {
    return location(writer.post("/en" + topic + "/posts", "text", text, "language", ""));
  }

  private static String first(Visitor writer, String topic) {
    var link = writer.page("/en" + topic).select("#p-1 a[href*=/forum/posts/]").first();
    return link.attr("href").replaceAll("^/en(/forum/posts/\\d+).*", "$1");
  }

  private static String location(java.net.http.HttpResponse<byte[]> answer) {
    return answer
        .headers()
        .firstValue("location")
        .orElseThrow()
        .replaceFirst("^(https?://[^/]+)?/en", "");
  }
}
