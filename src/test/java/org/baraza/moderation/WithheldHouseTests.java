package org.baraza.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import org.baraza.RunningHouse;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.access.Audience;
import org.baraza.access.Keys;
import org.baraza.access.Role;
import org.baraza.forum.Talk;
import org.baraza.organisation.OrganisationFixture;
import org.baraza.store.Sight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an organisation and its units wrote elsewhere stands while it is withheld, without it. */
@RunningHouse
class WithheldHouseTests {

  private final Visitors visitors;
  private final OrganisationFixture organisations;
  private final JdbcClient jdbc;

  WithheldHouseTests(Visitors visitors, OrganisationFixture organisations, JdbcClient jdbc) {
    this.visitors = visitors;
    this.organisations = organisations;
    this.jdbc = jdbc;
  }

  @AfterEach
  void takeAway() {
    Sight.atHouseWork(() -> {
      jdbc.sql("delete from moderation.matter").update();
      jdbc.sql("delete from mail.letter where kind = 'moderation.matter'").update();
      jdbc.sql("delete from layer.layer where speaker like 'organisation:%'").update();
    });
  }

  @Test
  void itIsNamedToNobodyWhoDoesNotSeeIt() {
    var house = organisations.add("Zqpretender", Audience.PUBLIC);
    var unit = organisations.add("Zqunit beside it", Audience.PUBLIC, house);
    var member = visitors.with(Role.MEMBER, String.valueOf(house));
    var reader = visitors.member();
    var ours = layer(reader, member, house);
    var theirs = layer(reader, visitors.with(Role.MEMBER, String.valueOf(unit)), unit);
    assertThat(reader.page(ours).text()).contains("Zqpretender");

    Talk.location(
        reader.post(
            "/en/moderation/reports/organisation/" + house, "reason", "pretence", "why", "Zqwhy"));
    var moderator = visitors.with(Role.MODERATOR);
    var matter =
        moderator.page("/en/complaints").select("li:contains(Zqwhy) a[href*=/moderation/]");
    Talk.location(
        moderator.post(
            matter.attr("href") + "/decision", "act", "uphold", "grounds", "Zqno such house"));

    for (var path : new String[] {ours, theirs}) {
      assertThat(reader.page(path).text()).contains("Zqadded.").doesNotContain("Zqpretender");
      assertThat(reader.page(path).select("a[href*=/moderation/reports/layer/]"))
          .as("it can be reported by itself")
          .hasSize(1);
    }
    assertThat(reader.page(ours).text()).contains("Organisation " + house);
    assertThat(reader.page(theirs).text()).contains("Zqunit beside it");
    assertThat(member.page(ours).text()).contains("Zqpretender");
    assertThat(reader.data("/en/search?q=Zqpretender").path("results").size()).isZero();
    organisations.delete(unit);
    organisations.delete(house);
  }

  private static String layer(Visitor reader, Visitor by, long house) {
    var practice = reader.data("/en/practices?country=MRT").path("results").path(0).path("href");
    return Talk.location(
        by.post(
            practice.asString() + "/layers",
            "speaker",
            Keys.organisation(String.valueOf(house)),
            "language",
            "en",
            "audience",
            "members",
            "results",
            "Zqadded."));
  }
}
