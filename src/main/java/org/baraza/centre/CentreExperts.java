package org.baraza.centre;

import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.expert.Colleagues;
import org.baraza.ui.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows on the page of a centre the experts who say that they work there. */
@Component
@Order(5)
class CentreExperts implements CentrePanels {

  private final Colleagues colleagues;

  CentreExperts(Colleagues colleagues) {
    this.colleagues = colleagues;
  }

  @Override
  public Optional<Panel> of(long centre, Frame frame, Reader reader) {
    return colleagues
        .at("centre-" + centre, frame, reader)
        .map(panel -> new Panel("experts", panel.hrefs(), panel.content()));
  }
}
