package org.baraza.forum.clinic;

import java.util.List;
import java.util.Map;
import org.baraza.access.AccountId;
import org.baraza.access.Belongings;
import org.springframework.stereotype.Component;

/** The clinics in which somebody answers, or is asked to. */
@Component
class ClinicBelongings implements Belongings {

  private final Clinics clinics;

  ClinicBelongings(Clinics clinics) {
    this.clinics = clinics;
  }

  @Override
  public String room() {
    return "clinics";
  }

  @Override
  public Map<String, Object> of(AccountId account) {
    return Map.of(
        "told",
        List.copyOf(clinics.told(account)),
        "clinics",
        clinics.by(account).stream()
            .map(one ->
                Map.of(
                    "topic", one.topic(),
                    "accepted", one.accepted(),
                    "begins", one.beginsAt().toString(),
                    "ends", one.endsAt().toString()))
            .toList());
  }

  @Override
  public void forget(AccountId account) {
    clinics.forget(account);
  }
}
