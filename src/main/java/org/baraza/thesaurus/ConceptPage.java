package org.baraza.thesaurus;

import gg.jte.Content;
import java.util.LinkedHashMap;
import java.util.List;
import org.baraza.language.Lang;
import org.baraza.search.Results;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/** A concept: its names, what stands around it, and the records indexed by it. */
record ConceptPage(
    Frame frame,
    ConceptCard concept,
    List<ConceptCard> broader,
    List<ConceptCard> narrower,
    List<ConceptCard> related,
    Results practices,
    Results centres,
    List<Content> sections)
    implements Page {

  static ConceptPage of(
      Frame frame, ConceptCard concept, Thesaurus thesaurus, Results practices, Results centres) {
    return new ConceptPage(
        frame,
        concept,
        cards(concept.broader(), thesaurus),
        frame.sorted(thesaurus.below(concept.id()), card -> card.label(frame.lang())),
        frame.sorted(cards(concept.related(), thesaurus), card -> card.label(frame.lang())),
        practices,
        centres,
        List.of());
  }

  /** The same with what other rooms show. */
  ConceptPage with(List<Content> shown) {
    return new ConceptPage(
        frame, concept, broader, narrower, related, practices, centres, List.copyOf(shown));
  }

  private static List<ConceptCard> cards(List<String> ids, Thesaurus thesaurus) {
    return ids.stream().flatMap(id -> thesaurus.concept(id).stream()).toList();
  }

  String label() {
    return concept.label(frame.lang());
  }

  /** Its name in every other language. */
  List<Lang> otherLanguages() {
    return Lang.ALL.stream()
        .filter(lang -> lang != frame.lang() && concept.labels().only(lang).isPresent())
        .toList();
  }

  List<String> otherNames() {
    return concept.others().getOrDefault(frame.lang(), List.of());
  }

  @Override
  public Object data() {
    var data = new LinkedHashMap<String, Object>();
    data.put("id", concept.id());
    data.put("notation", concept.notation());
    data.put("prefLabel", concept.labels());
    data.put("altLabel", concept.others());
    data.put("broader", concept.broader());
    data.put("narrower", narrower.stream().map(ConceptCard::id).toList());
    data.put("related", concept.related());
    data.put("closeMatch", concept.matches());
    data.put("practices", practices.total());
    data.put("centres", centres.total());
    return data;
  }
}
