package org.baraza.request;

import java.util.Map;
import org.baraza.access.AccountId;
import org.baraza.access.Belongings;
import org.springframework.stereotype.Component;

/**
 * What somebody asked for: theirs alone. What an owner declined in silence stays untold here too.
 */
@Component
class RequestBelongings implements Belongings {

  private final RequestTable table;
  private final AnnouncementTable announcements;
  private final RequestDesk desk;

  RequestBelongings(RequestTable table, AnnouncementTable announcements, RequestDesk desk) {
    this.table = table;
    this.announcements = announcements;
    this.desk = desk;
  }

  @Override
  public String room() {
    return "access-requests";
  }

  @Override
  public Map<String, Object> of(AccountId account) {
    return Map.of(
        "asked",
        table.of(account).stream().map(RequestBelongings::told).toList(),
        "announced",
        announcements.of(account).stream().map(RequestBelongings::told).toList());
  }

  private static Map<String, Object> told(Announcement one) {
    return Map.of("practice", one.practice(), "words", one.words(), "at", one.since().toString());
  }

  private static Map<String, Object> told(AccessRequest one) {
    return Map.of("practice", one.practice(), "why", one.why(), "at", one.askedAt().toString());
  }

  @Override
  public void forget(AccountId account) {
    announcements.forget(account);
    desk.forget(account);
  }
}
