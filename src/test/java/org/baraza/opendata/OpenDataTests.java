package org.baraza.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitors;
import org.baraza.access.Role;
import org.baraza.store.Sight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The open data: all that everyone may read, and nothing else, whoever takes it. */
@RunningHouse
class OpenDataTests {

  private static final String FILE = "/en/data/open-data.zip";
  private static final JsonMapper JSON = new JsonMapper();

  private final Site site;
  private final Visitors visitors;
  private final JdbcClient jdbc;
  private final long hidden;

  OpenDataTests(Site site, Visitors visitors, JdbcClient jdbc) {
    this.site = site;
    this.visitors = visitors;
    this.jdbc = jdbc;
    this.hidden = jdbc.sql("select min(number) from practice.practice").query(Long.class).single();
  }

  @AfterEach
  void putBack() {
    show("PUBLIC", "{public}");
  }

  @Test
  void everyRecordThatEveryoneReadsIsInItWithItsDateAndLicence() throws IOException {
    var answer = site.get(FILE);
    assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
        .containsPattern("attachment; .*baraza-open-data-\\d{4}-\\d\\d-\\d\\d\\.zip");
    var files = files(answer.body());
    var about = JSON.readTree(files.get("datapackage.json"));
    assertThat(about.at("/licenses/0/name").asString()).isEqualTo("CC-BY-4.0");
    assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
        .contains(about.at("/version").asString());
    assertThat(about.at("/resources/0/rows").asInt())
        .isEqualTo(count("practice.practice where archived_at is null"))
        .isEqualTo(files.get("practices.jsonl").lines().count());
    assertThat(about.at("/resources/1/rows").asInt())
        .isEqualTo(count("centre.centre"))
        .isEqualTo(files.get("centres.jsonl").lines().count());
    var first = JSON.readTree(files.get("practices.jsonl").lines().findFirst().orElseThrow());
    assertThat(first.at("/number").asLong()).isEqualTo(hidden);
    assertThat(first.at("/sources").isEmpty()).isFalse();
    assertThat(site.page("/en/data").select("a[href='" + FILE + "']")).hasSize(1);
  }

  @Test
  void whatIsShownToFewerIsInNobodysFile() throws IOException {
    assertThat(files(site.get(FILE).body()).get("practices.jsonl")).contains("/" + hidden + '"');
    show("MEMBERS", "{members}");

    assertThat(files(site.get(FILE).body()).get("practices.jsonl"))
        .doesNotContain("/" + hidden + '"');
    assertThat(visitors.with(Role.FACILITATOR).get(FILE).body()).isEqualTo(site.get(FILE).body());
  }

  private void show(String audience, String readers) {
    Sight.atHouseWork(() ->
        jdbc.sql("update practice.practice set audience = ?, readers = ?::text[] where number = ?")
            .params(audience, readers, hidden)
            .update());
  }

  private int count(String table) {
    return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
  }

  private static Map<String, String> files(byte[] zip) throws IOException {
    var files = new LinkedHashMap<String, String>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }
}
