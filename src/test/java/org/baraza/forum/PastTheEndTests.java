package org.baraza.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitors;
import org.baraza.forum.seek.LeafFall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever sees a topic comes to its last page, though they asked for one after it. */
@RunningHouse
class PastTheEndTests {

  private final Site site;
  private final Visitors visitors;
  private final Talk talk;

  PastTheEndTests(Site site, Visitors visitors, LeafFall spaces) {
    this.site = site;
    this.visitors = visitors;
    this.talk = new Talk("Zqpast", visitors, spaces);
  }

  @AfterEach
  void takeAway() {
    talk.forget();
  }

  @Test
  void aPagePastTheLastLeadsToTheLastAndIsThereOnceSomebodyWroteIt() {
    var writer = visitors.member();
    var topic = talk.begin(writer, talk.space(writer, "open", "no"), "discussion", "Zqlong");
    assertThat(leads(site.get(topic + "?page=2"))).isEqualTo(topic);
    assertThat(leads(writer.get(topic + "?page=99999999"))).isEqualTo(topic);
    for (var speaker = 0; speaker < 5; speaker++) {
      var other = visitors.member();
      for (var post = 0; post < 4; post++) {
        Talk.answer(other, topic, "Words");
      }
    }
    assertThat(site.page(topic + "?page=2").select("article")).hasSize(1);
    assertThat(leads(site.get(topic + "?page=3"))).isEqualTo(topic + "?page=2");
    assertThat(leads(site.get(topic + "?page=3"))).isEqualTo(topic + "?page=2");
    for (var none : new String[] {"0", "-1", "two", "1234567890"}) {
      assertThat(site.get(topic + "?page=" + none).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void whoeverDoesNotSeeATopicIsToldWhatTheyAreToldWhereThereIsNone() {
    var writer = visitors.member();
    var circle = talk.begin(writer, talk.space(writer, "closed", "no"), "discussion", "Zqhidden");
    assertThat(leads(writer.get(circle + "?page=7"))).isEqualTo(circle);
    var nothing = "/en/forum/topics/123456?page=7";
    assertThat(told(site.get(circle + "?page=7"))).isEqualTo(told(site.get(nothing)));
    var other = visitors.member();
    assertThat(told(other.get(circle + "?page=7"))).isEqualTo(told(other.get(nothing)));
  }

  private static String leads(HttpResponse<byte[]> answer) {
    assertThat(answer.statusCode()).as(Site.text(answer)).isEqualTo(302);
    var to = answer.headers().firstValue("location").orElseThrow();
    return to.replaceFirst("^https?://[^/]+", "");
  }

  private static String told(HttpResponse<byte[]> answer) {
    assertThat(answer.statusCode()).isEqualTo(404);
    return Site.text(answer).replaceAll("topics/\\d+", "topics/");
  }
}
