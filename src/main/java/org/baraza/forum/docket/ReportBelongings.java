package org.baraza.forum.docket;

import java.util.List;
import java.util.Map;
import org.baraza.access.AccountId;
import org.baraza.access.Belongings;
import org.springframework.stereotype.Component;

/** What somebody put before the moderators. */
@Component
class ReportBelongings implements Belongings {

  private final PostReports reports;

  ReportBelongings(PostReports reports) {
    this.reports = reports;
  }

  @Override
  public String room() {
    return "forum-reports";
  }

  @Override
  public Map<String, Object> of(AccountId account) {
    return Map.of(
        "reports",
        reports.by(account).stream()
            .map(one -> Map.of("post", one.post(), "why", one.why(), "at", one.at().toString()))
            .toList(),
        "seconded",
        List.copyOf(reports.secondedBy(account)));
  }

  @Override
  public void forget(AccountId account) {
    reports.forget(account);
  }
}
