package org.baraza.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.baraza.RunningHouse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The second wall: a query that forgets to ask for its reader finds what is public, and no more.
 */
@RunningHouse
class WallTests {

  private static final List<String> TABLES =
      List.of(
          "practice.practice",
          "practice.edition",
          "practice.link",
          "adaptation.adaptation",
          "adaptation.edition",
          "adaptation.entry",
          "layer.layer",
          "layer.edition",
          "exchange.exchange",
          "exchange.party",
          "exchange.step",
          "exchange.edition",
          "attachment.attachment",
          "amendment.amendment",
          "organisation.organisation",
          "organisation.code",
          "organisation.tie",
          "organisation.focal_point",
          "organisation.edition",
          "centre.centre",
          "centre.practice",
          "centre.edition",
          "centre.editor",
          "draft.draft",
          "draft.writing",
          "spreadsheet.delivery",
          "review.submission",
          "review.step",
          "review.report",
          "translation.proposal",
          "request.request",
          "request.announcement",
          "structure.structure",
          "structure.document",
          "structure.edition",
          "handbook.edition",
          "handbook.snapshot",
          "handbook.record",
          "handbook.erratum",
          "handbook.credit",
          "handbook.form",
          "relay.contact",
          "relay.message",
          "relay.report",
          "relay.disclosure",
          "expert.expert",
          "expert.field",
          "expert.consent",
          "expert.receipt",
          "expert.vetting",
          "expert.trace",
          "expert.nomination",
          "forum.space",
          "forum.seat",
          "forum.meeting",
          "forum.topic",
          "forum.post",
          "forum.voice",
          "forum.edition",
          "forum.useful",
          "forum.draft",
          "forum.seen",
          "forum.call",
          "forum.reading",
          "forum.report",
          "forum.feed",
          "forum.rendering",
          "forum.lifting",
          "forum.sanction",
          "forum.consultation",
          "forum.option",
          "forum.ballot",
          "forum.vote",
          "forum.harvest",
          "forum.gathered",
          "forum.credit",
          "forum.offshoot",
          "forum.clinic",
          "forum.held",
          "forum.ruling",
          "forum.seconded",
          "forum.takeback",
          "forum.enclosure",
          "moderation.matter",
          "moderation.report");

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final EmbeddedDatabase database;
  private final Path home;

  WallTests(
      JdbcClient jdbc,
      TransactionTemplate transaction,
      EmbeddedDatabase database,
      @Value("${baraza.home}") Path home) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.database = database;
    this.home = home;
  }

  @Test
  void aForgottenPredicateFindsNothingHidden() {
    hidden(() -> {
      assertThat(Sight.with(Sight.PUBLIC, this::practices)).doesNotContain("hidden");
      assertThat(Sight.with(Set.of("public", "members", "country:MLI"), this::practices))
          .doesNotContain("hidden");
      assertThat(Sight.with(Set.of("public", "country:KEN"), this::practices)).contains("hidden");
      assertThat(Sight.with(Set.of("public"), this::children)).isEmpty();
      assertThat(Sight.with(Set.of("country:KEN"), this::children)).hasSize(2);
      assertThat(Sight.ofEverything(this::practices)).contains("hidden");
    });
  }

  @Test
  void whatIsHiddenCannotBeChangedOrTakenAwayUnseen() {
    hidden(() -> {
      assertThat(jdbc.sql("update practice.practice set version = 9 where source_id = 'hidden'"))
          .satisfies(forgotten -> assertThat(forgotten.update()).isZero());
      assertThat(jdbc.sql("delete from practice.practice where source_id = 'hidden'").update())
          .isZero();
    });
  }

  @Test
  void aTransactionThatFailsLeavesNoSightBehind() {
    Sight.atHouseWork(() ->
        transaction.executeWithoutResult(status -> {
          assertThat(everything()).isTrue();
          Assertions.assertThat(Sight.with(Set.of("members"), this::everything)).isFalse();
          status.setRollbackOnly();
        }));
    for (int connection = 0; connection < 20; connection++) {
      assertThat(everything()).isFalse();
    }
  }

  @Test
  void everyTableOfRestrictedRecordsHasTheWall() {
    for (var table : TABLES) {
      assertThat(
              jdbc.sql(
                      "select relrowsecurity and relforcerowsecurity from pg_class"
                          + " where oid = cast(? as regclass)")
                  .param(table)
                  .query(Boolean.class)
                  .single())
          .as(table)
          .isTrue();
    }
    assertThat(
            jdbc.sql(
                    """
                    select table_schema || '.' || table_name from information_schema.columns
                     where column_name = 'readers' order by 1
                    """)
                .query(String.class)
                .list())
        .as("tables with readers that have no wall")
        .isSubsetOf(TABLES);
  }

  @Test
  void theHouseIsNoSuperuser() {
    assertThat(
            jdbc.sql(
                    "select rolsuper or rolbypassrls or rolcreaterole from pg_roles"
                        + " where rolname = current_user")
                .query(Boolean.class)
                .single())
        .isFalse();
  }

  @Test
  void nobodyComesInWithoutThePassword() throws Exception {
    var secret = home.resolve("postgres-secret");

    Assertions.assertThatThrownBy(
            () -> DriverManager.getConnection(database.url() + "?user=postgres").close())
        .isInstanceOf(SQLException.class);
    assertThat(Files.readString(secret)).isEqualTo(database.password());
    assertThat(Files.getPosixFilePermissions(secret)).hasSize(2);
  }

  private List<String> practices() {
    return jdbc.sql("select source_id from practice.practice").query(String.class).list();
  }

  private List<Integer> children() {
    return jdbc.sql(
            """
            select 1 from practice.edition where practice = 100999
            union all select 2 from practice.link where practice = 100999
            """)
        .query(Integer.class)
        .list();
  }

  private boolean everything() {
    return jdbc.sql("select store.everything()").query(Boolean.class).single();
  }

  /**
   * Does something while a practice of Kenya's is there that only Kenya sees; then it never was.
   */
  private void hidden(Runnable work) {
    transaction.executeWithoutResult(status -> {
      Sight.atHouseWork(() -> {
        jdbc.sql(
                """
                insert into practice.practice
                  (number, version, source_id, audience, marking, dossier, places, adaptations,
                   entered_at, changed_at, circle, owners, readers)
                values (100999, 0, 'hidden', 'OWNERS', 'AMBER', '{}', '{}', 0, now(), now(), '{}',
                        '{country:KEN}', '{country:KEN}')
                """)
            .update();
        jdbc.sql("insert into practice.link values (100999, 'x', 'similar', '')").update();
        jdbc.sql("insert into practice.edition values (100999, 1, now(), 'a', 'b', '[]')").update();
      });
      work.run();
      status.setRollbackOnly();
    });
  }
}
