package org.baraza.handbook;

import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.language.Saying;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells rooms above of an edition, as far as the reader sees it. */
@Component
@Transactional(readOnly = true)
public class EditionCards {

  private final EditionTable table;

  EditionCards(EditionTable table) {
    this.table = table;
  }

  /**
   * An edition.
   *
   * @param path its address after the language
   */
  public record Card(String path, Saying titles) {}

  public Optional<Card> find(long number, Reader reader) {
    return table
        .visible(number, reader)
        .map(one -> new Card("/handbook/" + one.number(), one.titles()));
  }
}
