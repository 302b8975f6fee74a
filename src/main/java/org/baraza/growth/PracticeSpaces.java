package org.baraza.growth;

import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.forum.home.HomeSpaces;
import org.baraza.practice.Panels;
import org.baraza.practice.PracticeId;
import org.baraza.ui.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows on the page of a practice the spaces of the forum that belong to it. */
@Component
@Order(9)
class PracticeSpaces implements Panels {

  private final HomeSpaces spaces;

  PracticeSpaces(HomeSpaces spaces) {
    this.spaces = spaces;
  }

  @Override
  public Optional<Panel> of(PracticeId practice, Frame frame, Reader reader) {
    return spaces
        .of("practice:" + practice.number(), frame, reader)
        .map(content -> new Panel(false, content));
  }
}
