package org.baraza;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.baraza.forum.Talk;
import org.baraza.forum.seek.LeafFall;
import org.baraza.store.Epoch;
import org.baraza.store.Sight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Pages that are kept are those that would be drawn. */
@RunningHouse
class KeptTests {

  private final Site site;
  private final JdbcClient jdbc;
  private final String page;
  private final long number;
  private final Visitors visitors;
  private final Talk talk;
  private final Epoch epoch;

  KeptTests(
      Site site,
      PageTypes types,
      JdbcClient jdbc,
      Visitors visitors,
      LeafFall spaces,
      Epoch epoch) {
    this.epoch = epoch;
    this.visitors = visitors;
    this.talk = new Talk("Zqkepttalk", visitors, spaces);
    this.site = site;
    this.jdbc = jdbc;
    this.page = "/fr" + types.practices().getFirst();
    this.number = Long.parseLong(page.replaceFirst(".*/", ""));
  }

  @AfterEach
  void putBack() {
    talk.forget();
    show("PUBLIC");
  }

  @Test
  void whatIsSentAgainIsWhatWasSent() {
    var first = site.get(page);
    var again = site.get(page);
    var drawn = site.get(page, "Cookie", "another=1");

    assertThat(Site.text(again)).isEqualTo(Site.text(first)).isEqualTo(Site.text(drawn));
    assertThat(again.headers().map().keySet()).isEqualTo(first.headers().map().keySet());
    assertThat(again.headers().firstValue("ETag")).isEqualTo(drawn.headers().firstValue("ETag"));
  }

  @Test
  void whatIsHiddenIsNotSentAgain() {
    site.get(page);
    show("OWNERS");

    assertThat(site.get(page).statusCode()).isEqualTo(404);

    show("PUBLIC");

    assertThat(site.get(page).statusCode()).isEqualTo(200);
  }

  @Test
  void eachLanguageAndEachFormIsKeptByItself() {
    assertThat(Site.text(site.get(page))).contains("lang=\"fr\"");
    assertThat(Site.text(site.get(page.replace("/fr/", "/ar/")))).contains("lang=\"ar\"");
    assertThat(Site.text(site.get(page, "Accept", "application/json"))).startsWith("{");
    assertThat(Site.text(site.get(page, "HX-Request", "true"))).doesNotContain("<html");
    assertThat(Site.text(site.get(page, "Cookie", "vantage=for=MRT")))
        .isNotEqualTo(Site.text(site.get(page)));
  }

  @Test
  void whatIsSaidIsSentAgainUntilSomethingIsSaidOrTakenAway() {
    var writer = visitors.member();
    var topic = talk.begin(writer, talk.space(writer, "open", "no"), "discussion", "Zqkept");
    var first = Site.text(site.get(topic));
    assertThat(Site.text(site.get(topic))).isEqualTo(first).contains("Zqkept");
    assertThat(Site.text(site.get(topic + "?page=1"))).contains("Zqkept");

    var said = Talk.answer(writer, topic, "Zqsaid now.");
    assertThat(Site.text(site.get(topic))).contains("Zqsaid now.");
    assertThat(Site.text(site.get(topic + "?page=1"))).contains("Zqsaid now.");

    writer.post(said + "/removal");
    assertThat(Site.text(site.get(topic))).doesNotContain("Zqsaid now.");
    assertThat(Site.text(site.get(topic + "?page=1"))).doesNotContain("Zqsaid now.");
  }

  /** What a look writes, if it does, takes from everybody what is kept; rounds may write beside. */
  @Test
  void readingTakesNothingFromWhatIsKept() {
    var writer = visitors.member();
    var space = talk.space(writer, "open", "no");
    var topic = talk.begin(writer, space, "question", "Zqkept");

    for (var path : List.of(topic, space, page, page.replaceFirst("practices/.*", "experts"))) {
      assertThat(path).matches(one -> IntStream.range(0, 5).anyMatch(_ -> isLook(one)));
    }
  }

  private boolean isLook(String path) {
    var before = List.of(epoch.now(), epoch.talk());
    site.get(path, "Cookie", "another=1");
    return List.of(epoch.now(), epoch.talk()).equals(before);
  }

  private void show(String audience) {
    Sight.atHouseWork(() ->
        jdbc.sql("update practice.practice set audience = ?, readers = ?::text[] where number = ?")
            .params(audience, audience.equals("PUBLIC") ? "{public}" : "{}", number)
            .update());
  }
}
