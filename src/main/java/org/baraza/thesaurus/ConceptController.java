package org.baraza.thesaurus;

import java.util.List;
import org.baraza.access.Reader;
import org.baraza.facets.Facets;
import org.baraza.search.Question;
import org.baraza.search.Search;
import org.baraza.ui.Frame;
import org.baraza.ui.Kept;
import org.baraza.ui.NotThere;
import org.baraza.ui.OpenToAll;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Opens the tree of concepts and each concept's page. */
@Controller
class ConceptController {

  private final Thesaurus thesaurus;
  private final Search search;
  private final List<ConceptSection> rooms;

  ConceptController(Thesaurus thesaurus, Search search, List<ConceptSection> rooms) {
    this.thesaurus = thesaurus;
    this.search = search;
    this.rooms = rooms;
  }

  @GetMapping("/concepts")
  @Kept
  @OpenToAll
  ConceptsPage tree(Frame frame, Reader reader) {
    var counts = search.counts(Question.all("practice", frame.lang(), reader), Facets.CONCEPT);
    return ConceptsPage.of(frame, thesaurus, counts);
  }

  @GetMapping("/concepts/{id}")
  @Kept
  @OpenToAll
  ConceptPage show(@PathVariable String id, Frame frame, Reader reader) {
    var concept = thesaurus.concept(id).orElseThrow(NotThere::new);
    var practices =
        search.find(Question.about(Facets.CONCEPT, id, frame.lang(), reader).only("practice"));
    var centres =
        search.find(Question.about(Facets.CONCEPT, id, frame.lang(), reader).only("centre"));
    var sections =
        rooms.stream().flatMap(room -> room.of(concept, frame, reader).stream()).toList();
    return ConceptPage.of(frame, concept, thesaurus, practices, centres).with(sections);
  }
}
