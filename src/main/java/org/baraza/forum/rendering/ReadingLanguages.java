package org.baraza.forum.rendering;

import java.util.Collections;
import java.util.List;
import org.baraza.access.AccountId;
import org.baraza.access.Reader;
import org.baraza.language.Lang;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Keeps which languages people say they read. */
@Component
@Transactional
class ReadingLanguages {

  private final JdbcClient jdbc;

  ReadingLanguages(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Those the browser at hand asks for, the first before the others; none where it asks for none.
   */
  static List<Lang> asked() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now
            && now.getRequest().getHeader("Accept-Language") != null
        ? Collections.list(now.getRequest().getLocales()).stream()
            .flatMap(locale -> Lang.of(locale.getLanguage()).stream())
            .distinct()
            .toList()
        : List.of();
  }

  /** What somebody said, in their order; none where they said nothing. */
  @Transactional(readOnly = true)
  public List<Lang> of(AccountId account) {
    return jdbc
        .sql("select unnest(languages) from forum.reading where account = ?")
        .param(account.number())
        .query((row, _) -> row.getString(1))
        .list()
        .stream()
        .flatMap(code -> Lang.of(code).stream())
        .toList();
  }

  /** Keeps what the reader says; nothing where they leave it to their browser. */
  public void keep(List<Lang> languages, Reader reader) {
    forget(reader.self());
    if (!languages.isEmpty()) {
      jdbc.sql("insert into forum.reading values (?, ?)")
          .params(reader.self().number(), languages.stream().map(Lang::code).toArray(String[]::new))
          .update();
    }
  }

  public void forget(AccountId account) {
    jdbc.sql("delete from forum.reading where account = ?").param(account.number()).update();
  }
}
