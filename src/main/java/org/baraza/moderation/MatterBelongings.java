package org.baraza.moderation;

import java.util.Map;
import org.baraza.access.AccountId;
import org.baraza.access.Belongings;
import org.baraza.moderation.Matter.Act;
import org.springframework.stereotype.Component;

/**
 * What somebody reported, what was decided about records they keep, and what they decided. That
 * stays, as a decision rests on it; its number leads to nobody any more.
 */
@Component
class MatterBelongings implements Belongings {

  private final Matters matters;

  MatterBelongings(Matters matters) {
    this.matters = matters;
  }

  @Override
  public String room() {
    return "moderation";
  }

  @Override
  public Map<String, Object> of(AccountId account) {
    return Map.of(
        "reports",
        matters.reportedBy(account).stream()
            .flatMap(one ->
                one.reports().stream()
                    .filter(report -> report.by() == account.number())
                    .map(report ->
                        Map.of(
                            "record", one.subject(),
                            "reason", report.reason(),
                            "why", report.why(),
                            "state", one.state().code(),
                            "at", report.at().toString())))
            .toList(),
        "decided",
        matters.toldTo(account).stream()
            .map(one ->
                Map.of(
                    "record", one.subject(),
                    "state", one.state().code(),
                    "grounds", one.decision().words(),
                    "verdict", one.verdict().words(),
                    "answer", one.answer().words()))
            .toList(),
        "acts",
        matters.actedIn(account).stream()
            .map(one ->
                Map.of(
                    "record", one.subject(),
                    "decision", own(one.decision(), account),
                    "appeal", own(one.appeal(), account),
                    "verdict", own(one.verdict(), account),
                    "mending", own(one.mending(), account),
                    "answer", own(one.answer(), account)))
            .toList());
  }

  private static String own(Act one, AccountId account) {
    return one.by() == account.number() ? one.words() : "";
  }

  @Override
  public void forget(AccountId account) {
    matters.forget(account);
  }
}
