package org.baraza;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.baraza.access.Cover;
import org.baraza.access.Keys;
import org.baraza.access.Role;
import org.baraza.exchange.ExchangeSeats;
import org.baraza.forum.ForumSeats;
import org.baraza.moderation.ModerationSeats;
import org.baraza.practice.PracticeFixture;
import org.baraza.store.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every type of page that only those see who are signed in, with the records it needs, each with
 * somebody whom it opens to. They are made once, for a country no other test works for.
 */
public class MemberPages {

  private static final String COUNTRY = "TUN";
  private static final List<String> SECTIONS =
      List.of(
          "basics", "context", "setting", "action", "evidence", "lessons", "safeguards", "sources");

  private final Site site;
  private final PageTypes types;
  private final Visitors visitors;
  private final PracticeFixture practices;
  private final JdbcClient jdbc;
  private @Nullable List<Seat> made;
  private List<Seat> handbook = List.of();

  /**
   * @param path after the language
   */
  public record Seat(Visitor who, String path) {

    HttpResponse<byte[]> get(String lang, String... headers) {
      return who.get('/' + lang + path, headers);
    }
  }

  MemberPages(
      Site site, PageTypes types, Visitors visitors, PracticeFixture practices, JdbcClient jdbc) {
    this.practices = practices;
    this.site = site;
    this.types = types;
    this.visitors = visitors;
    this.jdbc = jdbc;
  }

  public synchronized List<Seat> all() {
    if (made == null) {
      var all = new ArrayList<Seat>();
      var facilitator = visitors.with(Role.FACILITATOR);
      types.ofMembers().forEach(path -> all.add(new Seat(facilitator, path)));
      all.add(new Seat(facilitator, "/people/" + visitors.member().account()));
      all.add(new Seat(visitors.with(Role.ADMINISTRATOR), "/journal"));
      drafts(all);
      submissions(all);
      aboutPractices(all);
      hidden(all);
      spreadsheet(all);
      keptRecords(all);
      experts(all);
      new ExchangeSeats(visitors).addTo(all);
      new ForumSeats(visitors).addTo(all);
      made = List.copyOf(all);
    }
    return Stream.concat(made.stream().map(this::signedInAnew), handbook().stream()).toList();
  }

  private Seat signedInAnew(Seat it) {
    return it.path().startsWith("/account") ? new Seat(visitors.again(it.who()), it.path()) : it;
  }

  /** An organisation and a centre with those who keep them, and a change that waits. */
  private void keptRecords(List<Seat> all) {
    var facilitator = visitors.with(Role.FACILITATOR);
    var entered =
        location(
            facilitator.post(
                "/en/organisations/new",
                "name.en",
                "House of Oases",
                "kind",
                "ngo",
                "audience",
                "MEMBERS",
                "distinct",
                "yes"));
    var house = entered.replaceFirst("\\?.*", "");
    var member = visitors.with(Role.MEMBER, house.substring(house.lastIndexOf('/') + 1));
    member.post(
        "/en" + house + "/edition", "name.en", "House of Wells", "kind", "ngo", "why", "By law.");
    var waits = member.page("/en" + house).select("a[href*=/amendments/]").attr("href");
    for (var who : List.of(member, facilitator)) {
      all.add(new Seat(who, house));
      all.add(new Seat(who, house + "/edition"));
      all.add(new Seat(who, waits.substring("/en".length())));
    }
    all.add(new Seat(member, house + "/history"));
    new ModerationSeats(visitors).addTo(all, house, member);
    var centre = types.first("/centres");
    for (var page :
        List.of("", "/edition", "/edition/identity", "/edition/about", "/courses/new")) {
      all.add(new Seat(facilitator, centre + page));
    }
  }

  /** The proof of an edition of all there is, and its forms; made anew where it was taken away. */
  private List<Seat> handbook() {
    if (handbook.isEmpty() || handbook.getFirst().get("en").statusCode() == 404) {
      handbook = proof();
    }
    return handbook;
  }

  private List<Seat> proof() {
    var editor = visitors.with(Role.EDITOR);
    var proof =
        location(
            editor.post(
                "/en/handbook",
                "language",
                "en",
                "title.en",
                "A handbook",
                "query",
                "/practices",
                "by",
                "pillar",
                "chapters",
                "country",
                "audience",
                "public"));
    return Stream.of("", "/part-I", "/annex-measures", "/edition", "/texts/preface", "/credit")
        .map(page -> new Seat(editor, proof + page))
        .toList();
  }

  private void drafts(List<Seat> all) {
    var author = visitors.member();
    all.add(new Seat(author, "/drafts"));
    var snapshot = location(author.post("/en/drafts", "kind", "snapshot"));
    all.add(new Seat(author, snapshot));
    var draft = location(author.post("/en/drafts", "kind", "full")).replace("/basics", "");
    author.post("/en" + draft + "/basics", "title", "A title", "countries", COUNTRY);
    SECTIONS.forEach(section -> all.add(new Seat(author, draft + '/' + section)));
    for (var page : List.of("", "/preview", "/submission", "/attachments")) {
      all.add(new Seat(author, draft + page));
    }
    begun(author, draft);
    var whole = begun(author, draft);
    var text = "Plain words.".getBytes(StandardCharsets.UTF_8);
    tus(author, "PATCH", whole, text, "Upload-Offset", "0");
    all.add(new Seat(author, whole.replace("/uploads/", "/attachments/")));
  }

  private String begun(Visitor author, String draft) {
    var name = Base64.getEncoder().encodeToString("a.txt".getBytes(StandardCharsets.UTF_8));
    var begun =
        tus(
            author,
            "POST",
            draft + "/uploads",
            new byte[0],
            "Upload-Length",
            "12",
            "Upload-Metadata",
            "filename " + name);
    return location(begun);
  }

  private HttpResponse<byte[]> tus(
      Visitor author, String method, String path, byte[] body, String... headers) {
    var all =
        Stream.concat(
            Stream.of(headers),
            Stream.of("Tus-Resumable", "1.0.0", "Content-Type", "application/offset+octet-stream"));
    return sent(author, method, path, body, all.toArray(String[]::new));
  }

  private HttpResponse<byte[]> sent(
      Visitor who, String method, String path, byte[] body, String... headers) {
    var ours = Stream.of("Cookie", "session=" + who.session(), "Sec-Fetch-Site", "same-origin");
    var all = Stream.concat(ours, Stream.of(headers)).toArray(String[]::new);
    return site.send(method, "/en" + path, body, all);
  }

  /** One that waits for its country, one for its review, one for its editor. */
  private void submissions(List<Seat> all) {
    var author = visitors.member();
    var focalPoint = visitors.with(Role.FOCAL_POINT, COUNTRY);
    var reviewer = visitors.with(Role.REVIEWER);
    var editor = visitors.with(Role.EDITOR);
    var first = submitted(author, "Oases");
    all.add(new Seat(author, first));
    all.add(new Seat(focalPoint, first));
    var second = submitted(author, "Weavers");
    focalPoint.post("/en" + second + "/validation");
    all.add(new Seat(reviewer, second));
    var third = submitted(author, "Fishers");
    focalPoint.post("/en" + third + "/validation");
    reviewer.post("/en" + third + "/safeguards", review(reviewer.page("/en" + third)));
    all.add(new Seat(editor, third));
    assertThat(editor.page("/en" + third).select("form[action$=/publication]")).isNotEmpty();
    for (var who : List.of(author, focalPoint, reviewer, editor, visitors.with(Role.MODERATOR))) {
      all.add(new Seat(who, "/desk"));
    }
  }

  private String submitted(Visitor author, String title) {
    var section = location(author.post("/en/drafts", "kind", "snapshot"));
    author.post(
        "/en" + section,
        "title",
        title,
        "language",
        "en",
        "countries",
        COUNTRY,
        "summary",
        (title + " talk about their work and what keeps it going. ").repeat(4),
        "description",
        (title + " meet every month and say what they need. ").repeat(8));
    var draft = section.replace("/snapshot", "");
    var sent =
        author.post("/en" + draft + "/submission", "considered", "yes", "audience", "public");
    assertThat(sent.statusCode()).as(Site.text(sent)).isEqualTo(303);
    return author
        .page("/en/desk")
        .select("main a[href*=/submissions/]:contains(" + title + ")")
        .attr("href")
        .substring("/en".length());
  }

  private static String[] review(org.jsoup.nodes.Document page) {
    var fields = new ArrayList<>(List.of("conclusion", "favourable"));
    for (var one : page.select("input[name^=finding.][value=met]")) {
      fields.addAll(List.of(one.attr("name"), "met"));
    }
    for (var one : page.select("input[name^=note.]")) {
      fields.addAll(List.of(one.attr("name"), "seen"));
    }
    return fields.toArray(String[]::new);
  }

  /** A practice that only its country sees, and what others are told of it. */
  private void hidden(List<Seat> all) {
    var record =
        """
        {"id": "kept-back", "language": "en", "countries": ["%s"], "evidence": [],
         "titles": {"en": "Quiet assemblies"},
         "summary": "Neighbours meet twice a month.", "description": "Four towns take part."}
        """
            .formatted(COUNTRY);
    var cover = Cover.ownedBy(Set.of(Keys.country(COUNTRY)));
    var path = "/practices/" + Sight.ofEverything(() -> practices.add(record, cover));
    var owner = visitors.with(Role.FOCAL_POINT, COUNTRY);
    owner.post("/en" + path + "/announcement", "words", "Assemblies in four towns.");
    all.add(new Seat(owner, path));
    all.add(new Seat(owner, path + "/announcement"));
  }

  private void aboutPractices(List<Seat> all) {
    var country =
        jdbc.sql(
                """
                select number || ' ' || (dossier -> 'countries' ->> 0) from practice.practice
                 where source_id is not null and audience = 'PUBLIC'
                   and jsonb_array_length(dossier -> 'countries') = 1 and dossier ->> 'documented' <> ''
                 order by source_id desc limit 1
                """)
            .query(String.class)
            .single()
            .split(" ");
    var practice = "/practices/" + country[0];
    var steward = visitors.with(Role.FOCAL_POINT, country[1]);
    for (var page :
        List.of(
            "",
            "/stewardship",
            "/withdrawal",
            "/report",
            "/correction",
            "/layers",
            "/adaptations")) {
      all.add(new Seat(steward, practice + page));
    }
    var reader = visitors.member();
    all.add(new Seat(reader, types.practices().getFirst() + "/translations/fr"));
    var moderator = visitors.with(Role.MODERATOR);
    var report =
        location(reader.post("/en" + practice + "/report", "reason", "danger", "text", "Look."));
    for (var who : List.of(reader, moderator)) {
      all.add(new Seat(who, report));
    }
    all.add(new Seat(moderator, "/reports"));
    var adapted =
        location(
            steward.post(
                "/en" + practice + "/adaptations",
                "country",
                country[1],
                "relation",
                "adapted_from",
                "status",
                "completed",
                "organisation",
                "relief",
                "language",
                "en",
                "summary",
                "The mediators are elected.",
                "source_title",
                "Report",
                "source_year",
                "2021",
                "source_type",
                "official",
                "audience",
                "owners"));
    all.add(new Seat(steward, adapted + "/edition"));
    all.add(new Seat(steward, adapted + "/diary"));
  }

  /** An expert who shuts somebody out, took a consent back and waits for the facilitator. */
  private void experts(List<Seat> all) {
    var expert = visitors.member();
    var mine = "/experts/mine";
    var until = java.time.LocalDate.now(java.time.Clock.systemUTC()).plusMonths(3).toString();
    expert.post("/en" + mine);
    expert.post("/en" + mine + "/basics", "name", "An invented expert");
    expert.post("/en" + mine + "/languages", "language.1", "ar", "level.1", "b2");
    expert.post("/en" + mine + "/expertise", "concept.1", "prisons", "evidence.1", "A manual");
    expert.post("/en" + mine + "/proposal");
    expert.post("/en" + mine + "/exclusions", "country", COUNTRY);
    var fields = new String[] {"field", "name", "reach", "members", "purpose", "listing"};
    expert.post(
        "/en" + mine + "/consents",
        Stream.concat(Stream.of(fields), Stream.of("until", until)).toArray(String[]::new));
    var receipt = location(expert.post("/en" + mine + "/consents/languages/withdrawal"));
    var own = expert.page("/en" + mine).select("a[href~=/experts/\\d+$]").attr("href").substring(3);
    var facilitator = visitors.with(Role.FACILITATOR);
    all.add(new Seat(facilitator, own + "/vetting"));
    all.add(new Seat(facilitator, "/experts/vetting"));
    all.add(new Seat(visitors.with(Role.FOCAL_POINT, "MRT"), "/experts/nominations"));
    for (var page :
        List.of(
            "",
            "/basics",
            "/languages",
            "/expertise",
            "/experience",
            "/availability",
            "/practices",
            "/engagements",
            "/biography",
            "/credentials",
            "/consents",
            "/exclusions",
            "/receipts",
            "/log",
            "/erasure")) {
      all.add(new Seat(expert, mine + page));
    }
    all.addAll(List.of(new Seat(expert, receipt), new Seat(expert, own)));
  }

  private void spreadsheet(List<Seat> all) {
    var who = visitors.with(Role.FOCAL_POINT, COUNTRY);
    var file = Site.unpacked(who.get("/en/spreadsheet/practices.csv?country=KEN"));
    var body = new ByteArrayOutputStream();
    body.writeBytes(
        ("--line\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    body.writeBytes(file);
    body.writeBytes("\r\n--line--\r\n".getBytes(StandardCharsets.UTF_8));
    var type = "multipart/form-data; boundary=line";
    var sent = sent(who, "POST", "/spreadsheet", body.toByteArray(), "Content-Type", type);
    all.add(new Seat(who, location(sent)));
  }

  public static String location(HttpResponse<byte[]> answer) {
    var path = answer.headers().firstValue("Location");
    return path.orElseThrow(() -> new AssertionError(Site.text(answer))).substring("/en".length());
  }
}
