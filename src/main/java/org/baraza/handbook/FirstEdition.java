package org.baraza.handbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.baraza.access.Audience;
import org.baraza.handbook.Arrangement.By;
import org.baraza.handbook.Arrangement.Sorting;
import org.baraza.handbook.Edition.Content;
import org.baraza.language.Lang;
import org.baraza.language.Saying;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/**
 * The edition that the house can publish by itself, of all records that are open to everyone, with
 * the introductions that are shipped.
 *
 * @param texts by place, as those of an edition
 */
record FirstEdition(Saying titles, Map<String, Saying> texts) {

  private static final List<Lang> LANGUAGES = List.of(Lang.EN, Lang.FR, Lang.AR);

  static FirstEdition shipped() {
    try {
      var file = new ClassPathResource("first-edition.json", FirstEdition.class);
      return new JsonMapper().readValue(file.getContentAsByteArray(), FirstEdition.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Content content() {
    return new Content(
        titles,
        LANGUAGES,
        new Scope("/practices", List.of(), List.of()),
        new Arrangement(By.PILLAR, List.of(), Sorting.COUNTRY),
        Audience.PUBLIC);
  }
}
