package org.baraza.notice;

import org.baraza.ui.Follows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people follow, for the pages of what is followed. */
@Component
class KeptFollows implements Follows {

  private final JdbcClient jdbc;

  KeptFollows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  @Transactional(readOnly = true)
  public boolean isFollowed(long account, String kind, String key) {
    return Subject.Kind.followed(kind)
        .map(followed ->
            jdbc.sql(
                    "select exists (select from notice.subscription"
                        + " where account = ? and kind = ? and key = ?)")
                .params(account, followed.name(), key)
                .query(Boolean.class)
                .single())
        .orElse(false);
  }
}
