package org.baraza.forum.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.access.People;
import org.baraza.access.Role;
import org.baraza.forum.Talk;
import org.baraza.forum.seek.LeafFall;
import org.baraza.store.Sight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Consultations over HTTP: who sees what was chosen, and that nobody can be told in secret. */
@RunningHouse
class VotingTests {

  private final Site site;
  private final Visitors visitors;
  private final People people;
  private final ConsultationBelongings belongings;
  private final JdbcClient jdbc;
  private final Talk talk;

  VotingTests(
      Site site,
      Visitors visitors,
      People people,
      ConsultationBelongings belongings,
      JdbcClient jdbc,
      LeafFall spaces) {
    this.site = site;
    this.visitors = visitors;
    this.people = people;
    this.belongings = belongings;
    this.jdbc = jdbc;
    this.talk = new Talk("Zqvoting", visitors, spaces);
  }

  @AfterEach
  void takeAway() {
    talk.forget();
  }

  @Test
  void anOpenVoteNamesWhoChoseWhatAndCanBeChangedAndWithdrawn() {
    var steward = visitors.member();
    var voter = visitors.member();
    var space = talk.space(steward, "open", "no");
    var form = space + "/consultations";
    assertThat(steward.page(form).select("[name=showing]")).hasSize(2);
    var wrong = steward.posted(form, "title", "T", "options", "One", "closes", "2001-01-01");
    assertThat(wrong.select("#t-options, #t-closes, #t-text")).hasSize(3);
    assertThat(wrong.select("[name=options]").text()).isEqualTo("One");
    var topic = talk.consult(steward, space, "one", "open");

    assertThat(voter.page(topic).select("#poll [name=choice]")).hasSize(3);
    assertThat(site.page(topic).select("#poll [name=choice]")).isEmpty();
    assertThat(voter.post(topic + "/vote").statusCode()).isEqualTo(422);
    assertThat(voter.post(topic + "/vote", "choice", "1", "choice", "2").statusCode())
        .isEqualTo(422);
    assertThat(voter.post(topic + "/vote", "choice", "9").statusCode()).isEqualTo(422);
    assertThat(voter.get(topic + "/vote").statusCode()).isEqualTo(200);
    assertThat(voter.post(topic + "/vote", "choice", "1").statusCode()).isEqualTo(303);
    assertThat(voter.post(topic + "/vote", "choice", "3").statusCode()).isEqualTo(303);

    var table = steward.page(topic).select("#poll table");
    assertThat(table.select("tr:contains(Zqblue)").text()).contains("1").contains(name(voter));
    assertThat(table.select("tr:contains(Zqred)").text()).doesNotContain(name(voter));
    assertThat(table.select("meter").eachAttr("value")).containsExactly("0", "0", "1");
    assertThat(site.page(topic).select("#poll table").text())
        .contains("Zqblue")
        .doesNotContain(name(voter));
    assertThat(told(voter)).contains("Zqblue").doesNotContain("Zqred");

    voter.post(topic + "/vote", "act", "withdraw");
    assertThat(told(voter)).doesNotContain("Zqblue");
    voter.post(topic + "/vote", "choice", "2");
    close(topic);
    assertThat(voter.post(topic + "/vote", "choice", "1").statusCode()).isEqualTo(404);
    assertThat(voter.get(topic + "/vote").statusCode()).isEqualTo(404);
    assertThat(steward.page(topic).select("#poll").text()).contains("Closed on", name(voter));
    Sight.atHouseWork(() -> belongings.forget(voter.account()));
    assertThat(steward.page(topic).select("#poll").text()).doesNotContain(name(voter));
  }

  @Test
  void aSecretVoteLeavesNothingThatLeadsToAPersonAndIsCountedAtTheEndAlone() {
    var steward = visitors.member();
    var topic = talk.consult(steward, talk.space(steward, "members", "no"), "several", "secret");
    var voters = voters(5);
    assertThat(voters.getFirst().page(topic).select("#poll").text())
        .contains("cannot be changed once cast");
    for (var voter : voters.subList(0, 4)) {
      assertThat(voter.post(topic + "/vote", "choice", "1", "choice", "2").statusCode())
          .isEqualTo(303);
    }
    var before = pollOf(topic);
    assertThat(voters.getLast().post(topic + "/vote", "choice", "2").statusCode()).isEqualTo(303);
    assertThat(pollOf(topic)).as("a vote more changes nothing to see").isEqualTo(before);
    assertThat(voters.getLast().post(topic + "/vote", "choice", "1").statusCode())
        .as("sent twice, it is told that it was counted once")
        .isEqualTo(303);
    assertThat(pollOf(topic)).isEqualTo(before);
    assertThat(
            voters.getLast().post(topic + "/vote", "choice", "1", "act", "withdraw").statusCode())
        .isEqualTo(404);
    var seen = voters.getLast().page(topic).select("#poll");
    assertThat(seen.text()).contains("You have voted");
    assertThat(seen.select("table, form")).isEmpty();
    nothingLeadsToPeople(topic, voters);
    assertThat(told(voters.getLast())).contains(String.valueOf(Talk.number(topic)));
    assertThat(told(voters.getLast())).doesNotContain("Zqgreen");
    assertThat(told(steward)).doesNotContain(String.valueOf(Talk.number(topic)));

    close(topic);
    var table = steward.page(topic).select("#poll table");
    assertThat(table.select("meter").eachAttr("value")).containsExactly("4", "5", "0");
    assertThat(steward.page(topic).select("#poll").text()).contains("5 members voted");
    Sight.atHouseWork(() -> belongings.forget(voters.getLast().account()));
    assertThat(told(voters.getLast())).doesNotContain(String.valueOf(Talk.number(topic)));
    assertThat(steward.page(topic).select("#poll meter").eachAttr("value"))
        .as("what was chosen stays counted")
        .containsExactly("4", "5", "0");
  }

  @Test
  void ofFewSecretVotesNothingIsTold() {
    var steward = visitors.member();
    var topic = talk.consult(steward, talk.space(steward, "members", "no"), "one", "secret");
    voters(4).forEach(voter -> voter.post(topic + "/vote", "choice", "1"));
    close(topic);
    var poll = steward.page(topic).select("#poll");
    assertThat(poll.text()).contains("Fewer than five").doesNotContain("4 members");
    assertThat(poll.select("table, meter")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "topic"})
  void inChathamHouseModeAVoteIsSecretAndWhoVotedIsInNoFile(String mode) {
    var steward = visitors.member();
    var space = talk.space(steward, "members", mode);
    if (mode.equals("yes")) {
      assertThat(steward.page(space + "/consultations").select("[name=showing]")).isEmpty();
    }
    var topic = talk.consult(steward, space, "one", "open");
    var voter = visitors.member();
    Talk.answer(voter, topic, "I speak, too");
    voter.post(topic + "/vote", "choice", "1");
    assertThat(number("select count(*) from forum.consultation where topic = ? and secret", topic))
        .isOne();
    assertThat(told(voter)).doesNotContain(String.valueOf(Talk.number(topic)));
    nothingLeadsToPeople(topic, List.of(voter));
    assertThat(
            number(
                """
                select count(*) from forum.ballot b join forum.voice v
                    on v.topic = b.topic and v.mask = b.mask where b.topic = ?
                """,
                topic))
        .as("who speaks and who votes wear different masks")
        .isZero();
    Sight.atHouseWork(() -> belongings.forget(voter.account()));
    assertThat(number("select count(*) from forum.ballot where topic = ?", topic)).isZero();
  }

  @Test
  void whatAModeratorRemovesTakesWhatIsAskedWithIt() {
    var steward = visitors.member();
    var topic = talk.consult(steward, talk.space(steward, "open", "no"), "one", "open");
    var opening = steward.page(topic).select("#p-1 a[href*=/forum/posts/]").first().attr("href");
    steward.post(opening.replaceAll("(/posts/\\d+).*", "$1/removal"));
    assertThat(site.page(topic).text()).doesNotContain("Zqred", "Zqcolours");
  }

  private void nothingLeadsToPeople(String topic, List<Visitor> voters) {
    Sight.atHouseWork(() -> {
      for (var table : List.of("consultation", "option", "ballot", "vote")) {
        var all =
            jdbc.sql(
                    "select coalesce(string_agg(t::text, ' '), '') from forum."
                        + table
                        + " t where topic = ?")
                .param(Talk.number(topic))
                .query(String.class)
                .single();
        voters.forEach(one -> assertThat(all).doesNotContain(one.account().toString()));
      }
      assertThat(
              jdbc.sql("select count(distinct xmin::text) from forum.option where topic = ?")
                  .param(Talk.number(topic))
                  .query(Integer.class)
                  .single())
          .as("no option tells that it was chosen last")
          .isOne();
    });
  }

  private String pollOf(String topic) {
    return visitors.with(Role.MODERATOR).page(topic).select("#poll").outerHtml();
  }

  private List<Visitor> voters(int many) {
    var voters = new ArrayList<Visitor>();
    for (var count = 0; count < many; count++) {
      voters.add(visitors.member());
    }
    return voters;
  }

  private void close(String topic) {
    Sight.atHouseWork(() ->
        jdbc.sql("update forum.consultation set closes_on = '2020-01-01' where topic = ?")
            .param(Talk.number(topic))
            .update());
  }

  private String told(Visitor one) {
    return Sight.ofEverything(() -> belongings.of(one.account())).toString();
  }

  private int number(String sql, String topic) {
    return Sight.ofEverything(
        () -> jdbc.sql(sql).param(Talk.number(topic)).query(Integer.class).single());
  }

  private String name(Visitor one) {
    return people.person(one.account()).orElseThrow().name();
  }
}
