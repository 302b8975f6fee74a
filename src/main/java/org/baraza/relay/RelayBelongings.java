package org.baraza.relay;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baraza.access.AccountId;
import org.baraza.access.Belongings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What somebody asked, wrote and reported. Whom they wrote to stands there by number alone, and
 * what was declined in silence stays untold.
 */
@Component
class RelayBelongings implements Belongings {

  private final ContactTable contacts;
  private final AbuseTable reports;
  private final RelayDesk desk;
  private final AbuseDesk abuses;

  RelayBelongings(ContactTable contacts, AbuseTable reports, RelayDesk desk, AbuseDesk abuses) {
    this.contacts = contacts;
    this.reports = reports;
    this.desk = desk;
    this.abuses = abuses;
  }

  @Override
  public String room() {
    return "relay";
  }

  @Override
  public Map<String, Object> of(AccountId account) {
    return Map.of(
        "contacts",
        contacts.of(account).stream().map(RelayBelongings::told).toList(),
        "messages",
        contacts.writtenBy(account).stream()
            .map(one -> Map.of("text", one.text(), "at", one.at().toString()))
            .toList(),
        "reports",
        reports.by(account).stream()
            .map(one ->
                Map.of("reason", one.reason(), "words", one.words(), "at", one.at().toString()))
            .toList());
  }

  private static Map<String, Object> told(Contact one) {
    var told = new LinkedHashMap<String, Object>();
    told.put("number", one.number());
    told.put("to", one.kind() + '/' + one.addressee());
    told.put("country", one.country());
    told.put("period", List.of(day(one.starts()), day(one.ends())));
    told.put("language", one.language().code());
    told.put("at", one.askedAt().toString());
    return told;
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  @Override
  public void forget(AccountId account) {
    desk.forget(account);
    abuses.forget(account);
  }
}
