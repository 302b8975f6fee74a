package org.baraza.forum.charter;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.baraza.access.Reader;
import org.baraza.forum.home.Homes;
import org.baraza.language.Lang;
import org.baraza.store.Sight;
import org.baraza.ui.NotThere;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what spaces are for; to be asked for whom looks after them. */
@Component
public class Charters {

  private static final JsonMapper JSON = new JsonMapper();

  private final JdbcClient jdbc;
  private final Homes homes;

  Charters(JdbcClient jdbc, Homes homes) {
    this.jdbc = jdbc;
    this.homes = homes;
  }

  /** What a space is for, whatever became of it. */
  public Charter of(long number) {
    return find(number, "true").orElseThrow(NotThere::new);
  }

  /** The same without what it belongs to, where the reader may not know what that is. */
  public Charter told(Charter one, Reader reader) {
    return homes.isSeen(one.about(), reader)
        ? one
        : new Charter(one.name(), one.purpose(), one.language(), one.languages(), "", one.rules());
  }

  /**
   * What a space is for, while it can be changed; others that change it wait for this work.
   *
   * @param isAsked whether it has to be mended, also where nothing more is said
   */
  Optional<Charter> hold(long number, boolean isAsked) {
    return find(number, changed(isAsked) + " for update");
  }

  Optional<Charter> open(long number, boolean isAsked) {
    return find(number, changed(isAsked));
  }

  private static String changed(boolean isAsked) {
    return isAsked ? "state in ('OPEN', 'ARCHIVED')" : "state = 'OPEN'";
  }

  private Optional<Charter> find(long number, String which) {
    return Sight.ofEverything(() ->
        jdbc.sql("select * from forum.space where number = ? and " + which)
            .param(number)
            .query((row, _) ->
                new Charter(
                    row.getString("name"),
                    row.getString("purpose"),
                    Lang.of(row.getString("language")).orElseThrow(),
                    List.of((String[]) row.getArray("languages").getArray()),
                    row.getString("about"),
                    new TreeMap<>(
                        JSON.readValue(
                            row.getString("rules"),
                            new TypeReference<TreeMap<String, String>>() {}))))
            .optional());
  }

  /** Keeps it; where it is called otherwise, the index follows. */
  void keep(long number, Charter one) {
    Sight.atHouseWork(() -> {
      jdbc.sql(
              """
              update forum.space
                 set moved_after = case when name = :name then moved_after else 0 end, name = :name,
                     purpose = :purpose, languages = :languages::text[], rules = :rules::jsonb
               where number = :number
              """)
          .param("name", one.name())
          .param("purpose", one.purpose())
          .param("languages", one.languages().toArray(String[]::new))
          .param("rules", JSON.writeValueAsString(one.rules()))
          .param("number", number)
          .update();
      belong(number, one.about());
    });
  }

  /**
   * Lets a space belong to something: its topics are then found by that, once the index has
   * followed.
   */
  public void belong(long number, String about) {
    jdbc.sql(
            """
            update forum.space
               set moved_after = case when places = :places::text[] then moved_after else 0 end,
                   places = :places::text[], about = :about
             where number = :number
            """)
        .param("places", homes.places(about).toArray(String[]::new))
        .param("about", about)
        .param("number", number)
        .update();
  }
}
