package org.baraza.organisation;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.baraza.access.Keys;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The organisations that ask to be members of a network, until it says what it thinks of it. */
@Component
class Accessions {

  /** That one organisation asks another. */
  record Accession(long organisation, long network) {}

  private final JdbcClient jdbc;

  Accessions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void ask(long organisation, Collection<Long> networks, Instant at) {
    networks.forEach(network ->
        jdbc.sql("insert into organisation.accession values (?, ?, ?) on conflict do nothing")
            .params(organisation, network, Timestamp.from(at))
            .update());
  }

  /** Ends the asking; says whether it was asked. */
  boolean end(long organisation, long network) {
    return jdbc.sql("delete from organisation.accession where organisation = ? and network = ?")
            .params(organisation, network)
            .update()
        == 1;
  }

  /** Ends all that one asks and is asked. */
  void endAll(long organisation) {
    jdbc.sql("delete from organisation.accession where organisation = :it or network = :it")
        .param("it", organisation)
        .update();
  }

  /** Those that ask a network. */
  List<Long> asking(long network) {
    return jdbc.sql("select organisation from organisation.accession where network = ?")
        .param(network)
        .query((row, _) -> row.getLong(1))
        .list();
  }

  /** The networks that one asks. */
  List<Long> asked(long organisation) {
    return jdbc.sql("select network from organisation.accession where organisation = ?")
        .param(organisation)
        .query((row, _) -> row.getLong(1))
        .list();
  }

  /** What waits for a reader: for the people of the networks, and for the facilitator. */
  List<Accession> waiting(Reader reader) {
    return jdbc
        .sql("select organisation, network from organisation.accession order by asked_at")
        .query((row, _) -> new Accession(row.getLong(1), row.getLong(2)))
        .list()
        .stream()
        .filter(one -> isAsked(one.organisation(), one.network(), reader))
        .toList();
  }

  /**
   * Whether it is for this reader to admit: one of the network's people, or a facilitator who does
   * not belong to who asks.
   */
  static boolean isAsked(long organisation, long network, Reader reader) {
    return isOf(network, reader) || (reader.holds(Role.FACILITATOR) && !isOf(organisation, reader));
  }

  private static boolean isOf(long number, Reader reader) {
    return reader.keys().contains(Keys.organisation(String.valueOf(number)));
  }
}
