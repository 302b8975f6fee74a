package org.baraza.world;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.LinkedHashMap;
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
import org.jspecify.annotations.Nullable;

/** A country as the search finds it, by any of its names. */
@Entity
@Immutable
@Table(schema = "world")
@Found(
    index = "country",
    from = {"names", "region", "subregion"})
class Country implements Findable {

  @Id private String iso3;

  @JdbcTypeCode(SqlTypes.JSON)
  private Saying names;

  private @Nullable String region;

  private @Nullable String subregion;

  @SuppressWarnings("NullAway.Init")
  protected Country() {}

  @Override
  public Finding finding() {
    var facets = new LinkedHashMap<String, Set<String>>();
    facets.put(Facets.COUNTRY, Set.of(iso3));
    if (region != null) {
      facets.put(Facets.REGION, Set.of(region));
    }
    if (subregion != null) {
      facets.put(Facets.SUBREGION, Set.of(subregion));
    }
    return new Finding(
        "country",
        iso3,
        "/countries/" + iso3,
        iso3,
        Set.of(Keys.PUBLIC),
        Lang.EN,
        names,
        Saying.NOTHING,
        Saying.NOTHING,
        Set.of(iso3),
        Map.copyOf(facets),
        0,
        0);
  }
}
