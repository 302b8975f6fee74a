package org.baraza.organisation.reporting;

import java.util.Optional;
import java.util.Set;
import org.baraza.access.AccountId;
import org.baraza.access.Reader;
import org.baraza.access.Reportable;
import org.baraza.organisation.OrganisationCards;
import org.baraza.organisation.OrganisationCards.Wording;
import org.baraza.ui.Frame;
import org.springframework.stereotype.Component;

/**
 * Organisations can be reported; those that have to be mended are shown to their own people and the
 * facilitator alone. What belongs to them stays as it is.
 */
@Component
class OrganisationReports implements Reportable {

  private final OrganisationCards organisations;

  OrganisationReports(OrganisationCards organisations) {
    this.organisations = organisations;
  }

  @Override
  public String kind() {
    return "organisation";
  }

  @Override
  public Optional<Exhibit> see(long number, Frame frame, Reader reader) {
    return organisations.wording(number, reader).map(one -> exhibit(one, frame));
  }

  @Override
  public Optional<Exhibit> standing(long number, Frame frame) {
    return organisations.wording(number).map(one -> exhibit(one, frame));
  }

  private static Exhibit exhibit(Wording one, Frame frame) {
    return new Exhibit(
        one.card().path(), frame.say(one.card().names()), String.join("\n", one.lines()));
  }

  @Override
  public boolean isThere(long number) {
    return organisations.wording(number).isPresent();
  }

  @Override
  public Set<AccountId> keepers(long number) {
    return organisations.people(number);
  }

  @Override
  public boolean withhold(long number, String grounds) {
    return organisations.withhold(number, true);
  }

  @Override
  public void giveBack(long number, String grounds) {
    organisations.withhold(number, false);
  }
}
