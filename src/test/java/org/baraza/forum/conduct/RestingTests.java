package org.baraza.forum.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import org.baraza.RunningHouse;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.access.People;
import org.baraza.forum.Talk;
import org.baraza.forum.seek.LeafFall;
import org.baraza.store.Sight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever is to say nothing for a time neither ends a space meanwhile nor asks anybody in. */
@RunningHouse
class RestingTests {

  private static final String WHY = "archive no space and ask nobody in";

  private final Visitors visitors;
  private final People people;
  private final Silenced silenced;
  private final JdbcClient jdbc;
  private final Talk talk;

  RestingTests(
      Visitors visitors, People people, Silenced silenced, JdbcClient jdbc, LeafFall spaces) {
    this.visitors = visitors;
    this.people = people;
    this.silenced = silenced;
    this.jdbc = jdbc;
    this.talk = new Talk("Zqresting", visitors, spaces);
  }

  @AfterEach
  void takeAway() {
    silenced.forget();
    talk.forget();
  }

  @Test
  void aSilencedStewardDoesNotArchive() {
    var steward = visitors.member();
    var space = talk.space(steward, "members", "no");
    silenced.add(steward.account());
    assertThat(steward.post(space + "/archive").statusCode()).isEqualTo(422);
    assertThat(steward.posted(space + "/archive").select(".troubles").text()).contains(WHY);
    assertThat(visitors.member().post(space + "/archive").statusCode()).isEqualTo(404);
    assertThat(state(space)).isEqualTo("OPEN");
    silenced.forget();
    Talk.location(steward.post(space + "/archive"));
    assertThat(state(space)).isEqualTo("ARCHIVED");
  }

  @Test
  void aSilencedStewardAsksNobodyInButCanLetSomebodyGo() {
    var steward = visitors.member();
    var space = talk.space(steward, "closed", "no");
    var guest = visitors.member();
    var address = people.address(guest.account()).orElseThrow();
    silenced.add(steward.account());
    for (var form : new String[] {"/invitations", "/stewards"}) {
      var sent = new String[] {"address", address, "act", form.equals("/stewards") ? "ask" : ""};
      assertThat(steward.post(space + form, sent).statusCode()).isEqualTo(422);
      var back = steward.posted(space + form, sent);
      assertThat(back.select(".troubles").text()).contains(WHY);
      assertThat(back.select("[name=address]").attr("value")).isEqualTo(address);
    }
    assertThat(guest.page("/en/forum").text()).doesNotContain("Zqresting");
    assertThat(guest.page("/en/forum/stewardships").text()).doesNotContain("Zqresting");
    invite(steward, space, address, "dismiss");
    silenced.forget();
    invite(steward, space, address, "invite");
    assertThat(guest.page("/en/forum").text()).contains("Zqresting");
  }

  private static void invite(Visitor steward, String space, String address, String act) {
    Talk.location(steward.post(space + "/invitations", "address", address, "act", act));
  }

  private String state(String space) {
    return Sight.ofEverything(() ->
        jdbc.sql("select state from forum.space where number = ?")
            .param(Talk.number(space))
            .query(String.class)
            .single());
  }
}
