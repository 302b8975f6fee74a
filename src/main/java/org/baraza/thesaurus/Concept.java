package org.baraza.thesaurus;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.HashSet;
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

/** A concept as the search finds it, by any of its labels. */
@Entity
@Immutable
@Table(schema = "thesaurus")
@Found(
    index = "concept",
    from = {"labels", "others"})
class Concept implements Findable {

  @Id private String id;

  @JdbcTypeCode(SqlTypes.JSON)
  private Saying labels;

  @JdbcTypeCode(SqlTypes.JSON)
  private Map<Lang, List<String>> others;

  @SuppressWarnings("NullAway.Init")
  protected Concept() {}

  @Override
  public Finding finding() {
    var names = new HashSet<String>();
    others.values().forEach(names::addAll);
    return new Finding(
        "concept",
        id,
        "/concepts/" + id,
        id,
        Set.of(Keys.PUBLIC),
        Lang.EN,
        labels,
        Saying.NOTHING,
        Saying.NOTHING,
        names,
        Map.of(Facets.CONCEPT, Set.of(id)),
        0,
        0);
  }
}
