package org.baraza.centre;

import org.baraza.access.Reader;
import org.baraza.ui.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands out centres to those who may read them. */
@Component
@Transactional(readOnly = true)
class CentreDesk {

  private final Centres centres;

  CentreDesk(Centres centres) {
    this.centres = centres;
  }

  Centre open(long number, Reader reader) {
    return centres.visible(number, reader).orElseThrow(NotThere::new);
  }
}
