package org.baraza.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baraza.access.AccountId;
import org.baraza.access.Keys;
import org.baraza.access.Reader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps announcements, read through the reader. */
@Component
class AnnouncementTable {

  private final JdbcClient jdbc;

  AnnouncementTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Announcement> visible(long practice, Reader reader) {
    return jdbc.sql(
            "select * from request.announcement where practice = :practice and readers &&"
                + " array[:keys]::text[]")
        .param("practice", practice)
        .param("keys", reader.keys())
        .query((row, _) -> read(row))
        .optional();
  }

  /** Tells members; what was told of the same practice before is told no longer. */
  void put(Announcement one) {
    jdbc.sql(
            """
            insert into request.announcement (practice, words, account, since, cover, readers)
            values (:practice, :words, :account, :since, array[:cover]::text[], array[:readers]::text[])
            on conflict (practice) do update set
             words = excluded.words, account = excluded.account, since = excluded.since,
             cover = excluded.cover
            """)
        .param("practice", one.practice())
        .param("words", one.words())
        .param("account", one.by().number())
        .param("since", Timestamp.from(one.since()))
        .param("cover", one.cover())
        .param("readers", Set.of(Keys.MEMBERS))
        .update();
  }

  boolean remove(long practice) {
    return jdbc.sql("delete from request.announcement where practice = ?").param(practice).update()
        == 1;
  }

  List<Announcement> of(AccountId account) {
    return jdbc.sql("select * from request.announcement where account = ? order by since")
        .param(account.number())
        .query((row, _) -> read(row))
        .list();
  }

  /** The announcements stay, for they are their country's; who decided them is told no longer. */
  void forget(AccountId account) {
    jdbc.sql("update request.announcement set account = 0 where account = ?")
        .param(account.number())
        .update();
  }

  private static Announcement read(ResultSet row) throws SQLException {
    return new Announcement(
        row.getLong("practice"),
        row.getString("words"),
        new AccountId(row.getLong("account")),
        row.getTimestamp("since").toInstant(),
        Set.of((String[]) row.getArray("cover").getArray()));
  }
}
