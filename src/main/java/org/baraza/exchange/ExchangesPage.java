package org.baraza.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baraza.exchange.ExchangeView.Line;
import org.baraza.ui.Entered;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;

/**
 * The exchanges a reader sees, or those among them that are looked for.
 *
 * @param of the name of the country, the grouping or the practice whose exchanges these are, or
 *     nothing
 * @param total how many there are on all pages
 * @param page which page of them this is, the first being 1
 * @param mayPropose whether the reader may propose one
 */
record ExchangesPage(
    Frame frame,
    Entered entered,
    String of,
    List<Line> lines,
    List<Exchange> exchanges,
    int total,
    int page,
    boolean mayPropose)
    implements Page {

  /** By what the list is narrowed. */
  static final List<String> ASKED = List.of("party", "practice", "kind", "stage");

  /** How many stand on a page. */
  static final int LINES = 20;

  String title() {
    return of.isEmpty() ? frame.word("exchange.title") : frame.word("exchange.title.of", of);
  }

  Map<String, String> kinds() {
    return ExchangeView.kinds(frame);
  }

  Map<String, String> stages() {
    var stages = new LinkedHashMap<String, String>();
    List.of(Stage.values())
        .forEach(one -> stages.put(one.code(), frame.word("exchange.stage." + one.code())));
    return stages;
  }

  boolean isNarrowed() {
    return !entered.values().isEmpty();
  }

  boolean hasMore() {
    return page * LINES < total;
  }

  /** Another page of the same. */
  String at(int other) {
    var asked = new StringBuilder("?page=" + other);
    for (var field : ASKED) {
      if (!entered.value(field).isEmpty()) {
        asked.append('&').append(field).append('=').append(entered.value(field));
      }
    }
    return frame.to("/exchanges" + asked);
  }

  @Override
  public Object data() {
    return Map.of(
        "total", total, "page", page, "exchanges", exchanges.stream().map(this::data).toList());
  }

  private Map<String, Object> data(Exchange one) {
    var data = new LinkedHashMap<String, Object>();
    data.put("number", one.number());
    data.put("href", frame.to(one.path()));
    data.put("title", one.plan().title());
    data.put("language", one.plan().language().code());
    data.put("kind", one.plan().kind().code());
    data.put("stage", one.stage().code());
    data.put("begins", one.plan().begins().toString());
    data.put("ends", one.plan().ends().toString());
    data.put("parties", one.parties().stream().map(Party::key).toList());
    data.put("marking", one.cover().marking().label());
    return data;
  }
}
