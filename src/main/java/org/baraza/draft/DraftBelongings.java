package org.baraza.draft;

import java.util.ArrayList;
import java.util.Map;
import org.baraza.access.AccountId;
import org.baraza.access.Belongings;
import org.baraza.access.Keys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody was writing. Drafts of theirs alone go with them; one they wrote with others goes
 * on to the next of its authors.
 */
@Component
class DraftBelongings implements Belongings {

  private static final JsonMapper JSON = new JsonMapper();

  private final JdbcClient jdbc;

  DraftBelongings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String room() {
    return "drafts";
  }

  @Override
  public Map<String, Object> of(AccountId account) {
    var sections = new ArrayList<Map<String, Object>>();
    jdbc.sql(
            """
            select distinct on (d.number, w.section) d.number, d.language, d.state, w.section,
              w.fields::text as fields, w.at::text as at
            from draft.draft d join draft.writing w on w.draft = d.number
            where :account = any (d.authors)
            order by d.number, w.section, w.revision desc
            """)
        .param("account", account.number())
        .query(row -> {
          sections.add(
              Map.of(
                  "draft", row.getLong("number"),
                  "language", row.getString("language"),
                  "state", row.getString("state"),
                  "section", row.getString("section"),
                  "at", row.getString("at"),
                  "typed",
                      JSON.readValue(row.getString("fields"), new TypeReference<Object>() {})));
        });
    return Map.of("sections", sections);
  }

  @Override
  public void forget(AccountId account) {
    jdbc.sql("delete from draft.draft where authors <@ array[:account]::bigint[]")
        .param("account", account.number())
        .update();
    jdbc.sql(
            """
            update draft.draft set authors = array_remove(authors, :account),
              owner = (array_remove(authors, :account))[1],
              readers = array_remove(readers, :key)
            where :account = any (authors)
            """)
        .param("account", account.number())
        .param("key", Keys.account(account))
        .update();
  }
}
