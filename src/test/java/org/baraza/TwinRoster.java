package org.baraza;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.baraza.access.ReaderHeader;
import org.baraza.access.Role;
import org.baraza.store.Sight;
import org.baraza.structure.StructureFixture;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Experts, bodies of a country and a contact of which only some may know. Everything is done as
 * people do it, over HTTP.
 */
class TwinRoster {

  /** What a document said before its country withheld it: nobody reads it any more. */
  static final String REDACTED = "Zqredacted";

  private static final String MINE = "/en/experts/mine";
  private static final String CREDENTIALS = MINE + "/credentials";

  private final Site site;
  private final StructureFixture structures;
  private final JdbcClient jdbc;
  private final Visitor kenya;
  private final Visitor somalia;
  private final Visitor facilitator;
  private final List<Visitor> people;
  private final String until;
  private final List<Long> experts = new ArrayList<>();
  private final List<Long> bodies = new ArrayList<>();
  private final List<String> contacts = new ArrayList<>();
  private final List<Long> exchanges = new ArrayList<>();
  private long hiddenDocument;
  private long open;
  private long employed;
  private long council;

  /** All accounts are there before anybody looks. */
  TwinRoster(
      Site site, Visitors visitors, StructureFixture structures, JdbcClient jdbc, Clock clock) {
    this.site = site;
    this.structures = structures;
    this.jdbc = jdbc;
    this.kenya = visitors.with(Role.FOCAL_POINT, "KEN");
    this.somalia = visitors.with(Role.FOCAL_POINT, "SOM");
    this.facilitator = visitors.with(Role.FACILITATOR);
    this.people = Stream.generate(visitors::member).limit(6).toList();
    this.until = LocalDate.now(clock).plusMonths(6).toString();
  }

  /** What everyone sees: a name whose other fields are hidden, a body with a withheld document. */
  void open(TwinCrawl crawl) {
    var expert = people.getFirst();
    open = listed(expert, "Zqopen Person", "everyone", "name");
    consent(expert, "facilitator", "affiliation", "expertise");
    employed = listed(people.getLast(), "Zqhoused Person", "everyone", "name", "affiliation");
    council = body("Zqcouncil", "public");
    done(kenya.post(documents(), document("withheld", "")));
    var plan = kenya.page("/en/structures/" + council).select("a[href*=/documents/]").attr("href");
    done(kenya.post(plan, document("full", REDACTED)));
    done(kenya.post(plan, document("withheld", "")));
    crawl.also("/experts/{number}", String.valueOf(open));
    crawl.also("/experts/{number}", String.valueOf(employed));
    crawl.also("/relay/to/{kind}", "expert");
    crawl.also("/relay/to/{kind}/{number}", String.valueOf(open));
    crawl.also("/structures/{number}", String.valueOf(council));
    crawl.also("/moderation/reports/{kind}/{number}", String.valueOf(open));
    crawl.also("/moderation/reports/{kind}/{number}", String.valueOf(council));
    crawl.never(REDACTED);
  }

  long council() {
    return council;
  }

  long expert() {
    return experts.getLast();
  }

  /** The addresses, after the language, that are hidden now. */
  List<String> hidden() {
    return Stream.of(
            experts.stream().map(number -> "/experts/" + number),
            bodies.stream().map(number -> "/structures/" + number),
            exchanges.stream().map(number -> "/exchanges/" + number),
            contacts.stream())
        .flatMap(all -> all)
        .toList();
  }

  List<Long> experts() {
    return experts;
  }

  /** Somebody whom members see, until they shut out a country. */
  void exclude(String country) {
    var expert = people.get(1);
    experts.add(listed(expert, "Zqshut Person", "members", "name", "languages"));
    done(expert.post(MINE + "/exclusions", "country", country));
  }

  /** Somebody whom everyone sees, and where they work, works for a body that few see. */
  void employ(String body) {
    Sight.atHouseWork(() ->
        jdbc.sql(
                """
                update expert.field set value = jsonb_set(value, '{body}', to_jsonb(:body::text))
                 where expert = :expert and code = 'AFFILIATION'
                """)
            .param("body", body)
            .param("expert", employed)
            .update());
  }

  long employed() {
    return employed;
  }

  /** Shows a field to everyone, and takes it back. */
  void redact() {
    var expert = people.getFirst();
    done(expert.post(MINE + "/biography", "biography.en", "Zqbiography of somebody"));
    consent(expert, "everyone", "biography");
    assertThat(Site.text(site.get("/en/experts/" + open))).contains("Zqbiography");
    done(expert.post(MINE + "/consents/biography/withdrawal"));
  }

  /**
   * Somebody for focal points, somebody for the facilitator, a body for its country, a document
   * that is not told of, a hidden field that changed after the vetting, and a contact of Kenya's.
   */
  void addForSome(String asker) {
    experts.add(listed(people.get(2), "Zqfocal Person", "focal_points", "name"));
    experts.add(begun(people.get(3), "Zqdraft Person"));
    done(people.get(3).post(MINE + "/proposal"));
    affiliated("Zqelsewhere");
    var paper = "A letter of Zqsomebody".getBytes(StandardCharsets.UTF_8);
    done(people.getFirst().upload(CREDENTIALS, "a.txt", paper, "kind", "cv", "title", "Zqletter"));
    bodies.add(body("Zqcellar", "owners"));
    exchanges.add(exchange("Zqproposal"));
    done(kenya.post(documents(), document("hidden", "Zqhidden")));
    hiddenDocument =
        Sight.ofEverything(() ->
            jdbc.sql("select number from structure.document where release = 'HIDDEN'")
                .query(Long.class)
                .single());
    var sent =
        site.post(
            "/en/relay/to/expert/" + open,
            new String[] {"country", "KEN", "need", "Zqneed of youth", "language", "en"},
            ReaderHeader.NAME,
            asker,
            "Sec-Fetch-Site",
            "same-origin");
    done(sent);
    contacts.add(sent.headers().firstValue("Location").orElseThrow().replace("/en", ""));
  }

  void addForMembers() {
    experts.add(listed(people.get(4), "Zqmember Person", "members", "name", "expertise"));
    bodies.add(body("Zqmembers", "members"));
    exchanges.add(agreed("Zqagreement"));
  }

  /** As if nothing hidden had ever been. */
  void forget() {
    employ("");
    bodies.forEach(structures::delete);
    Sight.atHouseWork(
        () -> jdbc.sql("delete from exchange.exchange where title like 'Zq%'").update());
    exchanges.clear();
    Sight.atHouseWork(() -> {
      experts.forEach(
          number -> jdbc.sql("delete from expert.expert where number = ?").param(number).update());
      jdbc.sql("delete from relay.contact").update();
      jdbc.sql("delete from structure.document where number = ?").param(hiddenDocument).update();
      jdbc.sql("delete from structure.edition where document = ?").param(hiddenDocument).update();
    });
    if (!contacts.isEmpty()) {
      affiliated("Zqhouse");
      var own = people.getFirst().page(CREDENTIALS);
      done(people.getFirst().post(own.select("form[action$=/removal]").attr("action")));
    }
    experts.clear();
    bodies.clear();
    contacts.clear();
  }

  void close() {
    forget();
    structures.delete(council);
    Sight.atHouseWork(() ->
        jdbc.sql("delete from expert.expert where number in (?, ?)")
            .params(open, employed)
            .update());
  }

  private void affiliated(String house) {
    done(people.getFirst().post(MINE + "/basics", "name", "Zqopen Person", "affiliation", house));
  }

  private long listed(Visitor expert, String name, String reach, String... fields) {
    var number = begun(expert, name);
    done(expert.post(MINE + "/proposal"));
    consent(expert, reach, fields);
    var vetting = "/en/experts/" + number + "/vetting";
    var seen = facilitator.page(vetting).select("[name=seen]").attr("value");
    done(facilitator.post(vetting, "seen", seen, "check", "identity", "until", until));
    return number;
  }

  private static long begun(Visitor expert, String name) {
    done(expert.post(MINE));
    done(expert.post(MINE + "/basics", "name", name, "affiliation", "Zqhouse"));
    done(expert.post(MINE + "/languages", "language.1", "sw", "level.1", "native"));
    done(
        expert.post(
            MINE + "/expertise",
            "concept.1",
            "prisons",
            "years.1",
            "9",
            "evidence.1",
            "Zqevidence of youth"));
    var own = expert.page(MINE).select("a[href~=/experts/\\d+$]").attr("href");
    return Long.parseLong(own.replaceAll("\\D", ""));
  }

  private void consent(Visitor expert, String reach, String... fields) {
    var sent = new ArrayList<>(List.of("reach", reach, "until", until));
    sent.addAll(List.of("purpose", "listing", "purpose", "contact"));
    Stream.of(fields).forEach(field -> sent.addAll(List.of("field", field)));
    done(expert.post(MINE + "/consents", sent.toArray(String[]::new)));
  }

  private long body(String name, String audience) {
    var answer =
        kenya.post(
            "/en/structures",
            "country",
            "KEN",
            "kind",
            "body",
            "language",
            "en",
            "name.en",
            name + " for youth",
            "legal",
            "Act of reintegration",
            "since",
            "2016",
            "tasks",
            "pve",
            "audience",
            audience);
    done(answer);
    var path = answer.headers().firstValue("Location").orElseThrow();
    return Long.parseLong(path.replaceAll("\\D", ""));
  }

  /** An exchange that its other party has not answered yet. */
  private long exchange(String title) {
    var answer =
        kenya.post(
            "/en/exchanges",
            "title",
            title + " of youth",
            "summary",
            "Training about reintegration",
            "language",
            "en",
            "kind",
            "course",
            "providers",
            "Somalia",
            "beneficiaries",
            "KEN",
            "begins",
            "2027-03-01",
            "practices",
            "",
            "audience",
            "members");
    done(answer);
    return Long.parseLong(
        answer.headers().firstValue("Location").orElseThrow().replaceAll("\\D", ""));
  }

  private long agreed(String title) {
    var number = exchange(title);
    var path = "/en/exchanges/" + number;
    var before = somalia.page(path).select("[name=before]").attr("value");
    done(somalia.post(path + "/answer", "party", "country:SOM", "before", before, "act", "accept"));
    return number;
  }

  private String documents() {
    return "/en/structures/" + council + "/documents";
  }

  private static String[] document(String release, String body) {
    return new String[] {
      "title",
      "Zqplan",
      "language",
      "en",
      "release",
      release,
      "body",
      body,
      "reason",
      "A test of " + release
    };
  }

  private static void done(HttpResponse<byte[]> answer) {
    assertThat(answer.statusCode()).as(Site.text(answer)).isEqualTo(303);
  }
}
