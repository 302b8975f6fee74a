package org.baraza.forum.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CompletableFuture;
import org.baraza.RunningHouse;
import org.baraza.Visitors;
import org.baraza.access.Role;
import org.baraza.forum.Talk;
import org.baraza.forum.seek.LeafFall;
import org.baraza.store.Sight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What moderators decide holds, whatever else is done to a post at the same time. */
@RunningHouse
class DecisionTests {

  private final Visitors visitors;
  private final JdbcClient jdbc;
  private final PostReports reports;
  private final Removal removal;
  private final PlatformTransactionManager transactions;
  private final Talk talk;

  DecisionTests(
      Visitors visitors,
      JdbcClient jdbc,
      PostReports reports,
      Removal removal,
      PlatformTransactionManager transactions,
      LeafFall spaces) {
    this.visitors = visitors;
    this.jdbc = jdbc;
    this.reports = reports;
    this.removal = removal;
    this.transactions = transactions;
    this.talk = new Talk("Zqdecision", visitors, spaces);
  }

  @AfterEach
  void takeAway() {
    Sight.atHouseWork(
        () -> jdbc.sql("delete from mail.letter where kind = 'forum.pending'").update());
    talk.forget();
  }

  @Test
  void whatIsHiddenWhileSomebodyDecidesIsShownAgainByTheirDecision() {
    var rude = visitors.member();
    var topic = talk.begin(rude, talk.space(rude, "members", "no"), "discussion", "Zqtopic");
    var post = Talk.answer(rude, topic, "Zqquick");
    var decision = "/en/forum/reports/" + reported(post) + "/decision";
    var moderator = visitors.with(Role.MODERATOR);
    var decided =
        new TransactionTemplate(transactions)
            .execute(_ -> {
              reports.hold(Exhibit.Kind.POST, String.valueOf(Talk.number(post)));
              var deciding =
                  CompletableFuture.supplyAsync(() -> moderator.post(decision, "act", "keep"));
              await().until(this::isSomebodyWaiting);
              Sight.atHouseWork(
                  () -> removal.hide(Matter.post(Talk.number(post), rude.account()), 0, "", null));
              return deciding;
            });
    Talk.location(decided.join());
    assertThat(rude.page(topic).text()).contains("Zqquick");
  }

  private boolean isSomebodyWaiting() {
    return jdbc.sql(
            "select exists (select from pg_locks where locktype = 'advisory' and not granted)")
        .query(Boolean.class)
        .single();
  }

  private long reported(String post) {
    Talk.location(visitors.member().post(post + "/report", "why", "Zqwhy"));
    return Sight.ofEverything(() ->
        jdbc.sql("select number from forum.report where post = ? and state = 'OPEN'")
            .param(Talk.number(post))
            .query(Long.class)
            .single());
  }
}
