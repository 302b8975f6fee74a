package org.baraza.world;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baraza.search.Results;
import org.baraza.ui.Frame;
import org.baraza.ui.Page;
import org.baraza.world.CountryDesk.CountryFile;

/**
 * A country: what the house knows of it, each fact with its date and source, and what was tried
 * there.
 *
 * @param sections what rooms above have to say
 */
record CountryPage(
    Frame frame,
    CountryFile file,
    String region,
    List<Belonging> belongings,
    List<Near> peers,
    LocalDate today,
    List<Content> sections)
    implements Page {

  /** A country that is comparable to this one, and the weightiest reason. */
  record Near(String iso3, String name, String reason) {}

  /** A membership with the grouping's name. */
  record Belonging(Membership membership, String name, boolean now) {}

  static CountryPage of(
      Frame frame, CountryFile file, Atlas atlas, LocalDate today, List<Content> sections) {
    var belongings =
        file.memberships().stream()
            .flatMap(membership ->
                atlas.grouping(membership.grouping()).stream()
                    .map(grouping ->
                        new Belonging(
                            membership, grouping.name(frame.lang()), membership.holdsOn(today))))
            .toList();
    return new CountryPage(
        frame,
        file,
        atlas.regionName(file.card().subregion(), frame.lang()),
        frame.sorted(belongings, Belonging::name),
        file.peers().stream().flatMap(peer -> near(peer, atlas, frame).stream()).toList(),
        today,
        sections);
  }

  private static Optional<Near> near(Peers.Peer peer, Atlas atlas, Frame frame) {
    return atlas
        .country(peer.iso3())
        .map(card ->
            new Near(
                peer.iso3(),
                card.name(frame.lang()),
                peer.reasons().stream().findFirst().orElse("")));
  }

  String name() {
    return file.card().name(frame.lang());
  }

  Results practices() {
    return file.practices();
  }

  Results centres() {
    return file.centres();
  }

  List<Belonging> current() {
    return belongings.stream().filter(Belonging::now).toList();
  }

  List<Belonging> others() {
    return belongings.stream().filter(one -> !one.now()).toList();
  }

  List<Status> statuses() {
    return file.statuses().stream().filter(status -> status.holdsOn(today)).toList();
  }

  /** A status with the dates known of it: "least developed country, until 13 December 2027". */
  String status(Status status) {
    var key =
        status.kind().equals("income")
            ? "world.income." + status.value()
            : "world.status." + status.kind();
    var until = status.until();
    return until == null || status.kind().equals("income")
        ? frame.word(key)
        : frame.word("world.until", frame.word(key), frame.date(until));
  }

  String value(Indicator indicator) {
    return frame.decimal(indicator.value());
  }

  String year(Indicator indicator) {
    return indicator.year() == 0 ? frame.word("world.undated") : frame.year(indicator.year());
  }

  @Override
  public Object data() {
    var data = new LinkedHashMap<String, Object>();
    data.put("iso3", file.card().iso3());
    data.put("m49", file.card().m49());
    data.put("names", file.card().names());
    data.put("statuses", file.statuses());
    data.put("indicators", file.indicators());
    data.put("neighbours", file.neighbours().stream().map(CountryCard::iso3).toList());
    data.put("comparable", peers.stream().map(Near::iso3).toList());
    data.put("memberships", file.memberships());
    data.put("practices", keys(practices()));
    data.put("centres", keys(centres()));
    return data;
  }

  private static Map<String, Object> keys(Results results) {
    return Map.of(
        "total", results.total(), "first", results.hits().stream().map(Results.Hit::key).toList());
  }
}
