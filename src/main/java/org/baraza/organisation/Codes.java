package org.baraza.organisation;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.baraza.expert.Seating;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What mandates and keys call organisations. Each is called by its number; codes from before it was
 * entered go on opening what they opened.
 */
@Component
class Codes {

  private final JdbcClient jdbc;
  private final Seating seating;

  Codes(JdbcClient jdbc, Seating seating) {
    this.jdbc = jdbc;
    this.seating = seating;
  }

  Set<String> of(long number) {
    return new TreeSet<>(
        jdbc.sql("select code from organisation.code where organisation = ?")
            .param(number)
            .query(String.class)
            .list());
  }

  Optional<Long> meant(String code) {
    return jdbc.sql("select organisation from organisation.code where code = ?")
        .param(code)
        .query(Long.class)
        .optional();
  }

  /** All codes of the organisation that this one means; itself alone where it means none. */
  Set<String> alike(String code) {
    var all =
        jdbc.sql(
                """
                select other.code from organisation.code one
                  join organisation.code other on other.organisation = one.organisation
                 where one.code = ?
                """)
            .param(code)
            .query(String.class)
            .list();
    return all.isEmpty() ? Set.of(code) : Set.copyOf(all);
  }

  void adopt(long number, String code, Instant at) {
    jdbc.sql("insert into organisation.code values (?, ?, ?)")
        .params(code, number, Timestamp.from(at))
        .update();
    seating.moved();
  }

  /** Lets all codes of one organisation mean another. */
  void pass(long number, long kept) {
    jdbc.sql("update organisation.code set organisation = ? where organisation = ?")
        .params(kept, number)
        .update();
    seating.moved();
  }

  /** Those of these that mean no organisation. */
  List<String> free(Set<String> codes) {
    var taken =
        codes.isEmpty()
            ? List.<String>of()
            : jdbc.sql("select code from organisation.code where code in (:codes)")
                .param("codes", codes)
                .query(String.class)
                .list();
    return codes.stream().filter(code -> !taken.contains(code)).sorted().toList();
  }
}
