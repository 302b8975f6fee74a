package org.baraza.search;

import java.util.List;
import org.baraza.facets.Facets;
import org.baraza.language.Lang;
import org.baraza.language.Said;
import org.baraza.language.Saying;

/** Makes a line of the list out of what the index gave. */
record Line(View.Raw raw, Lang lang, Snippets snippets, FacetLists names) {

  Results.Hit hit(List<Results.Reason> reasons, List<String> ties) {
    var card = raw.card();
    return new Results.Hit(
        card.kind(),
        card.key(),
        card.path(),
        card.sourceId(),
        snippets.title(card),
        snippets.of(card),
        about(card),
        card.codes(Facets.COUNTRY).stream()
            .limit(6)
            .map(code -> names.name(Facets.COUNTRY, code, lang))
            .toList(),
        card.since(),
        rung(card),
        raw.score(),
        reasons,
        ties);
  }

  /** What a record hangs on is said by its lead, whichever passage answers. */
  private Said about(Card card) {
    return card.codes(Facets.WITHIN).isEmpty() || card.lead().isEmpty()
        ? new Said("", lang)
        : card.lead().in(lang, card.source());
  }

  private static int rung(Card card) {
    return card.codes(Facets.MATURITY).stream().findFirst().map(Rungs::of).orElse(0);
  }

  static Results.Reason reason(Crossing.Recognised concept, String typed, Card card, Lang reader) {
    var names = new java.util.EnumMap<Lang, String>(Lang.class);
    concept.names().forEach((lang, all) -> names.put(lang, all.getFirst()));
    Said name = new Saying(names).in(card.source(), reader);
    return new Results.Reason(concept.concept(), typed, name);
  }
}
