package org.baraza.strategy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baraza.access.Keys;
import org.baraza.facets.Facets;
import org.baraza.language.Lang;
import org.baraza.language.Saying;
import org.baraza.search.Findable;
import org.baraza.search.Finding;
import org.baraza.search.Found;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A measure as the search finds it. */
@Entity
@Immutable
@Table(schema = "strategy")
@Found(
    index = "measure",
    from = {"pillar", "texts", "concepts"})
class Measure implements Findable {

  @Id private String id;

  private String pillar;

  @JdbcTypeCode(SqlTypes.JSON)
  private Saying texts;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> concepts;

  @SuppressWarnings("NullAway.Init")
  protected Measure() {}

  @Override
  public Finding finding() {
    return new Finding(
        "measure",
        id,
        "/strategy/measures/" + id,
        id,
        Set.of(Keys.PUBLIC),
        Lang.EN,
        texts,
        Saying.NOTHING,
        Saying.NOTHING,
        Set.of(id),
        Map.of(
            Facets.PILLAR,
            Set.of(pillar),
            Facets.MEASURE,
            Set.of(id),
            Facets.CONCEPT,
            Set.copyOf(concepts)),
        0,
        0);
  }
}
