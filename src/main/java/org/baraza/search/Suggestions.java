package org.baraza.search;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Set;
import org.baraza.access.Keys;
import org.baraza.language.Lang;
import org.hibernate.search.engine.search.common.BooleanOperator;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;

/**
 * Suggests titles and concepts that begin as the reader has begun, in the reader's language. What
 * is not public is never suggested, to nobody: half a word must not give it away over a shoulder.
 */
@Component
class Suggestions {

  private static final int MOST = 8;
  private static final int LOOKED_AT = 24;

  private final EntityManagerFactory entities;

  Suggestions(EntityManagerFactory entities) {
    this.entities = entities;
  }

  List<String> of(String begun, Lang lang) {
    var text = String.join(" ", Typed.of(begun).words());
    if (text.isEmpty()) {
      return List.of();
    }
    return cards(text).stream()
        .flatMap(card -> card.titles().only(lang).stream())
        .distinct()
        .limit(MOST)
        .toList();
  }

  private List<Card> cards(String text) {
    try (var manager = entities.createEntityManager()) {
      return Search.session(manager)
          .search(Findable.class)
          .select(f -> f.field(Fields.CARD, String.class))
          .where(f ->
              f.and(
                  f.simpleQueryString()
                      .field(Fields.BEGINS)
                      .matching(text)
                      .flags(Set.of())
                      .defaultOperator(BooleanOperator.AND),
                  f.match().field(Fields.KEYS).matching(Keys.PUBLIC)))
          .routing(AudienceRouting.PUBLIC)
          .fetchHits(LOOKED_AT)
          .stream()
          .map(Card::read)
          .toList();
    }
  }
}
