package org.baraza.forum.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.access.Role;
import org.baraza.forum.seek.LeafFall;
import org.baraza.store.Sight;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The feed tells everyone what is talked of in the open, and nobody anything else. */
@RunningHouse
class AtomFeedTests {

  private static final String FEED = "/en/forum/feed.atom";
  private final Site site;
  private final Visitors visitors;
  private final JdbcClient jdbc;
  private final LeafFall spaces;

  AtomFeedTests(Site site, Visitors visitors, JdbcClient jdbc, LeafFall spaces) {
    this.site = site;
    this.visitors = visitors;
    this.jdbc = jdbc;
    this.spaces = spaces;
  }

  @AfterEach
  void takeAway() {
    Sight.atHouseWork(() -> {
      spaces.of("name = 'Zqfed'");
    });
  }

  @Test
  void titlesOfOpenSpacesAndNothingElse() {
    var steward = visitors.member();
    topic(steward, "open", "no", "Zqopen <wells> & oases");
    topic(steward, "members", "no", "Zqmembers");
    topic(steward, "closed", "no", "Zqclosed");
    topic(steward, "open", "yes", "Zqmasked");

    var answer = site.get(FEED);
    assertThat(answer.headers().firstValue("content-type").orElseThrow())
        .startsWith("application/atom+xml");
    var feed = Jsoup.parse(Site.text(answer), Parser.xmlParser());
    assertThat(feed.select("entry title").eachText())
        .contains("Zqopen <wells> & oases")
        .noneMatch(title -> List.of("Zqmembers", "Zqclosed", "Zqmasked").contains(title));
    assertThat(feed.select("entry link").getFirst().attr("href")).contains("/en/forum/topics/");
    assertThat(Site.text(answer)).doesNotContain("First words");
    assertThat(Site.text(steward.get(FEED))).as("whoever asks").isEqualTo(Site.text(answer));
  }

  @Test
  void membersReadTheirOwnUntilTheyEndItAndNothingOfCirclesLeavesThatWay() {
    var steward = visitors.member();
    topic(steward, "members", "no", "Zqmembers");
    topic(steward, "closed", "no", "Zqclosed");
    topic(steward, "members", "yes", "Zqmasked");
    assertThat(steward.page("/en/forum/feed").select("a[type]")).isEmpty();

    var made = steward.posted("/en/forum/feed", "act", "make");
    var own = made.select("a[type]").attr("href").replaceFirst("^https?://[^/]+", "");
    assertThat(steward.page("/en/forum/feed").select("a[type]")).as("told once").isEmpty();
    var feed = Jsoup.parse(Site.text(site.get(own)), Parser.xmlParser());
    assertThat(feed.select("entry title").eachText())
        .contains("Zqmembers")
        .doesNotContain("Zqclosed", "Zqmasked");

    var anew = steward.posted("/en/forum/feed", "act", "make").select("a[type]").attr("href");
    assertThat(site.get(own).statusCode()).as("the old address").isEqualTo(404);
    steward.post("/en/forum/feed", "act", "end");
    assertThat(site.get(anew.replaceFirst("^https?://[^/]+", "")).statusCode()).isEqualTo(404);
  }

  @Test
  void eachOpenSpaceAndTopicHasAFeedAndNothingElseHas() {
    var steward = visitors.member();
    assertThat(site.page("/en/forum").select("link[rel=alternate][type]").attr("href"))
        .isEqualTo(FEED);
    var space = topic(steward, "open", "no", "Zqopen wells");
    var topic = site.page(space).select("h3 a[href*=/topics/]").attr("href");
    for (var path : List.of(space, topic)) {
      assertThat(site.page(path).select("link[rel=alternate][type]").attr("href"))
          .isEqualTo(path + "/feed.atom");
    }
    var feed = Jsoup.parse(Site.text(site.get(space + "/feed.atom")), Parser.xmlParser());
    assertThat(feed.select("feed > title").text()).isEqualTo("Zqfed");
    assertThat(feed.select("entry title").eachText()).containsExactly("Zqopen wells");
    location(steward, topic + "/posts", "text", "Zqsaid", "language", "en");
    var posts = Jsoup.parse(Site.text(site.get(topic + "/feed.atom")), Parser.xmlParser());
    assertThat(posts.select("feed > title").text()).isEqualTo("Zqopen wells");
    assertThat(posts.select("entry title").eachText()).containsExactly("Post 2", "Post 1");
    assertThat(posts.text()).doesNotContain("Zqsaid", "First words");
    assertThat(
            site.get(posts.select("entry link").attr("href").replaceFirst("https?://[^/]+", ""))
                .statusCode())
        .isLessThan(400);
    for (var kind : List.of("members", "closed", "open")) {
      var other = topic(steward, kind, kind.equals("open") ? "yes" : "no", "Zqother");
      var within = steward.page(other).select("h3 a[href*=/topics/]").attr("href");
      assertThat(steward.get(other + "/feed.atom").statusCode()).as(kind).isEqualTo(404);
      assertThat(steward.get(within + "/feed.atom").statusCode()).as(kind).isEqualTo(404);
    }
  }

  private String topic(Visitor steward, String kind, String chatham, String title) {
    var space =
        location(
            steward,
            "/en/forum",
            "name",
            "Zqfed",
            "purpose",
            "To try it",
            "language",
            "en",
            "kind",
            kind,
            "chatham",
            chatham,
            "about",
            "",
            "why",
            "A test");
    location(visitors.with(Role.FACILITATOR), space + "/decision", "act", "approve", "grounds", "");
    location(
        steward,
        space + "/topics",
        "kind",
        "discussion",
        "title",
        title,
        "text",
        "First words",
        "language",
        "en");
    return space.replaceFirst("^https?://[^/]+", "");
  }

  private static String location(Visitor one, String path, String... fields) {
    var answer = one.post(path, fields);
    return answer
        .headers()
        .firstValue("location")
        .orElseThrow(() -> new AssertionError(Site.text(answer)));
  }
}
