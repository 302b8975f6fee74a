package org.baraza.attachment;

import java.util.List;
import java.util.Map;
import org.baraza.access.AccountId;
import org.baraza.access.Belongings;
import org.baraza.access.Keys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The documents that somebody brought in. What went with a practice stays with it and names nobody;
 * what hangs on a draft goes with the draft.
 */
@Component
class AttachmentBelongings implements Belongings {

  private final JdbcClient jdbc;

  AttachmentBelongings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String room() {
    return "attachments";
  }

  @Override
  public Map<String, Object> of(AccountId account) {
    List<Object> documents =
        jdbc.sql(
                """
                select number, name, title, language, state, size, entered_at::text as at
                  from attachment.attachment where owner = ? order by entered_at, number
                """)
            .param(account.number())
            .query((row, _) ->
                (Object)
                    Map.of(
                        "number", row.getLong("number"),
                        "file", row.getString("name"),
                        "title", row.getString("title"),
                        "language", row.getString("language"),
                        "state", row.getString("state"),
                        "bytes", row.getLong("size"),
                        "at", row.getString("at")))
            .list();
    return Map.of("documents", documents);
  }

  /** Who brought it in, and what the file told of people, which only they could read. */
  @Override
  public void forget(AccountId account) {
    jdbc.sql(
            """
            update attachment.attachment set owner = :nobody, traces = '[]',
              owners = array_remove(owners, :key), readers = array_remove(readers, :key)
            where owner = :account
            """)
        .param("nobody", Attachment.NOBODY)
        .param("account", account.number())
        .param("key", Keys.account(account))
        .update();
  }
}
