package org.baraza.forum.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.baraza.RunningHouse;
import org.baraza.Site;
import org.baraza.Visitor;
import org.baraza.Visitors;
import org.baraza.forum.Talk;
import org.baraza.forum.seek.LeafFall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What belongs to a country stands before what only meets there. */
@RunningHouse
class HomeSpacesTests {

  private final Site site;
  private final Visitors visitors;
  private final Talk guests;
  private final Talk hosts;

  HomeSpacesTests(Site site, Visitors visitors, LeafFall spaces) {
    this.site = site;
    this.visitors = visitors;
    this.guests = new Talk("Zqguests", visitors, spaces);
    this.hosts = new Talk("Zqhosts", visitors, spaces);
  }

  @AfterEach
  void takeAway() {
    guests.forget();
    hosts.forget();
  }

  @Test
  void meetingsNeverTakeThePlaceOfWhatBelongsThere() {
    var steward = visitors.member();
    var guest = guests.space(steward, "open", "no");
    meets(steward, guest);
    var host = hosts.space(steward, "open", "no");
    meets(steward, host);
    var before = steward.page(host + "/charter").select("[name=before]").attr("value");
    Talk.location(
        steward.post(
            host + "/charter", "purpose", "Ours", "about", "Mauritania", "before", before));
    assertThat(site.page("/en/countries/MRT").select("a:matches(^Zq(guests|hosts)$)"))
        .as("though the other comes first by its name, and each once")
        .extracting(link -> link.attr("href"))
        .containsExactly(host, guest);
    assertThat(site.page("/en/countries/TCD").text()).doesNotContain("Zqguests", "Zqhosts");
  }

  private static void meets(Visitor steward, String space) {
    Talk.location(
        steward.post(
            space + "/meeting",
            "meeting.begins",
            "2026-05-12",
            "meeting.where",
            "MRT",
            "before",
            ""));
  }
}
