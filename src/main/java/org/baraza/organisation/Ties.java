package org.baraza.organisation;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What stands above what: units below the organisation they belong to, members below their network.
 */
@Component
class Ties {

  private record Tie(long below, long above) {}

  private final JdbcClient jdbc;

  Ties(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Writes down what an organisation says it belongs to. */
  void write(long number, OrganisationDossier dossier) {
    jdbc.sql("delete from organisation.tie where organisation = ?").param(number).update();
    if (dossier.parent() > 0) {
      write(number, "UNIT", dossier.parent());
    }
    Set.copyOf(dossier.networks()).forEach(network -> write(number, "MEMBER", network));
  }

  private void write(long number, String kind, long above) {
    jdbc.sql("insert into organisation.tie values (?, ?, ?)").params(number, kind, above).update();
  }

  /** All ties there are: what stands right above each organisation. */
  Map<Long, Set<Long>> above() {
    return jdbc
        .sql("select organisation, above from organisation.tie")
        .query((row, _) -> new Tie(row.getLong("organisation"), row.getLong("above")))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(Tie::below, Collectors.mapping(Tie::above, Collectors.toSet())));
  }

  /** The units of an organisation, or the members of its network, right below it. */
  List<Long> below(long number, String kind) {
    return jdbc.sql("select organisation from organisation.tie where above = ? and kind = ?")
        .params(number, kind)
        .query((row, _) -> row.getLong("organisation"))
        .list();
  }

  /** All below it, over however many steps. */
  Set<Long> allBelow(long number) {
    var found =
        jdbc.sql(
                """
                with recursive below(number) as (
                  select organisation from organisation.tie where above = :number
                  union
                  select t.organisation from organisation.tie t join below b on t.above = b.number
                )
                select number from below
                """)
            .param("number", number)
            .query(Long.class)
            .list();
    return new TreeSet<>(found);
  }

  /** All that stand above these, over however many steps. */
  static Set<Long> allAbove(Collection<Long> from, Map<Long, Set<Long>> above) {
    var found = new TreeSet<Long>();
    var waiting = new ArrayDeque<>(from);
    while (!waiting.isEmpty()) {
      var next = waiting.pop();
      if (found.add(next)) {
        waiting.addAll(above.getOrDefault(next, Set.of()));
      }
    }
    return found;
  }

  /** Whether an organisation that stands below these would stand below itself. */
  static boolean isCircle(long number, Collection<Long> from, Map<Long, Set<Long>> above) {
    return allAbove(from, above).contains(number);
  }
}
