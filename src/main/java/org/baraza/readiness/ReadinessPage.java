package org.baraza.readiness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baraza.dossier.Prerequisite.Cost;
import org.baraza.language.Said;
import org.baraza.practice.PracticeNeeds.Needs;
import org.baraza.readiness.Leads.Lead;
import org.baraza.readiness.Readiness.Item;
import org.baraza.readiness.Readiness.State;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * The readiness check of a practice for a country: the questions, how each stands, and where the
 * gaps could be closed.
 *
 * @param country the country's alpha-3 code, or nothing
 * @param place its name, or nothing
 * @param countries names by code, to choose from
 */
record ReadinessPage(
    Frame frame,
    Needs needs,
    String country,
    String place,
    Map<String, String> countries,
    Readiness readiness,
    List<Lead> leads)
    implements Page {

  Said title() {
    return needs.card().titles().in(frame.lang(), needs.language());
  }

  String action() {
    return frame.to(needs.card().path() + "/readiness");
  }

  List<State> states() {
    return List.of(State.values());
  }

  List<Answer> answers() {
    return List.of(Answer.values());
  }

  boolean isStated() {
    return !needs.prerequisites().isEmpty();
  }

  /** What the requirement costs, in units that can be compared; nothing where it is not told. */
  String cost(Item item) {
    var cost = item.requirement().cost();
    var parts = new ArrayList<String>();
    if (cost.amount() > 0) {
      parts.add(amount(cost));
    }
    if (cost.months() > 0) {
      parts.add(frame.word("readiness.months", cost.months()));
    }
    if (cost.people() > 0) {
      parts.add(frame.word("readiness.people", cost.people()));
    }
    return String.join(" · ", parts);
  }

  private String amount(Cost cost) {
    var amount = frame.decimal(cost.amount()) + " " + cost.currency();
    return cost.year() == 0
        ? amount
        : frame.word("readiness.prices", amount, frame.year(cost.year()));
  }

  @Override
  public Object data() {
    var data = new LinkedHashMap<String, Object>();
    data.put("practice", needs.card().id().number());
    data.put("for", country);
    data.put("stated", isStated());
    for (var state : State.values()) {
      data.put(state.code(), readiness.count(state));
    }
    data.put("items", readiness.items().stream().map(this::item).toList());
    data.put("leads", leads.stream().map(ReadinessPage::lead).toList());
    return data;
  }

  private Map<String, Object> item(Item item) {
    var one = item.requirement();
    var data = new LinkedHashMap<String, Object>();
    data.put("key", one.key());
    data.put("kind", one.kind().code());
    data.put("text", one.text().text());
    data.put("language", one.text().code());
    data.put("origin", one.origin().name().toLowerCase(java.util.Locale.ROOT));
    data.put("cost", one.cost());
    data.put("answer", item.answer().code());
    data.put("fact", item.fact().isEmpty() ? "" : item.fact().getFirst().sentence());
    data.put("state", item.state().code());
    return data;
  }

  private static Map<String, Object> lead(Lead lead) {
    return Map.of(
        "kind", lead.kind().code(),
        "practices", lead.practices(),
        "centres", lead.centres(),
        "first", lead.hits().stream().map(hit -> hit.path()).toList());
  }
}
