package org.baraza.exchange;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baraza.Visitor;
import org.baraza.forum.Talk;

/** Exchanges for tests, arranged as people arrange them. */
final class Arrangement {

  private Arrangement() {}

  static String agreed(Visitor proposer, Visitor other, Map<String, String> but) {
    var path = proposed(proposer, but);
    accept(other, path);
    return path;
  }

  static String proposed(Visitor by, Map<String, String> but) {
    return Talk.location(by.post("/en/exchanges", fields(but)));
  }

  static void accept(Visitor who, String path) {
    var party = who.page(path).select("form[action$=/answer] [name=party]").attr("value");
    Talk.location(answer(who, path, party, "accept", ""));
  }

  static HttpResponse<byte[]> answer(
      Visitor who, String path, String party, String act, String said) {
    var before = who.page(path).select("[name=before]").attr("value");
    return who.post(path + "/answer", "party", party, "before", before, "act", act, "words", said);
  }

  static HttpResponse<byte[]> moved(Visitor who, String path, String stage, String note) {
    var before = who.page(path).select("[name=before]").attr("value");
    return who.post(path + "/stage", "stage", stage, "note", note, "before", before);
  }

  static String[] fields(Map<String, String> but) {
    var fields = new LinkedHashMap<String, String>();
    fields.put("title", "Zqoases");
    fields.put("summary", "How wells are shared.");
    fields.put("language", "en");
    fields.put("kind", "study_visit");
    fields.put("providers", "Kenya");
    fields.put("beneficiaries", "Mauritania");
    fields.put("begins", "2027-03-01");
    fields.put("languages", "fr");
    fields.put("audience", "public");
    fields.putAll(but);
    var sent = new ArrayList<String>();
    fields.forEach((name, value) -> sent.addAll(List.of(name, value)));
    return sent.toArray(String[]::new);
  }
}
