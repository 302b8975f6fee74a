package org.baraza.forum.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitors;
import org.baraza.forum.Talk;
import org.baraza.forum.seek.LeafFall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nobody who gathers takes another’s text away without having seen it. */
@RunningHouse
class OvertakenTests {

  private final Visitors visitors;
  private final Talk talk;

  OvertakenTests(Visitors visitors, LeafFall spaces) {
    this.visitors = visitors;
    this.talk = new Talk("Zqovertaken", visitors, spaces);
  }

  @AfterEach
  void takeAway() {
    talk.forget();
  }

  @Test
  void whoeverGathersAfterSomebodyElseIsShownBothTexts() {
    var steward = visitors.member();
    var asker = visitors.member();
    var topic = talk.begin(asker, talk.space(steward, "members", "no"), "question", "Zqtopic");
    var post = Talk.answer(steward, topic, "Zqtext");
    var form = topic + "/harvest";
    Talk.location(asker.post(form, "act", "publish", "text", "Zqone", "post", number(post)));
    var late = steward.post(form, "act", "publish", "text", "Zqtwo", "post", number(post));
    assertThat(late.statusCode()).isEqualTo(422);
    assertThat(Site.text(late)).contains("Zqone", "Zqtwo");
    assertThat(asker.page(topic).select("#harvest").text()).contains("Zqone");
    var before = steward.page(form).select("[name=before]").attr("value");
    Talk.location(
        steward.post(
            form, "act", "publish", "text", "Zqtwo", "post", number(post), "before", before));
    assertThat(asker.page(topic).select("#harvest").text()).contains("Zqtwo");
  }

  private static String number(String path) {
    return path.replaceAll("\\D", "");
  }
}
