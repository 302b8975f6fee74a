package org.baraza.forum.charter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.baraza.access.AccountId;
import org.baraza.access.Reader;
import org.baraza.access.Reportable;
import org.baraza.language.Lang;
import org.baraza.language.Said;
import org.baraza.ui.Frame;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Spaces, archived ones too, can be reported for their name, purpose, rules and meeting by those
 * who read them: a circle by those who sit in it. What is said in one cannot be hidden with it, so
 * its stewards are asked to mend it.
 */
@Component
public class SpaceReports implements Reportable {

  public static final String KIND = "space";

  private static final JsonMapper JSON = new JsonMapper();
  private static final String SELECT =
      """
      select number, name, purpose, language, rules, chatham,
             m.title, m.place, m.organiser, m.address
        from forum.space left join forum.meeting m on m.space = number
       where number = :number and state in ('OPEN', 'ARCHIVED')
      """;

  private final JdbcClient jdbc;

  SpaceReports(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Optional<Exhibit> see(long number, Frame frame, Reader reader) {
    return jdbc.sql(SELECT + " and readers && array[:keys]::text[]")
        .param("number", number)
        .param("keys", reader.keys())
        .query(SpaceReports::exhibit)
        .optional();
  }

  @Override
  public Optional<Exhibit> standing(long number, Frame frame) {
    return jdbc.sql(SELECT).param("number", number).query(SpaceReports::exhibit).optional();
  }

  private static Exhibit exhibit(ResultSet row, int place) throws SQLException {
    var rules =
        JSON.readValue(row.getString("rules"), new TypeReference<TreeMap<String, String>>() {});
    var name = row.getString("name");
    return new Exhibit(
        "/forum/" + row.getLong("number"),
        new Said(name, Lang.of(row.getString("language")).orElseThrow()),
        name
            + "\n"
            + row.getString("purpose")
            + "\n"
            + String.join("\n", rules.values())
            + meeting(row),
        row.getBoolean("chatham"));
  }

  /** What is written of the meeting it is for, line by line. */
  private static String meeting(ResultSet row) throws SQLException {
    var said = new StringBuilder();
    for (var column : List.of("title", "place", "organiser", "address")) {
      var text = row.getString(column);
      if (text != null && !text.isEmpty()) {
        said.append('\n').append(text);
      }
    }
    return said.toString();
  }

  /** Of a circle moderators read what was reported, and what its stewards say is mended. */
  @Override
  public boolean isClosed(long number) {
    return jdbc.sql("select exists (select from forum.space where number = ? and kind = 'CLOSED')")
        .param(number)
        .query(Boolean.class)
        .single();
  }

  @Override
  public String form(long number) {
    return "/forum/" + number + "/charter";
  }

  @Override
  public boolean isThere(long number) {
    return jdbc.sql(SELECT).param("number", number).query((row, _) -> true).optional().isPresent();
  }

  /** Its stewards, who are named even where nobody else is. */
  @Override
  public Set<AccountId> keepers(long number) {
    return Set.copyOf(
        jdbc.sql("select account from forum.seat where space = ? and steward and joined")
            .param(number)
            .query((row, _) -> new AccountId(row.getLong(1)))
            .list());
  }
}
