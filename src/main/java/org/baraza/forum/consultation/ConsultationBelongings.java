package org.baraza.forum.consultation;

import java.util.List;
import java.util.Map;
import org.baraza.access.AccountId;
import org.baraza.access.Belongings;
import org.springframework.stereotype.Component;

/**
 * What somebody chose in the open, and where they voted in secret: not what, for nobody can tell.
 * Of Chatham House mode there is nothing, for the file would say that they take part.
 */
@Component
class ConsultationBelongings implements Belongings {

  private final Consultations consultations;
  private final ConsultationDesk desk;

  ConsultationBelongings(Consultations consultations, ConsultationDesk desk) {
    this.consultations = consultations;
    this.desk = desk;
  }

  @Override
  public String room() {
    return "consultations";
  }

  @Override
  public Map<String, Object> of(AccountId account) {
    return Map.of(
        "open",
        consultations.choices(account).stream()
            .map(one -> Map.of("topic", one.topic(), "option", one.text()))
            .toList(),
        "secret",
        List.copyOf(desk.secret(account)));
  }

  @Override
  public void forget(AccountId account) {
    desk.forget(account);
  }
}
