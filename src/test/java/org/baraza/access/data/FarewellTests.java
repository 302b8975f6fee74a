package org.baraza.access.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.access.People;
import org.baraza.access.Role;
import org.baraza.mail.Correspondent;
import org.baraza.mail.Letter;
import org.baraza.mail.Occasion;
import org.baraza.store.Sight;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** People take their data away, correct it, and are forgotten. */
@RunningHouse
class FarewellTests {

  private static final Pattern LINK = Pattern.compile("http\\S+?(/en/\\S+)");

  private final Site site;
  private final Visitors visitors;
  private final JdbcClient jdbc;
  private final Farewells farewells;
  private final People people;
  private final List<Correspondent> correspondents;

  FarewellTests(
      Site site,
      Visitors visitors,
      JdbcClient jdbc,
      Farewells farewells,
      People people,
      List<Correspondent> correspondents) {
    this.site = site;
    this.visitors = visitors;
    this.jdbc = jdbc;
    this.farewells = farewells;
    this.people = people;
    this.correspondents = correspondents;
  }

  @Test
  void theFileHoldsWhatEachRoomKeeps() {
    var one = visitors.with(Role.FOCAL_POINT, "MRT");
    one.post("/en/notices/follows", "kind", "COUNTRY", "key", "KEN");
    draft(one);
    var answer = one.post("/en/account/data/file");
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
    var file = new JsonMapper().readTree(Site.text(answer));
    assertThat(file.propertyNames()).contains("account", "journal", "notices", "drafts", "reviews");
    assertThat(file.path("account").path("number").asLong()).isEqualTo(one.account().number());
    assertThat(file.path("account").path("roles").toString()).contains("FOCAL_POINT", "MRT");
    assertThat(file.path("drafts").toString()).contains("a title of mine");
    assertThat(file.path("journal").toString()).contains("access.role.granted");
    assertThat(Site.text(answer)).doesNotContain("readers", "totp");
    assertThat(location(visitors.longAgo(one), "/en/account/data/file"))
        .startsWith("/en/sign-in?done=again");
  }

  @Test
  void aNewAddressCountsOnceItsLinkIsOpenedAndTheFormerIsTold() {
    var one = visitors.member();
    var address = "new." + UUID.randomUUID() + "@example.org";
    assertThat(one.post("/en/account/data/email", "email", "nonsense").statusCode()).isEqualTo(422);
    one.post("/en/account/data/email", "email", address);
    var former = letter("access.email.former", one).orElseThrow();
    assertThat(former.address()).startsWith("Visitor").isNotEqualTo(address);
    var sent = letter("access.email.new", one).orElseThrow();
    assertThat(sent.address()).isEqualTo(address);
    assertThat(people.address(one.account())).hasValue(former.address());
    var link = link(sent);
    assertThat(site.page(link).select("form")).hasSizeGreaterThan(0);
    assertThat(post(link)).isEqualTo(200);
    assertThat(people.address(one.account())).hasValue(address);
    assertThat(site.get(link).statusCode()).isEqualTo(404);
    assertThat(letter("access.email.former", one).map(Letter::address))
        .as("told though it was confirmed before the letter went out")
        .hasValue(former.address());

    var other = visitors.member();
    var before = other.post("/en/account/data/email", "email", address);
    assertThat(before.statusCode()).as("it is not said that the address is taken").isEqualTo(303);
    assertThat(letter("access.email.new", other)).isEmpty();
  }

  @Test
  void whoAsksIsForgottenAfterAWeekAndWhatOthersShareStays() {
    var one = visitors.with(Role.EDITOR);
    var co = visitors.member();
    var own = draft(one);
    var shared = draft(one);
    share(shared, one, co);
    one.post("/en/notices/follows", "kind", "COUNTRY", "key", "KEN");
    one.post("/en/account/data/farewell");
    assertThat(one.page("/en/account/data").text()).contains("You asked to be forgotten");
    FarewellRounds.round(farewells);
    assertThat(people.person(one.account())).as("within the week").isPresent();

    pass(one);
    FarewellRounds.round(farewells);
    assertThat(people.person(one.account())).isEmpty();
    assertThat(one.get("/en/account").statusCode()).as("signed out").isEqualTo(303);
    assertThat(
            jdbc.sql(
                    """
                    select state || name || coalesce(email, '') || coalesce(password, '')
                    from access.account where number = ?
                    """)
                .param(one.account().number())
                .query(String.class)
                .single())
        .isEqualTo("FORGOTTEN");
    for (var table : List.of("access.mandate", "notice.subscription", "access.farewell")) {
      assertThat(count(table, one)).as(table).isZero();
    }
    assertThat(authors(own)).isEmpty();
    assertThat(authors(shared)).containsExactly(co.account().number());
    assertThat(journal(one)).contains("access.farewell.asked", "access.forgotten");
    FarewellRounds.round(farewells);
  }

  @Test
  void theLinkOfTheLetterKeepsThem() {
    var one = visitors.member();
    one.post("/en/account/data/farewell");
    var link = link(letter("access.farewell", one).orElseThrow());
    assertThat(post(link)).isEqualTo(200);
    pass(one);
    FarewellRounds.round(farewells);
    assertThat(people.person(one.account())).isPresent();
    assertThat(letter("access.farewell", one)).isEmpty();
  }

  @Test
  void theLastAdministratorCannotGo() {
    jdbc.sql(
            "update access.mandate set withdrawn_at = now(), withdrawn_by = 0 where role ="
                + " 'ADMINISTRATOR'")
        .update();
    var last = visitors.with(Role.ADMINISTRATOR);
    assertThat(last.page("/en/account/data").text()).contains("You are the only administrator");
    assertThat(last.post("/en/account/data/farewell").statusCode()).isEqualTo(422);
    assertThat(farewells.due(last.account())).isEmpty();
    visitors.with(Role.ADMINISTRATOR);
    assertThat(last.post("/en/account/data/farewell").statusCode()).isEqualTo(303);
  }

  private void pass(Visitor one) {
    jdbc.sql(
            """
            update access.farewell set asked_at = asked_at - interval '8 days',
              due_at = due_at - interval '8 days' where account = ?
            """)
        .param(one.account().number())
        .update();
  }

  /** A draft by hand; the draft room has its own tests. */
  private long draft(Visitor one) {
    var number = 100_000 + (long) (Math.random() * 1e12);
    Sight.atHouseWork(() -> {
      jdbc.sql(
              """
              insert into draft.draft (number, owner, authors, readers, language, kind, state,
                begun_at, changed_at)
              values (:n, :a, array[:a]::bigint[], array[:key]::text[], 'en', 'FULL', 'OPEN',
                now(), now())
              """)
          .param("n", number)
          .param("a", one.account().number())
          .param("key", "account:" + one.account())
          .update();
      jdbc.sql(
              """
              insert into draft.writing (draft, section, revision, fields, author, at, pen)
              values (?, 'basics', 1, '{"title": ["a title of mine"]}', ?, now(), 'p')
              """)
          .params(number, one.account().number())
          .update();
    });
    return number;
  }

  private void share(long draft, Visitor one, Visitor other) {
    Sight.atHouseWork(() ->
        jdbc.sql(
                """
                update draft.draft set authors = array[:a, :b]::bigint[],
                  readers = array[:ka, :kb]::text[] where number = :n
                """)
            .param("a", one.account().number())
            .param("b", other.account().number())
            .param("ka", "account:" + one.account())
            .param("kb", "account:" + other.account())
            .param("n", draft)
            .update());
  }

  private List<Long> authors(long draft) {
    return Sight.ofEverything(() ->
        jdbc.sql("select unnest(authors) from draft.draft where number = ?")
            .param(draft)
            .query(Long.class)
            .list());
  }

  private int count(String table, Visitor one) {
    return jdbc.sql("select count(*) from " + table + " where account = ?")
        .param(one.account().number())
        .query(Integer.class)
        .single();
  }

  private List<String> journal(Visitor who) {
    return jdbc.sql("select act from journal.entry where subject = ? order by number")
        .param("account/" + who.account())
        .query(String.class)
        .list();
  }

  private Optional<Letter> letter(String kind, Visitor to) {
    return correspondents.stream()
        .filter(one -> one.kind().equals(kind))
        .findFirst()
        .orElseThrow()
        .letter(new Occasion(kind, Map.of("account", to.account().toString())));
  }

  private int post(String link) {
    return site.post(link, new String[0], "Sec-Fetch-Site", "same-origin").statusCode();
  }

  private static String location(Visitor who, String path) {
    return who.post(path).headers().firstValue("Location").orElse("");
  }

  private static String link(Letter letter) {
    var found = LINK.matcher(letter.text());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }
}
