package org.baraza.strategy;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.baraza.facets.FacetNames;
import org.baraza.facets.Facets;
import org.baraza.language.Lang;
import org.baraza.language.Saying;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The Strategy in memory. */
@Component
public class Strategy implements FacetNames {

  private static final JsonMapper JSON = new JsonMapper();

  private final JdbcClient jdbc;
  private final List<Pillar> pillars;
  private final Map<String, MeasureCard> measures;
  private final Map<String, StrategyText> texts;

  Strategy(StrategyShipment shipped, JdbcClient jdbc) {
    shipped.unload();
    this.jdbc = jdbc;
    this.measures =
        readMeasures().stream()
            .collect(toMap(MeasureCard::id, one -> one, (a, _) -> a, LinkedHashMap::new));
    this.pillars = readPillars();
    this.texts =
        readTexts().stream()
            .collect(toMap(StrategyText::id, one -> one, (a, _) -> a, LinkedHashMap::new));
  }

  public List<Pillar> pillars() {
    return pillars;
  }

  public Optional<Pillar> pillar(String id) {
    return pillars.stream().filter(pillar -> pillar.id().equals(id)).findFirst();
  }

  public Optional<MeasureCard> measure(String id) {
    return Optional.ofNullable(measures.get(id));
  }

  /** The measures of these ids, in their own order. */
  List<MeasureCard> measures(Collection<String> ids) {
    return measures.values().stream().filter(one -> ids.contains(one.id())).toList();
  }

  public Optional<StrategyText> text(String id) {
    return Optional.ofNullable(texts.get(id));
  }

  public List<StrategyText> texts(String kind) {
    return texts.values().stream().filter(text -> text.kind().equals(kind)).toList();
  }

  /**
   * The measures that a record of these pillars and concepts serves: those of its pillars that
   * share a concept with it.
   */
  public Set<String> servedBy(Collection<String> ofPillars, Collection<String> concepts) {
    return measures.values().stream()
        .filter(measure -> ofPillars.contains(measure.pillar()))
        .filter(measure -> measure.concepts().stream().anyMatch(concepts::contains))
        .map(MeasureCard::id)
        .collect(Collectors.toSet());
  }

  @Override
  public Set<String> facets() {
    return Set.of(Facets.PILLAR, Facets.MEASURE);
  }

  @Override
  public String name(String facet, String value, Lang lang) {
    return facet.equals(Facets.PILLAR)
        ? pillar(value).map(one -> one.id() + ". " + one.title().in(lang).text()).orElse(value)
        : value;
  }

  @Override
  public List<String> order(String facet) {
    return facet.equals(Facets.PILLAR) ? pillars.stream().map(Pillar::id).toList() : List.of();
  }

  private List<MeasureCard> readMeasures() {
    return jdbc.sql(
            "select m.* from strategy.measure m join strategy.pillar p on p.id = m.pillar order by"
                + " p.place, m.number")
        .query((row, _) ->
            new MeasureCard(
                row.getString("id"),
                row.getString("pillar"),
                row.getInt("number"),
                saying(row, "texts"),
                texts(row, "concepts")))
        .list();
  }

  private List<Pillar> readPillars() {
    return jdbc.sql("select * from strategy.pillar order by place")
        .query((row, _) ->
            new Pillar(
                row.getString("id"),
                saying(row, "titles"),
                saying(row, "official"),
                saying(row, "summaries"),
                measures.values().stream()
                    .filter(measure -> measure.pillar().equals(id(row)))
                    .toList()))
        .list();
  }

  private List<StrategyText> readTexts() {
    return jdbc.sql("select * from strategy.text order by kind, place")
        .query((row, _) ->
            new StrategyText(
                row.getString("id"),
                row.getString("kind"),
                saying(row, "titles"),
                saying(row, "notes"),
                orNothing(row.getString("symbol")),
                orNothing(row.getString("dated")),
                texts(row, "instruments"),
                JSON.readValue(
                    row.getString("facts"), new TypeReference<Map<String, String>>() {})))
        .list();
  }

  private static String id(ResultSet row) {
    try {
      return row.getString("id");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Saying saying(ResultSet row, String column) throws SQLException {
    return JSON.readValue(row.getString(column), Saying.class);
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    return Arrays.stream((String[]) row.getArray(column).getArray())
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private static String orNothing(@Nullable String value) {
    return value == null ? "" : value;
  }
}
