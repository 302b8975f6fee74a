package org.baraza.organisation;

import java.util.Map;
import org.baraza.access.AccountId;
import org.baraza.access.Belongings;
import org.springframework.stereotype.Component;

/** That somebody is a focal point of an organisation: it ends with their account. */
@Component
class OrganisationBelongings implements Belongings {

  private final FocalPoints focalPoints;

  OrganisationBelongings(FocalPoints focalPoints) {
    this.focalPoints = focalPoints;
  }

  @Override
  public String room() {
    return "organisations";
  }

  @Override
  public Map<String, Object> of(AccountId account) {
    return Map.of("focal-points", focalPoints.of(account));
  }

  @Override
  public void forget(AccountId account) {
    focalPoints.forget(account);
  }
}
