import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;

/**
 * The forum, grown to any number of posts: written past the platform into its database, and indexed
 * at the next start. One topic holds 10,000 posts, a hundred 1,000 each, the others what is left.
 */
class Talk {

  private static final int SPACES = 50;
  private static final int LONGEST = 10_000;
  private static final int LONG = 1_000;
  private static final int LONG_TOPICS = 100;
  private static final int PAGE = 20;

  /** Numbers that the platform's lot gives to few: they have nine digits. */
  private static final long FIRST = 700_000_000L;

  private static final int TEXTS = 5_000;
  private static final int ASKED = 400;

  /** How many rounds of posts it is warmed for at most. */
  private static final int PATIENCE = 12;

  /** A round that costs more than this share of the one before has found its level. */
  private static final double LEVEL = .95;

  private final Platform platform;
  private final Figures figures;
  private final int posts;
  private final int topics;

  /**
   * @param posts how many in all; there is a topic for every twenty
   */
  Talk(Platform platform, Figures figures, int posts) {
    this.platform = platform;
    this.figures = figures;
    this.posts = posts;
    this.topics = Math.max(LONG_TOPICS + 2, posts / PAGE);
  }

  /** Writes the posts, unless they are there. The next start takes them into the index. */
  void grow() throws Exception {
    var began = System.nanoTime();
    try (var server = platform.start();
        var database = Database.of(platform)) {
      if (database.count("forum.post where number >= " + FIRST) < posts) {
        write(database);
        database.commit();
        figures.note("forum", "written past the platform", seconds(began), "s");
        Files.deleteIfExists(platform.home().resolve("index-edition"));
      }
    }
  }

  private void write(Database database) throws SQLException, IOException {
    try (var work = database.connection().createStatement()) {
      work.execute(
          """
          insert into forum.space (number, kind, chatham, name, purpose, language, languages, about,
                                   rules, state, why, asked_at, decided_at, readers)
          select %d + n, 'OPEN', false, 'Space ' || n, 'To be measured', 'en', '{en}', '', '{}',
                 'OPEN', 'To be measured', now(), now(), '{public}' from generate_series(1, %d) n
          """
              .formatted(FIRST, SPACES));
      work.execute(
          """
          create temp table plan as
          select n, case when n = 1 then %1$d when n <= %2$d then %3$d
                         else (n - %2$d) * %4$d / %5$d - (n - %2$d - 1) * %4$d / %5$d end places
            from generate_series(1::bigint, %2$d + %5$d) n
          """
              .formatted(LONGEST, LONG_TOPICS + 1, LONG, rest(), topics - LONG_TOPICS - 1));
      work.execute("create temp table prose (n int primary key, language text, written text)");
    }
    prose(database.connection());
    try (var work = database.connection().createStatement()) {
      work.execute(
          """
          insert into forum.topic (number, space, kind, title, language, concepts, state, posts,
                                   last_at, accepted, chatham, whole)
          select %1$d + plan.n, %1$d + 1 + plan.n %% %2$d, 'DISCUSSION', left(p.written, 80),
                 p.language, '{}', 'OPEN', places, now() - plan.n * interval '1 minute', null, false,
                 false
            from plan join prose p on p.n = plan.n %% %3$d
          """
              .formatted(FIRST, SPACES, TEXTS));
      work.execute(
          """
          insert into forum.post (number, topic, space, chatham, place, author, language, written,
                                  html, posted_at)
          select %1$d + 1000000 + row_number() over (order by plan.n, place), %1$d + plan.n,
                 %1$d + 1 + plan.n %% %2$d, false, place, 1 + (plan.n * 31 + place) %% 2000,
                 p.language, p.written, '<p dir="auto">' || p.written || '</p>',
                 now() - plan.n * interval '1 minute'
            from plan, generate_series(1, places) place,
                 prose p where p.n = (plan.n * 7919 + place * 104729) %% %3$d
          """
              .formatted(FIRST, SPACES, TEXTS));
      work.execute("analyze forum.post");
      work.execute("analyze forum.topic");
    }
  }

  /** How many posts the other topics have, all in all. */
  private int rest() {
    return posts - LONGEST - LONG_TOPICS * LONG;
  }

  private static void prose(Connection database) throws SQLException, IOException {
    var chance = new Chance(7);
    var corpus = Corpus.shipped();
    var prose = new Prose(corpus, new Names(chance), chance);
    try (var insert = database.prepareStatement("insert into prose values (?, ?, ?)")) {
      for (int n = 0; n < TEXTS; n++) {
        var lang = Languages.ALL.get(n % Languages.ALL.size());
        insert.setInt(1, n);
        insert.setString(2, lang);
        insert.setString(3, prose.sentences(lang, 2 + chance.skewed(6)).replace("<", ""));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  /** Pages of topics at any depth and lists of spaces, beside pages of practices. */
  void load(Cases cases, double seconds, String... flags) throws Exception {
    try (var server = platform.start(flags)) {
      figures.note("forum", "start that indexes it", server.seconds(), "s");
    }
    try (var server = platform.start(flags)) {
      ask("topic, first page", firstPages(), server, seconds);
      ask("topic, at any depth", deepPages(), server, seconds);
      ask("topic drawn anew, first page", drawn(firstPages()), server, seconds);
      ask("topic drawn anew, at any depth", drawn(deepPages()), server, seconds);
      ask("space", spaces(), server, seconds);
      ask("search in the forum", searches(cases), server, seconds);
      ask("practice beside the forum", cases.addresses("practice"), server, seconds);
    }
    post(flags);
  }

  /** What a post costs, index included, written by a member of the demonstration. */
  private void post(String... flags) throws Exception {
    var all = new ArrayList<>(List.of(flags));
    all.add("-Dspring.profiles.active=demo");
    all.add("-Dbaraza.forum.newcomer=" + posts);
    all.add("-Dbaraza.forum.posts=" + posts);
    try (var server = platform.start(all.toArray(String[]::new))) {
      Thread.sleep(2_000); // it names the password once it is ready
      var writer = Writer.signedIn(server.port(), platform.said());
      posted(writer, server);
      note("posting, soon after the start", posted(writer, server));
      note("posting", warmed(writer, server));
    }
  }

  /**
   * Posts, all from one client.
   *
   * @param jvm processor time of each, in milliseconds
   * @param times how long each took, in milliseconds, in order
   */
  private record Posted(double jvm, double database, List<Double> times) {

    double cost() {
      return jvm + database;
    }
  }

  private Posted posted(Writer writer, Server server) throws IOException, InterruptedException {
    var before = List.of(server.jvm().spent(), server.database().spent());
    var times = new ArrayList<Double>();
    for (var page : firstPages()) {
      times.add(writer.answer(page));
    }
    times.sort(null);
    return new Posted(
        (server.jvm().spent() - before.get(0)) / ASKED,
        (server.database().spent() - before.get(1)) / ASKED,
        times);
  }

  /** Posts until they cost no less than those before, as pages are asked for. */
  private Posted warmed(Writer writer, Server server) throws IOException, InterruptedException {
    var before = posted(writer, server);
    for (int round = 1; round < PATIENCE; round++) {
      var next = posted(writer, server);
      if (next.cost() > LEVEL * before.cost()) {
        return next;
      }
      before = next;
    }
    return before;
  }

  private void note(String what, Posted posted) throws IOException {
    figures.note(what, "CPU, JVM", posted.jvm, "ms");
    figures.note(what, "CPU, PostgreSQL", posted.database, "ms");
    figures.note(what, "p50", posted.times.get(ASKED / 2), "ms");
    figures.note(what, "p99", posted.times.get(ASKED * 99 / 100), "ms");
  }

  private void ask(String name, List<String> addresses, Server server, double seconds)
      throws IOException, InterruptedException, ExecutionException {
    var processes = List.of(server.jvm(), server.database());
    Load.warm(server.port(), seconds, addresses, processes);
    for (var clients : List.of(1, 8)) {
      var outcome = Load.run(server.port(), clients, seconds, addresses, processes);
      figures.note(name, clients, outcome, List.of("JVM", "PostgreSQL"));
    }
  }

  private List<String> firstPages() {
    var chance = new Random(7);
    var pages = new ArrayList<String>();
    for (int count = 0; count < ASKED; count++) {
      pages.add("/en/forum/topics/" + (FIRST + 1 + chance.nextInt(topics)));
    }
    return pages;
  }

  private List<String> deepPages() {
    var chance = new Random(7);
    var pages = new ArrayList<String>();
    for (int count = 0; count < ASKED; count++) {
      var page = 1 + chance.nextInt(LONGEST / PAGE);
      pages.add("/en/forum/topics/" + (FIRST + 1) + (page > 1 ? "?page=" + page : ""));
    }
    return pages;
  }

  /** The same by an address that the platform keeps no answer for. */
  private static List<String> drawn(List<String> pages) {
    return pages.stream().map(page -> page + (page.contains("?") ? "&" : "?") + "anew=1").toList();
  }

  private static List<String> spaces() {
    var pages = new ArrayList<String>();
    for (int space = 1; space <= SPACES; space++) {
      pages.add("/en/forum/" + (FIRST + space));
    }
    return pages;
  }

  private static List<String> searches(Cases cases) throws IOException {
    return cases.addresses("search").stream().map(one -> one + "&kind=topic").toList();
  }

  private static double seconds(long began) {
    return (System.nanoTime() - began) / 1e9;
  }
}
