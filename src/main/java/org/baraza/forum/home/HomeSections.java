package org.baraza.forum.home;

import gg.jte.Content;
import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.thesaurus.ConceptCard;
import org.baraza.thesaurus.ConceptSection;
import org.baraza.ui.Frame;
import org.baraza.world.CountryCard;
import org.baraza.world.CountrySection;
import org.baraza.world.GroupingCard;
import org.baraza.world.GroupingSection;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows on the pages of countries, groupings and concepts the spaces that belong to them. */
@Component
@Order(10)
class HomeSections implements CountrySection, GroupingSection, ConceptSection {

  private final HomeSpaces spaces;

  HomeSections(HomeSpaces spaces) {
    this.spaces = spaces;
  }

  @Override
  public Content of(CountryCard country, Frame frame, Reader reader) {
    return spaces.asking("country:" + country.iso3(), frame, reader).orElse(_ -> {});
  }

  @Override
  public Optional<Content> of(GroupingCard grouping, Frame frame, Reader reader) {
    return spaces.asking("grouping:" + grouping.code(), frame, reader);
  }

  @Override
  public Optional<Content> of(ConceptCard concept, Frame frame, Reader reader) {
    return spaces.of("concept:" + concept.id(), frame, reader);
  }
}
