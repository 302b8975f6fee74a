package org.baraza.centre;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.baraza.access.AccountId;
import org.baraza.access.Reader;
import org.baraza.language.Lang;
import org.baraza.language.Said;
import org.baraza.organisation.OrganisationCards;
import org.baraza.relay.Addressees;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets members write to centres whose pages are kept by people, as the page tells. Whether there is
 * anybody now is not told: it would say whether an organisation has any member.
 */
@Component
@Transactional(readOnly = true)
class CentreAddressees implements Addressees {

  private final Centres centres;
  private final CentreEditors editors;
  private final OrganisationCards organisations;

  CentreAddressees(Centres centres, CentreEditors editors, OrganisationCards organisations) {
    this.centres = centres;
    this.editors = editors;
    this.organisations = organisations;
  }

  @Override
  public String kind() {
    return "centre";
  }

  @Override
  public Optional<Said> named(long number, Reader reader, Lang lang) {
    return centres
        .visible(number, reader)
        .filter(Centre::isEdited)
        .map(centre -> centre.dossier().names().in(lang));
  }

  /** Those who were appointed; where nobody is, the people of the organisation that hosts it. */
  @Override
  public Set<AccountId> receivers(long number, Reader asker) {
    return centres
        .visible(number, asker)
        .map(centre -> {
          var appointed =
              editors.of(number).stream()
                  .map(CentreEditors.Editor::account)
                  .collect(Collectors.toUnmodifiableSet());
          var host = centre.dossier().profile().organisation();
          return appointed.isEmpty() && host > 0 ? organisations.people(host) : appointed;
        })
        .orElse(Set.of());
  }
}
