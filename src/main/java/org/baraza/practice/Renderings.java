package org.baraza.practice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.baraza.access.Reader;
import org.baraza.dossier.Dossier;
import org.baraza.dossier.Rendering;
import org.baraza.dossier.Translations;
import org.baraza.language.Lang;
import org.baraza.language.Saying;
import org.baraza.ui.NotThere;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The door by which the room that has practices translated reads them, and hands over the passages
 * that were accepted. They become part of the practice: whoever may not see it sees none of them.
 */
@Component
@Transactional
public class Renderings {

  private static final JsonMapper JSON = new JsonMapper();

  /**
   * A practice with its translations, as far as its reader may have them.
   *
   * @param edition the number of its present edition
   */
  public record Translated(PracticeCard card, int edition, Translations translations) {

    public Dossier dossier() {
      return translations.dossier();
    }
  }

  /** A practice that has left behind what it tells in these languages. */
  public record Stale(PracticeCard card, Set<Lang> languages) {}

  private final Practices practices;
  private final JdbcClient jdbc;

  Renderings(Practices practices, JdbcClient jdbc) {
    this.practices = practices;
    this.jdbc = jdbc;
  }

  /** The practice, as far as the reader may see it. */
  @Transactional(readOnly = true)
  public Optional<Translated> open(long number, Reader reader) {
    return practices
        .visible(number, reader)
        .map(one ->
            new Translated(
                new PracticeCard(
                    one.id(),
                    one.dossier().titles(),
                    one.dossier().countries(),
                    one.dossier().started()),
                edition(number),
                one.translations(reader)));
  }

  private int edition(long number) {
    return jdbc.sql("select coalesce(max(number), 1) from practice.edition where practice = ?")
        .param(number)
        .query(Integer.class)
        .single();
  }

  /** Publishes passages of a practice that the caller may see; the search follows. */
  public void accept(long number, List<Rendering> accepted) {
    practices.findById(number).orElseThrow(NotThere::new).translate(accepted);
  }

  /** The practices that left a passage in one of these languages behind, the latest first. */
  @Transactional(readOnly = true)
  public List<Stale> stale(Collection<Lang> languages, Reader reader, int most) {
    return jdbc.sql(
            """
            select number, dossier -> 'titles' as titles, dossier -> 'countries' as countries,
                   (dossier ->> 'started')::int as started, stale
              from practice.practice
             where stale <> '{}' and stale && array[:languages]::text[]
               and readers && array[:keys]::text[]
             order by changed_at desc, number limit :most
            """)
        .param("languages", languages.stream().map(Lang::code).toList())
        .param("keys", reader.keys())
        .param("most", most)
        .query((row, _) -> stale(row))
        .list();
  }

  /** Everything stale there is, for work of the house itself. */
  @Transactional(readOnly = true)
  public List<Stale> stale() {
    return jdbc.sql(
            """
            select number, dossier -> 'titles' as titles, dossier -> 'countries' as countries,
                   (dossier ->> 'started')::int as started, stale
              from practice.practice where stale <> '{}'
            """)
        .query((row, _) -> stale(row))
        .list();
  }

  /** Who made the passages of a practice in a language that were left behind. */
  @Transactional(readOnly = true)
  public Set<Long> translators(long number, Lang lang) {
    return practices.findById(number).stream()
        .flatMap(one -> one.staleIn(lang))
        .map(Rendering::by)
        .filter(by -> by != 0)
        .collect(Collectors.toSet());
  }

  private static Stale stale(ResultSet row) throws SQLException {
    var card =
        new PracticeCard(
            new PracticeId(row.getLong("number")),
            JSON.readValue(row.getString("titles"), Saying.class),
            JSON.readValue(row.getString("countries"), new TypeReference<List<String>>() {}),
            row.getInt("started"));
    var codes = (String[]) row.getArray("stale").getArray();
    return new Stale(
        card,
        Arrays.stream(codes).flatMap(code -> Lang.of(code).stream()).collect(Collectors.toSet()));
  }
}
