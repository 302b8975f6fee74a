package org.baraza.world;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.baraza.intake.Fields;
import org.springframework.stereotype.Component;

/** Reads which instruments a country has accepted. */
@Component
class AcceptanceReading {

  /**
   * @param iso3 the country, ISO 3166-1 alpha-3
   */
  record Told(String iso3, Acceptances acceptances) {}

  private final Atlas atlas;

  AcceptanceReading(Atlas atlas) {
    this.atlas = atlas;
  }

  Told read(Fields record) {
    var accepted = accepted(record);
    return new Told(
        country(record),
        new Acceptances(
            record.date("as_of"),
            record.required("source"),
            considered(record, accepted),
            accepted));
  }

  private String country(Fields record) {
    var code = record.required("country");
    var country = atlas.country(code).or(() -> atlas.byIso2(code));
    if (country.isEmpty() && !code.isEmpty()) {
      record.problem("country", "intake.mend.country", code);
    }
    return country.map(CountryCard::iso3).orElse(code);
  }

  private static Map<String, Integer> accepted(Fields record) {
    var accepted = new HashMap<String, Integer>();
    for (var one : record.inners("accepted")) {
      accepted.put(one.required("instrument"), one.year("since"));
    }
    return accepted;
  }

  private static Set<String> considered(Fields record, Map<String, Integer> accepted) {
    var considered = new HashSet<>(record.texts("considered"));
    if (considered.isEmpty()) {
      record.problem("considered", "intake.mend.missing");
    }
    for (var code : accepted.keySet()) {
      if (!considered.contains(code)) {
        record.problem("accepted", "world.mend.considered", code);
      }
    }
    return considered;
  }
}
