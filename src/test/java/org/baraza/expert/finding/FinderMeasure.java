package org.baraza.expert.finding;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baraza.Baraza;
import org.baraza.access.AccountId;
import org.baraza.access.Mandate;
import org.baraza.access.Reader;
import org.baraza.access.Role;
import org.baraza.expert.consent.Purpose;
import org.baraza.store.Sight;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.MultiValueMap;

/**
 * Measures the finder of experts over many listings: {@code FinderMeasure [LISTINGS]}. Listings are
 * invented, each with all fields said and consented, seven in ten for those who are signed in. What
 * is measured is what this process spends (CPU, all threads) on one question: who is shown, who
 * answers, and what can be chosen. See bench/README.md.
 */
class FinderMeasure {

  private static final int WARM = 20;
  private static final int TIMES = 40;

  private final JdbcClient jdbc;
  private final Finder finder;

  private FinderMeasure(JdbcClient jdbc, Finder finder) {
    this.jdbc = jdbc;
    this.finder = finder;
  }

  static void main(String[] arguments) {
    var house =
        SpringApplication.run(Baraza.class, "--server.port=0", "--spring.main.banner-mode=off");
    var measure = new FinderMeasure(house.getBean(JdbcClient.class), house.getBean(Finder.class));
    measure.run(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5_000);
    house.close();
  }

  private void run(int listings) {
    Sight.atHouseWork(() -> fill(listings));
    var readers = new java.util.LinkedHashMap<String, Reader>();
    readers.put("anybody", Reader.anyone());
    readers.put("member", Reader.of(new AccountId(1), Set.of()));
    readers.put(
        "focal point", Reader.of(new AccountId(2), Set.of(new Mandate(Role.FOCAL_POINT, "KEN"))));
    for (var asked : List.of("", "concept=prisons", "language=fr&level=b2&region=002")) {
      readers.forEach((name, reader) -> measure(name, reader, asked));
    }
  }

  private void measure(String name, Reader reader, String asked) {
    var wish = Wish.of(parameters(asked));
    var spent = new ArrayList<Double>();
    var found = 0;
    for (int time = 0; time < WARM + TIMES; time++) {
      var before = cpu();
      found = find(wish, reader);
      if (time >= WARM) {
        spent.add((cpu() - before) / 1e6);
      }
    }
    spent.sort(null);
    Sight.atHouseWork(() -> jdbc.sql("update expert.expert set changed_at = now()").update());
    var before = cpu();
    find(wish, reader);
    IO.println(
        "%-12s %-34s found %5d  CPU ms: median %.0f, 90th %.0f; all read anew %.0f"
            .formatted(
                name,
                asked,
                found,
                spent.get(TIMES / 2),
                spent.get(TIMES * 9 / 10),
                (cpu() - before) / 1e6));
  }

  private int find(Wish wish, Reader reader) {
    return Sight.<Integer, RuntimeException>with(
        reader.keys(),
        () -> finder.among(finder.shown(reader, Purpose.LISTING), wish, Map.of(), reader).size());
  }

  private static long cpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static MultiValueMap<String, String> parameters(String query) {
    var all = new org.springframework.util.LinkedMultiValueMap<String, String>();
    Arrays.stream(query.split("&"))
        .filter(pair -> pair.contains("="))
        .map(pair -> pair.split("="))
        .forEach(pair -> all.add(pair[0], pair[1]));
    return all;
  }

  /** Listings as they are kept, written by the database itself. */
  private void fill(int listings) {
    jdbc.sql("delete from expert.expert where number between 900000001 and 900100000").update();
    jdbc.sql(
            """
            insert into expert.expert (number, account, made_at, changed_at, confirmed_at,
              proposed_at, exclusions, barred, readers)
            select 900000000 + n, 900000000 + n, now(), now(), now(), now(), '{}', '{}',
                   array['account:' || 900000000 + n, 'role:facilitator',
                         case when n % 10 < 7 then 'members' else 'role:focal_point' end]
              from generate_series(1, :listings) n
            """)
        .param("listings", listings)
        .update();
    jdbc.sql(
            """
            insert into expert.field
            select e.number, f.code, f.value::jsonb, e.readers
              from expert.expert e cross join lateral (values
                ('NAME', to_jsonb('Invented ' || e.number)::text),
                ('AFFILIATION', '{"words": "An invented institute", "body": ""}'),
                ('LANGUAGES', '[{"language": "fr", "level": "B2"}, {"language": "sw", "level": "NATIVE"}]'),
                ('EXPERTISE', '[{"concept": "prisons", "years": 9, "evidence": "Wrote the manual that nobody wrote."},'
                   || '{"concept": "youth-empowerment", "years": 2, "evidence": ""}]'),
                ('EXPERIENCE', '{"countries": ["KEN", "MLI"], "regions": ["014"]}'),
                ('AVAILABILITY', '[{"from": "2030-01-01", "until": "2030-06-30", "modalities": ["REMOTE"]}]'),
                ('ENGAGEMENTS', '[{"year": 2019, "country": "MLI", "role": "Adviser", "text": "Advised on what was not."}]'),
                ('BIOGRAPHY', '{"en": "' || repeat('An invented life. ', 40) || '"}')) f(code, value)
             where e.number between 900000001 and 900100000
            """)
        .update();
    jdbc.sql(
            """
            insert into expert.consent (expert, field, reach, purposes, words, given_at, until)
            select f.expert, f.code, case when f.expert % 10 < 7 then 'MEMBERS' else 'FOCAL_POINTS' end,
                   array['LISTING', 'CONTACT'], '', now(), current_date + 300
              from expert.field f where f.expert between 900000001 and 900100000
            """)
        .update();
    jdbc.sql(
            """
            insert into expert.vetting (expert, by, at, until, checks, words, name, pseudonym, affiliation)
            select number, 1, now(), current_date + 300, array['identity'], '',
                   'Invented ' || number, false, 'An invented institute'
              from expert.expert where number between 900000001 and 900100000
            """)
        .update();
    jdbc.sql("analyze expert.expert, expert.field, expert.consent, expert.vetting").update();
  }
}
