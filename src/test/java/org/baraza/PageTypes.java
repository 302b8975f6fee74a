package org.baraza;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** At least one address of every type of page, after the language; DoorTests holds it complete. */
public class PageTypes {

  private final Site site;

  PageTypes(Site site) {
    this.site = site;
  }

  /** Every type of page there is, and the error page. */
  public List<String> all() {
    var all =
        new ArrayList<>(
            List.of(
                "",
                "/search",
                "/search?q=reintegration",
                "/search?q=xyzzyqwv",
                "/practices",
                "/practices?pillar=I&region=002&page=2",
                "/centres",
                "/organisations",
                "/experts",
                "/experts?concept=prisons&language=fr&level=b2&from=2026-07-01&for=KEN",
                "/countries",
                "/countries/KEN",
                "/countries/MRT/comparable",
                "/countries/MRT/comparable?w.law=4&page=7",
                "/countries/011/comparable",
                "/countries/compare",
                "/countries/compare?country=TCD&country=NER",
                "/countries/compare?country=TCD&country=NER&country=MLI&country=BFA&country=MRT",
                "/handbook",
                "/structures/compare",
                "/structures/compare?country=KEN&country=LBN&country=TUN",
                "/groupings/AES/comparable",
                "/groupings",
                "/groupings/AU",
                "/strategy",
                "/strategy/pillars/I",
                "/concepts",
                "/forum",
                "/forum/meetings",
                "/exchanges",
                "/gaps",
                "/gaps?rows=themes&columns=subregions",
                "/gaps?rows=themes&columns=countries&in=011&sort=gaps",
                "/about",
                "/accessibility",
                "/data",
                "/sign-in",
                "/registration",
                "/password",
                "/nowhere"));
    all.addAll(practices());
    all.add(practices().getFirst() + "/history");
    all.add(practices().getFirst() + "/editions/1");
    all.add(practices().getFirst() + "/attachments");
    all.add(practices().getFirst() + "/readiness");
    all.add(practices().getFirst() + "/translations/fr");
    all.add(practices().getLast() + "/readiness?for=MRT&a.lead=no&a.oversight=no&a.budget=yes");
    all.add("/practices/lineage");
    all.add(link("/practices/lineage", "/adaptations/"));
    all.add(link("/practices/lineage", "/adaptations/") + "/history");
    all.add(link("/practices/lineage", "/practices/"));
    all.add(first("/centres"));
    all.add(first("/centres") + "/history");
    all.add("/centres/map");
    all.add(link("/strategy", "/strategy/measures/"));
    all.add(link("/strategy", "/strategy/reviews/"));
    all.add(link("/strategy", "/strategy/instruments/"));
    all.add(link("/strategy", "/strategy/questions/"));
    all.add(link("/concepts", "/concepts/"));
    return List.copyOf(all);
  }

  /** Every type of page that only those see who are signed in, each as a facilitator sees it. */
  public List<String> ofMembers() {
    return List.of(
        "/account",
        "/account/factor",
        "/account/passkeys",
        "/account/institutions",
        "/account/data",
        "/people",
        "/people/invitations",
        "/notices",
        "/access-requests",
        "/relay",
        "/access-requests/new?practice=123456",
        "/spreadsheet",
        "/strategy/reviews/strategy-review-9/measures",
        "/organisations/new",
        "/exchanges/new",
        "/handbook/new",
        "/experts/mine",
        "/experts/roster?concept=prisons",
        "/experts/vetting",
        "/translations",
        "/forum/new",
        "/forum/stewardships",
        "/forum/rulings",
        "/complaints",
        "/moderation",
        "/forum/speaker",
        "/forum/languages",
        "/forum/drafts");
  }

  /** A practice written in each of three languages. */
  public List<String> practices() {
    return Stream.of("en", "es", "ar").map(lang -> first("/practices?language=" + lang)).toList();
  }

  /** The first record of a list. */
  public String first(String list) {
    return site.data("/en" + list)
        .path("results")
        .path(0)
        .path("href")
        .asString()
        .substring("/en".length());
  }

  private String link(String page, String under) {
    return site.page("/en" + page)
        .select("main a[href^=/en" + under + "]:not([href$=.jsonld])")
        .first()
        .attr("href")
        .substring("/en".length());
  }
}
