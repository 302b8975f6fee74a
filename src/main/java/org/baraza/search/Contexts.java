package org.baraza.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baraza.language.Lang;

/** The contexts a reader can look from, and what ties other records to them. */
public interface Contexts {

  /** The context under this code, with its ties explained in the reader's language. */
  Optional<Context> of(String code, Lang lang);

  /** The names of all contexts by their code, in the order of the reader's language. */
  Map<String, String> names(Lang lang);

  /** A context, with what ties records to it, the strongest first. */
  record Context(String code, String name, List<Tie> ties) {}

  /**
   * What ties a record to a context: a coded value they share.
   *
   * @param weight how strongly, 1 for a shared subregion
   * @param reason the tie in the reader's language, a few words
   */
  record Tie(String facet, String value, double weight, String reason) {}
}
