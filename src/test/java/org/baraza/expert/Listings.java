package org.baraza.expert;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.baraza.Site;
import org.baraza.Visitor;

/** What experts and the facilitator do with a listing over HTTP, in the tests of its room. */
public final class Listings {

  public static final String MINE = "/en/experts/mine";
  public static final LocalDate LATER = LocalDate.now(java.time.Clock.systemUTC()).plusMonths(6);

  private Listings() {}

  /** Begins a listing; gives the address of its page. */
  public static String begun(Visitor expert) {
    assertThat(expert.post(MINE).statusCode()).isEqualTo(303);
    expert.post(
        MINE + "/basics",
        "name",
        "Zqexpert Invented",
        "pseudonym",
        "yes",
        "affiliation",
        "Zqinstitute");
    expert.post(MINE + "/languages", "language.1", "sw", "level.1", "native");
    expert.post(
        MINE + "/expertise", "concept.1", "prisons", "years.1", "9", "evidence.1", "Zqevidence");
    return expert.page(MINE).select("a[href~=/experts/\\d+$]").attr("href");
  }

  /** A listing that was vetted, its fields shown to some. */
  public static String shown(Visitor expert, String reach, Visitor facilitator) {
    var page = begun(expert);
    expert.post(MINE + "/proposal");
    consent(expert, reach, "name", "languages", "expertise");
    vet(facilitator, page);
    return page;
  }

  public static void consent(Visitor expert, String reach, String... fields) {
    var answer = consents(expert, reach, fields);
    assertThat(answer.statusCode()).as(Site.text(answer)).isEqualTo(303);
  }

  public static HttpResponse<byte[]> consents(Visitor expert, String reach, String... fields) {
    var sent = new ArrayList<>(List.of("reach", reach, "purpose", "listing"));
    sent.addAll(List.of("until", LATER.toString()));
    for (var field : fields) {
      sent.addAll(List.of("field", field));
    }
    return expert.post(MINE + "/consents", sent.toArray(String[]::new));
  }

  public static HttpResponse<byte[]> vet(Visitor facilitator, String page) {
    var form = page + "/vetting";
    var seen = facilitator.page(form).select("[name=seen]").attr("value");
    return facilitator.post(
        form, "seen", seen, "check", "identity", "until", LATER.toString(), "words", "Seen.");
  }

  /** Whether two answers are 404 and the same but for the address that was asked for. */
  public static boolean same(HttpResponse<byte[]> one, HttpResponse<byte[]> other, String page) {
    var number = page.replaceAll("\\D+", "");
    return one.statusCode() == 404
        && other.statusCode() == 404
        && Site.text(one).replace(number, "").equals(Site.text(other).replace("123456", ""));
  }
}
