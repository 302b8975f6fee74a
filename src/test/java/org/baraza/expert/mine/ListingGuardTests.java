package org.baraza.expert.mine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baraza.expert.Listings.LATER;
import static org.baraza.expert.Listings.MINE;
import static org.baraza.expert.Listings.begun;
import static org.baraza.expert.Listings.same;
import static org.baraza.expert.Listings.shown;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitors;
import org.baraza.access.Audience;
import org.baraza.access.Role;
import org.baraza.expert.listing.ListingLocks;
import org.baraza.organisation.OrganisationFixture;
import org.baraza.store.Sight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What others do at the same moment, or in another room, undoes nothing that protects an expert.
 */
@RunningHouse
class ListingGuardTests {

  private final Visitors visitors;
  private final OrganisationFixture organisations;
  private final ListingLocks locks;
  private final TransactionTemplate transaction;
  private final JdbcClient jdbc;

  ListingGuardTests(
      Visitors visitors,
      OrganisationFixture organisations,
      ListingLocks locks,
      TransactionTemplate transaction,
      JdbcClient jdbc) {
    this.visitors = visitors;
    this.organisations = organisations;
    this.locks = locks;
    this.transaction = transaction;
    this.jdbc = jdbc;
  }

  @AfterEach
  void takeAway() {
    Sight.atHouseWork(() -> jdbc.sql("delete from expert.expert").update());
  }

  @Test
  void whoShutsOutACountryShutsOutThePeopleOfItsOrganisationsToo() {
    var hidden = organisations.add("Zqhouse", Audience.OWNERS);
    var expert = visitors.member();
    var page = shown(expert, "members", visitors.with(Role.FACILITATOR));
    var member = visitors.with(Role.MEMBER, String.valueOf(hidden));
    assertThat(member.get(page).statusCode()).isEqualTo(200);
    expert.post(MINE + "/exclusions", "country", "KEN");
    assertThat(same(member.get(page), member.get("/en/experts/123456"), page)).isTrue();
    assertThat(Site.text(member.get("/en/experts"))).doesNotContain("Zqexpert");
    assertThat(visitors.member().get(page).statusCode()).isEqualTo(200);
    assertThat(expert.page(MINE + "/exclusions").text()).doesNotContain("Zqhouse");
    var later = organisations.add("Zqlater", Audience.PUBLIC);
    var newcomer = visitors.with(Role.MEMBER, String.valueOf(later));
    assertThat(same(newcomer.get(page), newcomer.get("/en/experts/123456"), page))
        .as("an organisation that came after the exclusion, before any round")
        .isTrue();
    organisations.delete(later);
    organisations.delete(hidden);
  }

  @Test
  void whatNobodyReadIsNotVetted() {
    var facilitator = visitors.with(Role.FACILITATOR);
    var expert = visitors.member();
    var own = begun(expert);
    expert.post(MINE + "/proposal");
    var unread = new String[] {"check", "identity", "until", LATER.toString()};
    assertThat(facilitator.post(own + "/vetting", unread).statusCode()).isEqualTo(422);
    var read = facilitator.page(own + "/vetting").select("[name=seen]").attr("value");
    expert.post(MINE + "/basics", "name", "Zqexpert Another");
    var form = new String[] {"check", "identity", "until", LATER.toString(), "seen", read};
    assertThat(facilitator.posted(own + "/vetting", form).select("#troubles").text())
        .contains("changed while");
    form[form.length - 1] = facilitator.page(own + "/vetting").select("[name=seen]").attr("value");
    assertThat(facilitator.post(own + "/vetting", form).statusCode()).isEqualTo(303);
  }

  @Test
  void whatIsHeldBackStaysSoWhateverItsExpertWritesAtThatMoment() {
    var expert = visitors.member();
    var page = shown(expert, "members", visitors.with(Role.FACILITATOR));
    var number = Long.parseLong(page.replaceAll("\\D+", ""));
    var writing = new ArrayList<CompletableFuture<Integer>>();
    transaction.executeWithoutResult(_ -> {
      var one = locks.held(number).orElseThrow();
      locks.save(one.heldBack("Zqreason"));
      writing.add(later(() -> expert.post(MINE + "/basics", "name", "Zqexpert Renamed")));
      writing.add(later(() -> expert.post(MINE + "/confirmation")));
      awaitWaiting(2);
    });
    writing.forEach(one -> assertThat(one.join()).isEqualTo(303));
    assertThat(visitors.member().get(page).statusCode()).isEqualTo(404);
    assertThat(expert.page(MINE).text()).contains("Zqreason");
    assertThat(Site.text(expert.get(page))).contains("Zqexpert Renamed");
  }

  @Test
  void whoBeginsTwiceAtOnceHasOneListing() {
    var expert = visitors.member();
    var writing = new ArrayList<CompletableFuture<Integer>>();
    transaction.executeWithoutResult(_ -> {
      locks.queue(expert.account());
      writing.add(later(() -> expert.post(MINE)));
      writing.add(later(() -> expert.post(MINE)));
      awaitWaiting(2);
    });
    writing.forEach(one -> assertThat(one.join()).isEqualTo(303));
    assertThat(rows(Set.of(Sight.EVERYTHING))).isEqualTo(1);
  }

  private static CompletableFuture<Integer> later(Supplier<HttpResponse<byte[]>> request) {
    return CompletableFuture.supplyAsync(() -> request.get().statusCode());
  }

  /** Until as many wait for what this transaction holds. */
  private void awaitWaiting(int many) {
    for (var tries = 0; tries < 200; tries++) {
      var waiting =
          jdbc.sql("select count(*) from pg_locks where not granted").query(Integer.class).single();
      if (waiting >= many) {
        return;
      }
      LockSupport.parkNanos(50_000_000);
    }
    throw new AssertionError("nobody waits");
  }

  @Test
  void theLedgerCannotBeRewritten() {
    var expert = visitors.member();
    shown(expert, "members", visitors.with(Role.FACILITATOR));
    assertThatThrownBy(() ->
            Sight.atHouseWork(
                () -> jdbc.sql("update expert.consent set reach = 'EVERYONE'").update()))
        .hasMessageContaining("ledger");
  }

  @Test
  void whoErasesTheirListingLeavesNothing() {
    var expert = visitors.member();
    var page = shown(expert, "members", visitors.with(Role.FACILITATOR));
    visitors.member().get(page);
    assertThat(expert.get(MINE + "/erasure").statusCode()).isEqualTo(200);
    assertThat(expert.post(MINE + "/erasure").statusCode()).isEqualTo(422);
    assertThat(expert.post(MINE + "/erasure", "sure", "yes").statusCode()).isEqualTo(303);
    assertThat(expert.get(page).statusCode()).isEqualTo(404);
    for (var table : List.of("expert", "field", "consent", "receipt", "vetting", "trace")) {
      assertThat(
              Sight.<Integer, RuntimeException>ofEverything(() ->
                  jdbc.sql("select count(*) from expert." + table).query(Integer.class).single()))
          .as(table)
          .isZero();
    }
  }

  private int rows(Set<String> keys) {
    return Sight.with(
        keys, () -> jdbc.sql("select count(*) from expert.expert").query(Integer.class).single());
  }
}
