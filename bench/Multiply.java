import java.io.IOException;
import java.nio.file.Files;

/**
 * Practices beyond those that were imported, written past the platform and indexed at the next
 * start: each has the codes of one imported practice and the text of another in the same language.
 * So every combination is new, and no word is: the vocabulary stays that of the imported ones.
 */
class Multiply {

  /** The platform draws numbers of six digits. */
  private static final long FIRST = 10_000_000L;

  private final Platform platform;
  private final Figures figures;
  private final int size;

  /**
   * @param size how many practices there shall be beside the shipped ones
   */
  Multiply(Platform platform, Figures figures, int size) {
    this.platform = platform;
    this.figures = figures;
    this.size = size;
  }

  /**
   * @param from a platform with fewer imported practices, of which this one becomes a copy
   */
  void grow(Platform from) throws Exception {
    if (!platform.hasData()) {
      copy(from);
    }
    try (var server = platform.start();
        var database = Database.of(platform)) {
      if (database.count("practice.practice where number >= " + FIRST) == 0) {
        var began = System.nanoTime();
        write(database);
        database.commit();
        figures.note(
            "practices", "written past the platform", (System.nanoTime() - began) / 1e9, "s");
        Files.deleteIfExists(platform.home().resolve("index-edition"));
      }
    }
  }

  /** The next start, which takes all of them into the index. */
  void index(String... flags) throws Exception {
    try (var server = platform.start(flags)) {
      figures.note("practices", "start that indexes all anew", server.seconds(), "s");
    }
    figures.note("size on disk", "database", megabytes("postgres"), "MB");
    figures.note("size on disk", "index", megabytes("index"), "MB");
  }

  private double megabytes(String folder) throws IOException {
    return Import.megabytes(platform.home().resolve(folder));
  }

  private void copy(Platform from) throws IOException, InterruptedException {
    var copying =
        new ProcessBuilder("cp", "-r", from.home().toString(), platform.home().toString()).start();
    if (copying.waitFor() != 0) {
      throw new IOException("could not copy " + from.home());
    }
    Files.deleteIfExists(platform.home().resolve("postgres/postmaster.pid"));
  }

  private void write(Database database) throws Exception {
    var there = database.count("practice.practice where dossier ->> 'language' <> ''");
    database.run(
        """
        create temp table model as
        select number, dossier ->> 'language' lang,
               row_number() over (partition by dossier ->> 'language' order by number) - 1 as place,
               count(*) over (partition by dossier ->> 'language') as among
          from practice.practice
        """);
    database.run("create index on model (lang, place)");
    database.run("analyze model");
    for (int copy = 1; there * copy < size; copy++) {
      database.run(copyOf(copy, Math.min(there, size - there * copy)));
      System.out.println(there * (copy + 1) + " practices");
    }
    database.run("drop table model");
    database.run("analyze practice.practice");
  }

  private static String copyOf(int copy, long most) {
    return """
    insert into practice.practice
    select (p.p).*
      from (select jsonb_populate_record(codes, jsonb_build_object(
                     'number', %1$d + %2$d * 1000000::bigint + m.number %% 1000000,
                     'source_id', codes.source_id || '-%2$d',
                     'dossier', codes.dossier || jsonb_build_object(
                        'titles', words.dossier -> 'titles',
                        'accounts', words.dossier -> 'accounts'))) p
              from model m
              join practice.practice codes on codes.number = m.number
              join model o on o.lang = m.lang and o.place = (m.place * 31 + %2$d * 7919) %% m.among
              join practice.practice words on words.number = o.number
             limit %3$d) p
    """
        .formatted(FIRST, copy, most);
  }
}
