package org.baraza.practice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.baraza.search.IndexKeeper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where the room that keeps adaptations notes how far practices were taken up. Their maturity
 * follows by itself.
 */
@Component
public class Uptakes {

  private static final JsonMapper JSON = new JsonMapper();

  private final JdbcClient jdbc;
  private final IndexKeeper index;

  Uptakes(JdbcClient jdbc, IndexKeeper index) {
    this.jdbc = jdbc;
    this.index = index;
  }

  /** The uptake of these practices, and of all that have any, by number. */
  public Map<Long, Uptake> read(Collection<Long> numbers) {
    var uptakes = new HashMap<Long, Uptake>();
    jdbc.sql(
            """
            select number, adaptations, setbacks from practice.practice
             where adaptations > 0 or jsonb_array_length(setbacks) > 0 or number in (:numbers)
            """)
        .param("numbers", numbers.isEmpty() ? List.of(0L) : numbers)
        .query(row -> {
          uptakes.put(
              row.getLong("number"),
              new Uptake(
                  row.getInt("adaptations"),
                  JSON.readValue(
                      row.getString("setbacks"), new TypeReference<List<Setback>>() {})));
        });
    return uptakes;
  }

  /** Notes the uptake of practices by number; gives the numbers of those it changed for. */
  public List<Long> write(Map<Long, Uptake> uptakes) {
    var changed = new ArrayList<Long>();
    uptakes.forEach((number, uptake) -> {
      var rows =
          jdbc.sql(
                  """
                  update practice.practice
                     set adaptations = :adaptations, setbacks = :setbacks::jsonb
                   where number = :number
                     and (adaptations <> :adaptations or setbacks <> :setbacks::jsonb)
                  """)
              .param("number", number)
              .param("adaptations", uptake.adaptations())
              .param("setbacks", JSON.writeValueAsString(uptake.setbacks()))
              .update();
      if (rows > 0) {
        changed.add(number);
      }
    });
    return changed;
  }

  /** Runs a transaction that gives the numbers of changed practices, and has the search follow. */
  public void follow(Supplier<List<Long>> transaction) {
    index.follow(Practice.class, transaction);
  }
}
