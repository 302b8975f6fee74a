package org.baraza.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.access.ReaderHeader;
import org.baraza.store.Superuser;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What stands in the journal stands. */
@RunningHouse
class JournalTests {

  private static final long SOMEBODY = 900_001;

  private final Journal journal;
  private final Examination examination;
  private final JournalCommand command;
  private final JdbcClient jdbc;
  private final JdbcClient superuser;
  private final TransactionTemplate transaction;
  private final Site site;

  JournalTests(
      Journal journal,
      Examination examination,
      JournalCommand command,
      JdbcClient jdbc,
      Superuser superuser,
      TransactionTemplate transaction,
      Site site) {
    this.journal = journal;
    this.examination = examination;
    this.command = command;
    this.jdbc = jdbc;
    this.superuser = JdbcClient.create(superuser.of("postgres"));
    this.transaction = transaction;
    this.site = site;
  }

  @Test
  void whatWasNotedCanBeLookedUpByWhoDidItAndToWhom() {
    journal.note(SOMEBODY, "test.looked", "account/900002", Map.of("b", "2", "a", "1"));

    var entry = journal.about(SOMEBODY, 1).getFirst();
    assertThat(entry.act()).isEqualTo("test.looked");
    assertThat(entry.details()).containsExactly(Map.entry("a", "1"), Map.entry("b", "2"));
    assertThat(journal.about(900_002, 1)).containsExactly(entry);
    assertThat(journal.entries("test.lo", "account/", Long.MAX_VALUE, 1)).containsExactly(entry);
    assertThat(journal.entries("test.looked", "", entry.number(), 100)).doesNotContain(entry);
  }

  @Test
  void anEntryFallsWithWhatItTellsOf() {
    transaction.executeWithoutResult(status -> {
      journal.note(SOMEBODY, "test.fell", "", Map.of());
      status.setRollbackOnly();
    });
    journal.note(SOMEBODY, "test.stood", "", Map.of());

    assertThat(journal.entries("test.fell", "", Long.MAX_VALUE, 1)).isEmpty();
    assertThat(examination.examine().broken()).isZero();
  }

  @Test
  void manyAtOnceFormOneChain() throws Exception {
    var writers = new ArrayList<Thread>();
    for (int writer = 0; writer < 8; writer++) {
      writers.add(
          Thread.ofVirtual()
              .start(() -> journal.note(SOMEBODY, "test.crowd", "", Map.of("text", "é\n\"ش"))));
    }
    for (var writer : writers) {
      writer.join();
    }

    assertThat(journal.entries("test.crowd", "", Long.MAX_VALUE, 100)).hasSize(8);
    assertThat(examination.examine().broken()).isZero();
    assertThat(command.execute(List.of("journal", "verify"))).isZero();
    assertThat(command.execute(List.of("journal"))).isEqualTo(2);
  }

  @Test
  void theHouseItselfCannotChangeWhatStands() {
    journal.note(SOMEBODY, "test.stands", "", Map.of());

    for (var attempt :
        List.of(
            "update journal.entry set actor = 1",
            "delete from journal.entry",
            "truncate journal.entry")) {
      assertThatThrownBy(() -> jdbc.sql(attempt).update())
          .as(attempt)
          .isInstanceOf(DataAccessException.class);
      assertThatThrownBy(() -> superuser.sql(attempt).update())
          .as(attempt + " as superuser")
          .isInstanceOf(DataAccessException.class);
    }
  }

  @Test
  void whatSomebodyChangedAllTheSameIsFound() {
    for (int entry = 0; entry < 3; entry++) {
      journal.note(SOMEBODY, "test.sealed", "practice/1", Map.of("n", "" + entry));
    }
    var number = journal.entries("test.sealed", "", Long.MAX_VALUE, 3).getLast().number();

    tamper("update journal.entry set actor = actor + 1 where number = " + number);
    var found = examination.examine();
    assertThat(found.broken()).isEqualTo(number);
    assertThat(found.entries()).isEqualTo(number - 1);
    assertThat(command.execute(List.of("journal", "verify"))).isEqualTo(1);
    tamper("update journal.entry set actor = actor - 1 where number = " + number);
    assertThat(examination.examine().broken()).isZero();

    tamper("update journal.entry set number = -number where number = " + number);
    assertThat(examination.examine().broken()).isPositive();
    tamper("update journal.entry set number = -number where number < 0");
    assertThat(examination.examine().broken()).isZero();
  }

  @Test
  void onlyWhoRunsTheMachineReadsIt() {
    journal.note(SOMEBODY, "test.shown", "practice/482130", Map.of("why", "<b>"));
    var path = "/en/journal?act=test.shown&subject=practice/";

    var shown = site.get(path, ReaderHeader.NAME, "1 administrator:");
    assertThat(shown.statusCode()).isEqualTo(200);
    assertThat(Site.text(shown)).contains("test.shown", "practice/482130", "why: &lt;b");
    assertThat(site.get(path, ReaderHeader.NAME, "1 facilitator:").statusCode()).isEqualTo(404);
    assertThat(site.get(path, ReaderHeader.NAME, "1").statusCode()).isEqualTo(404);
    assertThat(site.get(path).statusCode()).isEqualTo(303);
    var odd = site.get("/en/journal?before=x&act=%25", ReaderHeader.NAME, "1 administrator:");
    assertThat(odd.statusCode()).isEqualTo(200);
  }

  /** Changes an entry as only who owns the server could. */
  private void tamper(String sql) {
    superuser
        .sql(
            """
            begin;
            alter table journal.entry disable trigger user;
            %s;
            alter table journal.entry enable trigger user;
            commit
            """
                .formatted(sql))
        .update();
  }
}
