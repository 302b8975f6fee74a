package org.baraza;

import static java.util.concurrent.TimeUnit.NANOSECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baraza.access.Audience;
import org.baraza.access.Cover;
import org.baraza.access.Marking;
import org.baraza.adaptation.AdaptationFixture;
import org.baraza.centre.CentreFixture;
import org.baraza.forum.seek.LeafFall;
import org.baraza.notice.TwinLetters;
import org.baraza.organisation.OrganisationFixture;
import org.baraza.practice.PracticeFixture;
import org.baraza.search.Findable;
import org.baraza.search.IndexKeeper;
import org.baraza.store.Sight;
import org.baraza.structure.StructureFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Two worlds, one with records that only some may see, one without: whoever may not see them gets
 * the same bytes in both, at every address the house has.
 */
@RunningHouse
class TwinWorldTests {

  private static final Logger LOG = LoggerFactory.getLogger(TwinWorldTests.class);

  /** Readers, by what they are sent as; the first is not signed in. */
  private static final Map<String, String> READERS = readers();

  /** When a stranger fetches all again, and not a part of it. */
  private static final Set<String> FULLY = Set.of("added for members", "all taken out");

  private static final String KENYA = "country:KEN";

  private static final Cover OWNERS =
      new Cover(Audience.OWNERS, Marking.RED, Set.of(), Set.of(KENYA, "account:42"));
  private static final Cover CIRCLE =
      new Cover(
          Audience.CIRCLE,
          Marking.AMBER,
          Set.of("organisation:77", "role:reviewer"),
          Set.of(KENYA));
  private static final Cover MEMBERS =
      new Cover(Audience.MEMBERS, Marking.GREEN, Set.of(), Set.of(KENYA));

  private final PracticeFixture practices;
  private final CentreFixture centres;
  private final OrganisationFixture organisations;
  private final AdaptationFixture adaptations;
  private final JdbcClient jdbc;
  private final IndexKeeper index;
  private final TwinCrawl crawl;
  private final TwinRoster roster;
  private final TwinForum forum;
  private final TwinLetters letters;
  private final List<Long> hiddenPractices = new ArrayList<>();
  private final List<Long> hiddenCentres = new ArrayList<>();
  private final List<Long> hiddenOrganisations = new ArrayList<>();
  private List<Long> adaptationsBefore = List.of();

  TwinWorldTests(
      Site site,
      PageTypes types,
      RequestMappingHandlerMapping requestMappingHandlerMapping,
      PracticeFixture practices,
      CentreFixture centres,
      OrganisationFixture organisations,
      AdaptationFixture adaptations,
      StructureFixture structures,
      Visitors visitors,
      LeafFall spaces,
      TwinLetters letters,
      JdbcClient jdbc,
      IndexKeeper index,
      Clock clock) {
    this.practices = practices;
    this.centres = centres;
    this.organisations = organisations;
    this.adaptations = adaptations;
    this.jdbc = jdbc;
    this.index = index;
    this.crawl = new TwinCrawl(site, types, requestMappingHandlerMapping);
    this.roster = new TwinRoster(site, visitors, structures, jdbc, clock);
    this.forum = new TwinForum(visitors, jdbc, spaces);
    this.letters = letters;
  }

  private static Map<String, String> readers() {
    var readers = new LinkedHashMap<String, String>();
    readers.put("anonymous", "");
    readers.put("member", "1");
    readers.put("focal point of the owners", "2 focal_point:KEN");
    readers.put("focal point of others", "3 focal_point:MLI");
    readers.put("member of the organisation", "4 member:77");
    readers.put("reviewer", "5 reviewer:");
    readers.put("facilitator", "6 facilitator:");
    readers.put("administrator", "7 administrator:");
    readers.put("former member of the organisation", "8 member:78");
    readers.put("moderator", TwinForum.MODERATORS);
    return readers;
  }

  /** Words that other tests wrote and took back are let go of before the world is learnt. */
  @BeforeEach
  void theWorldIsAtRest() {
    letGo();
    adaptationsBefore = adaptations.numbers();
    roster.open(crawl);
    forum.open(crawl);
    letters.open(forum.openSpace(), forum.openTopic(), forum.speaker(), forum::ask);
    letGo();
    forgetSearches();
  }

  /** What the house does some seconds after words were hidden: until then they are counted. */
  private void letGo() {
    Sight.atHouseWork(() -> index.forget(Findable.class));
  }

  @AfterEach
  void close() {
    crawl.differences().forEach(LOG::warn);
    takeAllOutAgain();
    roster.close();
    letters.close();
    forum.close();
  }

  private void takeAllOutAgain() {
    roster.forget();
    forum.forget(crawl);
    hiddenPractices.forEach(practices::delete);
    hiddenCentres.forEach(centres::delete);
    hiddenOrganisations.forEach(organisations::delete);
    adaptations.deleteAllBut(adaptationsBefore);
    forgetSearches();
  }

  /** What everybody searched for in vain is told in the gap map, and so is part of the world. */
  private void forgetSearches() {
    jdbc.sql("delete from search.unmet").update();
  }

  @Test
  void whoMayNotSeeARecordLivesInAWorldWithoutIt() {
    var begun = cpu();
    letters.learn();
    READERS.values().forEach(this::learn);

    roster.redact();
    forum.exchange();
    letGo();
    same("consent withdrawn, others speak, hidden words change", READERS.values());
    roster.exclude("MLI");
    assertThat(crawl.text("/en/experts/" + roster.expert(), "1")).contains("Zqshut");
    same("exclusion added", List.of("", "3 focal_point:MLI"));
    roster.forget();
    roster.addForSome("2 focal_point:KEN");
    forum.addForSome();
    same("roster for some", without("2", "3", "6"));
    forum.hiddenFromFacilitators("6 facilitator:", crawl);
    whoMaySeeTheRosterDoes();
    forum.whoMaySeeThemDoes();
    letters.same("roster and forum for some");
    roster.forget();
    forum.forget(crawl);

    addForOwners();
    same("added for owners", without("2"));
    addForCircle();
    same("added for a circle", without("2", "4", "5"));
    letters.same("added for a circle");
    addForMembers();
    roster.addForMembers();
    forum.addForMembers(crawl);
    same("added for members", List.of(""));
    letters.tell("Zqhidden training");
    whoMaySeeThemDoes();

    var quiet = addQuiet();
    practices.cover(quiet, Cover.OPEN);
    practices.cover(quiet, OWNERS);
    same("published and narrowed again", List.of(""));
    practices.cover(quiet, MEMBERS);
    practices.cover(quiet, OWNERS);
    same("widened and narrowed again", List.of(""));

    hiddenPractices.forEach(practices::delete);
    hiddenPractices.clear();
    same("practices deleted", List.of(""));
    addForMembers();
    same("restored", List.of(""));

    takeAllOutAgain();
    hiddenPractices.clear();
    hiddenCentres.clear();
    same("all taken out", READERS.values());
    letters.same("all taken out");
    LOG.info(
        "twin worlds: {} routes, {} requests, {} compared, {} differences, {} s of CPU",
        crawl.routes(),
        crawl.requests(),
        crawl.compared(),
        crawl.differences().size(),
        SECONDS.convert(cpu() - begun, NANOSECONDS));
    assertThat(crawl.differences()).isEmpty();
  }

  private static long cpu() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private void learn(String reader) {
    forgetSearches();
    crawl.learn(reader);
  }

  private void same(String when, Iterable<String> readers) {
    for (var reader : readers) {
      forgetSearches();
      if (!reader.isEmpty() || FULLY.contains(when)) {
        crawl.compare(when, reader);
      } else {
        crawl.comparePart(when, reader);
      }
      crawl.missing(when, reader, hidden());
      for (var record : hidden()) {
        var kind = record.substring(1, record.lastIndexOf('/')).replaceFirst("s$", "");
        var form = "/moderation/reports/" + kind + "/";
        if (record.matches("/(adaptation|centre|expert|organisation|structure)s/\\d+")) {
          crawl.compareMissing(when, reader, form + record.replaceAll("\\D", ""), form + "123456");
        }
      }
      forum.missing(when, reader, crawl);
      for (var expert : roster.experts()) {
        var form = "/relay/to/expert/";
        crawl.compareMissing(when, reader, form + expert, form + "123456");
      }
    }
  }

  /** The addresses of the records that are hidden now, after the language. */
  private List<String> hidden() {
    var hidden = new ArrayList<>(roster.hidden());
    hiddenPractices.forEach(number -> hidden.add("/practices/" + number));
    hiddenCentres.forEach(number -> hidden.add("/centres/" + number));
    hiddenOrganisations.forEach(number -> hidden.add("/organisations/" + number));
    adaptations.numbers().stream()
        .filter(number -> !adaptationsBefore.contains(number))
        .forEach(number -> hidden.add("/adaptations/" + number));
    return hidden;
  }

  private static List<String> without(String... seeing) {
    return READERS.values().stream()
        .filter(reader -> !List.of(seeing).contains(reader.split(" ")[0]))
        .toList();
  }

  private void addForOwners() {
    hiddenPractices.add(
        practices.add(record("twin-owners", "Zqvimbar", "ug-umydf", "KE,TZ,DJ,SO"), OWNERS));
    hiddenCentres.add(centres.add(centre("twin-c-owners", "Zqvimbar"), OWNERS));
    adaptations.add(adaptation("twin-a-owners", "owners", "sa-markaz-munasaha"));
  }

  private void addForCircle() {
    hiddenPractices.add(
        practices.add(record("twin-circle", "Zqvotrel", "twin-owners", "KE"), CIRCLE));
    hiddenPractices.add(
        practices.add(record("twin-circle-2", "Zqvotrel", "sa-markaz-munasaha", "ML"), CIRCLE));
    hiddenCentres.add(centres.add(centre("twin-c-circle", "Zqvotrel"), CIRCLE));
  }

  private void addForMembers() {
    hiddenPractices.add(
        practices.add(record("twin-members", "Zqvarnak", "rw-mutobo-rdrc", "CD"), MEMBERS));
    hiddenCentres.add(
        centres.add(centre("twin-c-members-" + hiddenCentres.size(), "Zqvarnak"), MEMBERS));
    hiddenOrganisations.add(
        organisations.add("Zqvarnak House of training in reintegraton", Audience.MEMBERS));
    roster.employ("organisation-" + hiddenOrganisations.getLast());
    adaptations.add(adaptation("twin-a-members", "members", "kw-lajnat-taahil-sijn"));
  }

  /** One that nothing public descends from or counts for. */
  private long addQuiet() {
    var number = practices.add(record("twin-quiet", "Zqvimbar", "", "ML"), OWNERS);
    hiddenPractices.add(number);
    return number;
  }

  private void whoMaySeeTheRosterDoes() {
    var focal = "/en/experts/" + roster.experts().getFirst();
    assertThat(crawl.text(focal, "3 focal_point:MLI")).contains("Zqfocal");
    assertThat(crawl.text(focal, "6 facilitator:")).contains("Zqfocal", "Zqevidence");
    assertThat(crawl.text("/en/experts/" + roster.expert(), "6 facilitator:")).contains("Zqdraft");
    for (var path : roster.hidden()) {
      if (!path.startsWith("/experts")) {
        assertThat(crawl.text("/en" + path, "2 focal_point:KEN")).contains("Zq");
      }
    }
    assertThat(crawl.text("/en/structures/" + roster.council(), "2 focal_point:KEN"))
        .contains("Zqhidden");
    assertThat(crawl.text("/en/desk", "2 focal_point:KEN")).contains("Zqopen Person");
  }

  private void whoMaySeeThemDoes() {
    var practice = hiddenPractices.getFirst();
    assertThat(crawl.text("/en/practices/" + practice, "2 focal_point:KEN")).contains("Zqvimbar");
    assertThat(crawl.text("/en/practices/" + hiddenPractices.get(1), "5 reviewer:"))
        .contains("Zqvotrel")
        .doesNotContain("Zqvimbar");
    assertThat(crawl.text("/en/search?q=Zqvotrel", "4 member:77"))
        .contains("/practices/" + hiddenPractices.get(1), "/centres/" + hiddenCentres.get(1));
    assertThat(crawl.text("/en/search?q=Zqvarnak", "1"))
        .contains("/practices/" + hiddenPractices.getLast());
    assertThat(crawl.text("/en/experts/" + roster.employed(), "1")).contains("Zqvarnak House");
    assertThat(crawl.text("/en/practices/lineage", "2 focal_point:KEN"))
        .contains("/practices/" + practice);
    assertThat(crawl.text("/en/countries/KEN", "2 focal_point:KEN"))
        .isNotEqualTo(crawl.text("/en/countries/KEN", ""));
  }

  /** A practice that says what would show in order, counts, guesses and facets if it leaked. */
  private static String record(String id, String canary, String from, String countries) {
    var links =
        from.isEmpty()
            ? ""
            : "{\"id\": \"%s\", \"relation\": \"adapted_from\", \"note\": \"From %s\"}"
                .formatted(from, canary);
    return """
    {"id": "%s", "language": "en", "titles": {"en": "%s reintegration of youth"},
     "summary": "%s trains youth. Reintegraton of reintegraton. Training, training, training.",
     "description": "%s youth youth youth prison reintegration dialogue.",
     "countries": ["%s"], "organisations": ["%s House"], "pillars": ["I"],
     "themes": ["prisons"], "year_started": 2019, "status": "active",
     "target_groups": ["youth"],
     "sources": [{"title": "%s report", "url": "https://example.org", "year": 2022,
                  "type": "research"}],
     "related_to": [%s],
     "documented_transfers": [{"to": ["SN"], "what": "%s went", "since": 2020}]}
    """
        .formatted(
            id,
            canary,
            canary,
            canary,
            String.join("\", \"", countries.split(",")),
            canary,
            canary,
            links,
            canary);
  }

  private static String centre(String id, String canary) {
    return """
    {"id": "%s", "names": {"en": "%s Centre of training"}, "acronym": "ZQ", "type": "ngo",
     "country": "KE", "description": "%s trains youth in reintegraton.",
     "themes": ["prisons"], "pillars": ["I"], "year_established": 2018,
     "related_initiatives": ["sa-markaz-munasaha", "ug-umydf", "twin-owners"]}
    """
        .formatted(id, canary, canary);
  }

  private static String adaptation(String id, String audience, String to) {
    return """
    {"id": "%s", "from": "ye-comite-dialogue", "to": "%s", "relation": "adapted_from",
     "status": "completed", "language": "en", "year_started": 2005, "audience": "%s",
     "summary": "Zqvarnak adapted it.",
     "diary": [{"id": "1", "date": "2021-05-01", "text": "Zqvarnak began.",
                "audience": "members"}]}
    """
        .formatted(id, to, audience);
  }
}
