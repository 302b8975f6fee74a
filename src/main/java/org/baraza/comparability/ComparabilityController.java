package org.baraza.comparability;

import java.util.List;
import java.util.Map;
import org.baraza.ui.Download;
import org.baraza.ui.Frame;
import org.baraza.ui.OpenToAll;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Opens the pages on which countries are compared. */
@Controller
class ComparabilityController {

  private static final String COUNTRY = "/countries/{code:[A-Z]{3}|[0-9]{3}}/comparable";
  private static final String GROUPING = "/groupings/{code}/comparable";

  private final ComparableDesk comparable;
  private final CompareDesk compare;

  ComparabilityController(ComparableDesk comparable, CompareDesk compare) {
    this.comparable = comparable;
    this.compare = compare;
  }

  @GetMapping(COUNTRY)
  @OpenToAll
  ComparablePage comparable(
      @PathVariable String code, @RequestParam Map<String, String> asked, Frame frame) {
    return comparable.page(
        comparable.context(code),
        "/countries/" + code + "/comparable",
        Weights.of(asked::get),
        asked.get("page"),
        frame);
  }

  @GetMapping(COUNTRY + ".csv")
  @OpenToAll
  Download comparableSheet(
      @PathVariable String code, @RequestParam Map<String, String> asked, Frame frame) {
    return comparable.sheet(comparable.context(code), Weights.of(asked::get), frame.lang());
  }

  @GetMapping(GROUPING)
  @OpenToAll
  ComparablePage grouping(
      @PathVariable String code, @RequestParam Map<String, String> asked, Frame frame) {
    return comparable.page(
        comparable.context(Context.GROUPING + code),
        "/groupings/" + code + "/comparable",
        Weights.of(asked::get),
        asked.get("page"),
        frame);
  }

  @GetMapping(GROUPING + ".csv")
  @OpenToAll
  Download groupingSheet(
      @PathVariable String code, @RequestParam Map<String, String> asked, Frame frame) {
    return comparable.sheet(
        comparable.context(Context.GROUPING + code), Weights.of(asked::get), frame.lang());
  }

  @GetMapping(ComparePage.PATH)
  @OpenToAll
  ComparePage compare(
      @RequestParam(name = "country", defaultValue = "") List<String> countries,
      @RequestParam Map<String, String> asked,
      Frame frame) {
    return compare.page(compare.codes(countries), Weights.of(asked::get), frame);
  }

  @GetMapping(ComparePage.PATH + ".csv")
  @OpenToAll
  Download compareSheet(
      @RequestParam(name = "country", defaultValue = "") List<String> countries,
      @RequestParam Map<String, String> asked,
      Frame frame) {
    return compare.sheet(compare.codes(countries), Weights.of(asked::get), frame.lang());
  }
}
