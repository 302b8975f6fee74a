package org.baraza.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.access.AccountId;
import org.baraza.store.Sight;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept of somebody who brought a document in, and what of it stays without them. */
@RunningHouse
class AttachmentBelongingsTests extends Sender {

  private static final AccountId BEARER = new AccountId(631_001);

  private final AttachmentBelongings belongings;
  private final JdbcClient jdbc;

  AttachmentBelongingsTests(Site site, AttachmentBelongings belongings, JdbcClient jdbc) {
    super(site);
    this.belongings = belongings;
    this.jdbc = jdbc;
  }

  @Test
  void aDocumentOutlivesWhoBroughtItInAndNamesThemNoMore() throws Exception {
    var sent = form(draft("Puits partagés"), AUTHOR, "puits.pdf", Papers.pdf());
    var number = number(header(sent, "Location"));
    assertThat(kept(number)).contains("631001", Papers.AMINA);
    assertThat(told()).contains("puits.pdf", String.valueOf(number));

    Sight.atHouseWork(() -> belongings.forget(BEARER));

    assertThat(kept(number)).contains("puits.pdf").doesNotContain("631001", Papers.AMINA);
    assertThat(Sight.ofEverything(() -> belongings.of(BEARER)))
        .isEqualTo(Map.of("documents", List.of()));
  }

  private String told() {
    return Sight.ofEverything(() -> belongings.of(BEARER).toString());
  }

  private String kept(long number) {
    return Sight.ofEverything(() ->
        jdbc.sql("select a::text from attachment.attachment a where number = ?")
            .param(number)
            .query(String.class)
            .single());
  }
}
