package org.baraza.practice;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.baraza.dossier.Prerequisite;
import org.baraza.dossier.Prerequisite.Check;
import org.baraza.dossier.Prerequisite.Cost;
import org.baraza.dossier.Prerequisite.Kind;
import org.baraza.intake.Fields;
import org.baraza.world.Atlas;

/** Reads what a practice takes from its imported record, and notes what cannot be meant. */
final class PrerequisiteReading {

  private static final Set<String> KINDS =
      Arrays.stream(Kind.values()).map(Kind::code).collect(toSet());
  private static final Set<String> INDICATORS =
      Set.of(
          "population",
          "area_km2",
          "gdp_per_capita_ppp_usd2021",
          "literacy_pct",
          "literacy_female_pct",
          "internet_users_pct",
          "mobile_subs_per_100",
          "age_0_14_pct",
          "median_age",
          "urban_pct",
          "electricity_access_pct",
          "youth_unemployment_pct");

  private PrerequisiteReading() {}

  static List<Prerequisite> of(Fields record, Atlas atlas) {
    var all = new ArrayList<Prerequisite>();
    var seen = new HashSet<String>();
    for (var one : record.inners("prerequisites")) {
      var id = one.required("id");
      if (!id.isEmpty() && (!seen.add(id) || !id.matches("[a-z0-9-]{1,40}"))) {
        one.problem("id", "practice.mend.prerequisite");
      }
      var text = one.saying("text");
      if (text.isEmpty()) {
        one.problem("text", "intake.mend.missing");
      }
      one.required("kind");
      var kind = Kind.valueOf(one.choice("kind", KINDS, "legal").toUpperCase(Locale.ROOT));
      all.add(new Prerequisite(id, kind, text, cost(one), check(one, atlas)));
    }
    return all;
  }

  private static Cost cost(Fields one) {
    var amount = one.number("amount").orElse(0.0);
    var currency = one.text("currency");
    if (amount > 0 && !currency.matches("[A-Z]{3}")) {
      one.problem("currency", "practice.mend.currency");
    }
    return new Cost(
        amount,
        currency,
        one.year("year"),
        one.number("months").map(Double::intValue).orElse(0),
        one.number("people").map(Double::intValue).orElse(0));
  }

  private static Check check(Fields one, Atlas atlas) {
    var grouping = one.text("grouping");
    if (!grouping.isEmpty() && atlas.grouping(grouping).isEmpty()) {
      one.problem("grouping", "practice.mend.grouping", grouping);
    }
    var indicator = one.choice("indicator", INDICATORS, "");
    var least = one.number("at_least").orElse(null);
    var most = one.number("at_most").orElse(null);
    if (!indicator.isEmpty() && least == null && most == null) {
      one.problem("at_least", "practice.mend.bounds");
    }
    return new Check(grouping, indicator, least, most);
  }
}
