package org.baraza.draft;

import java.util.Optional;
import org.baraza.access.Reader;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks drafts up for other rooms, always for one of their authors. */
@Component
@Transactional(readOnly = true)
public class DraftCards {

  private final Drafts drafts;

  DraftCards(Drafts drafts) {
    this.drafts = drafts;
  }

  /** The draft, if the reader is an author of it. */
  public Optional<DraftCard> find(long number, Reader reader) {
    return drafts.find(number, reader).map(DraftCard::of);
  }
}
