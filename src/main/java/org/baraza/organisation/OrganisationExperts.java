package org.baraza.organisation;

import java.util.Optional;
import org.baraza.access.Reader;
import org.baraza.expert.Colleagues;
import org.baraza.ui.Frame;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows on the page of an organisation the experts who say that they work for it. */
@Component
@Order(5)
class OrganisationExperts implements OrganisationPanels {

  private final Colleagues colleagues;

  OrganisationExperts(Colleagues colleagues) {
    this.colleagues = colleagues;
  }

  @Override
  public Optional<Panel> of(long organisation, Frame frame, Reader reader) {
    return colleagues
        .at("organisation-" + organisation, frame, reader)
        .map(panel -> new Panel("experts", panel.hrefs(), panel.content()));
  }
}
