package org.baraza.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.baraza.RunningHouse;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A second factor that is lost is taken away by two, and by nobody alone. */
@RunningHouse
class LossTests {

  private final Visitors visitors;
  private final JdbcClient jdbc;

  LossTests(Visitors visitors, JdbcClient jdbc) {
    this.visitors = visitors;
    this.jdbc = jdbc;
  }

  @Test
  void theOwnerSaysSoAndTheFacilitatorMakesSureWhoItIs() {
    var owner = guarded(visitors.with(Role.EDITOR));
    var facilitator = visitors.with(Role.FACILITATOR);
    var reset = "/en/people/" + owner.account() + "/factor";
    assertThat(facilitator.get(reset).statusCode()).as("nobody has asked").isEqualTo(404);
    assertThat(facilitator.post(reset, "how", "met").statusCode()).isEqualTo(404);

    var weak = visitors.weakly(owner);
    assertThat(weak.page("/en/account").select("a[href$=/sign-in/loss]")).hasSize(1);
    weak.post("/en/sign-in/loss");
    weak.post("/en/sign-in/loss");
    assertThat(weak.page("/en/sign-in/loss").text()).contains("The facilitator knows");
    assertThat(facilitator.page("/en/people/" + owner.account()).text())
        .contains("says that their second factor is lost");

    assertThat(
            visitors
                .longAgo(facilitator)
                .post(reset, "how", "met")
                .headers()
                .firstValue("Location"))
        .hasValueSatisfying(to -> assertThat(to).startsWith("/en/sign-in?done=again"));
    assertThat(facilitator.post(reset).statusCode()).as("without saying how").isEqualTo(422);
    assertThat(facilitator.post(reset, "how", "met").statusCode()).isEqualTo(303);
    assertThat(owner.get("/en/account").statusCode()).as("old sessions").isEqualTo(303);
    assertThat(visitors.weakly(owner).get("/en/account/factor").statusCode())
        .as("a new one can be set up")
        .isEqualTo(200);
    assertThat(facilitator.get(reset).statusCode()).isEqualTo(404);
    assertThat(letters(owner)).containsExactly("FACTOR_LOST", "FACTOR_RESET");
    assertThat(journal(owner))
        .containsSubsequence("access.factor.lost", "access.factor.removed", "access.factor.reset");
  }

  @Test
  void nobodyResetsTheirOwnAndOnlyAnAdministratorAnAdministrators() {
    var facilitator = guarded(visitors.with(Role.FACILITATOR));
    visitors.weakly(facilitator).post("/en/sign-in/loss");
    var own = "/en/people/" + facilitator.account() + "/factor";
    assertThat(facilitator.post(own, "how", "met").statusCode()).isEqualTo(404);
    var administrator = guarded(visitors.with(Role.ADMINISTRATOR));
    visitors.weakly(administrator).post("/en/sign-in/loss");
    var other = "/en/people/" + administrator.account() + "/factor";
    assertThat(facilitator.post(other, "how", "met").statusCode()).isEqualTo(404);
    assertThat(visitors.with(Role.ADMINISTRATOR).get(other).statusCode()).isEqualTo(200);
  }

  @Test
  void whoHasNotGivenThePasswordSaysNothing() {
    var member = visitors.member();
    assertThat(member.post("/en/sign-in/loss").headers().firstValue("Location"))
        .as("nothing was set up that could be lost")
        .hasValue("/en/sign-in");
  }

  private Visitor guarded(Visitor one) {
    jdbc.sql("update access.account set totp = ''::bytea where number = ?")
        .param(one.account().number())
        .update();
    return one;
  }

  private List<String> letters(Visitor who) {
    return jdbc.sql(
            """
            select about ->> 'what' from mail.letter
            where kind = 'access.alert' and about ->> 'account' = ? order by number
            """)
        .param(who.account().toString())
        .query(String.class)
        .list();
  }

  private List<String> journal(Visitor who) {
    return jdbc.sql("select act from journal.entry where subject = ? order by number")
        .param("account/" + who.account())
        .query(String.class)
        .list();
  }
}
