package org.baraza.exchange;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.baraza.exchange.Party.Role;
import org.baraza.exchange.Plan.Kind;
import org.baraza.language.Said;
import org.baraza.ui.Frame;
import org.baraza.world.Atlas;
import org.springframework.stereotype.Component;

/** Puts exchanges into words. */
@Component
class ExchangeView {

  private final Atlas atlas;
  private final Clock clock;

  ExchangeView(Atlas atlas, Clock clock) {
    this.atlas = atlas;
    this.clock = clock;
  }

  /** A party by its name, with the page about it. */
  record Named(Party party, String href, String name) {}

  /**
   * An exchange in a list.
   *
   * @param between who takes part, in words
   * @param marks what kind it is, how wide it reaches and how it stands
   */
  record Line(String href, Said title, String between, String days, List<String> marks) {}

  Line line(Exchange one, Frame frame) {
    return new Line(
        frame.to(one.path()),
        one.plan().said(),
        between(one, frame),
        days(one, frame),
        marks(one, frame));
  }

  /** Who gives to whom, in words. */
  private String between(Exchange one, Frame frame) {
    return frame.word(
        "exchange.between",
        frame.list(names(one, Role.PROVIDER, frame)),
        frame.list(names(one, Role.BENEFICIARY, frame)));
  }

  private List<String> names(Exchange one, Role role, Frame frame) {
    return named(one, role, frame).stream().map(Named::name).toList();
  }

  List<Named> named(Exchange one, Role role, Frame frame) {
    return one.parties().stream()
        .filter(party -> party.is(role))
        .map(party -> named(party, frame))
        .toList();
  }

  Named named(Party party, Frame frame) {
    var place = party.isCountry() ? "/countries/" : "/groupings/";
    return new Named(party, frame.to(place + party.code()), name(party.key(), frame));
  }

  /** What a party is called, by its key. */
  String name(String key, Frame frame) {
    var party = new Party(key, Set.of(), null);
    return party.isCountry()
        ? atlas.country(party.code()).map(one -> one.name(frame.lang())).orElse(party.code())
        : atlas.grouping(party.code()).map(one -> one.name(frame.lang())).orElse(party.code());
  }

  /** Whether there is such a country or grouping. */
  boolean isParty(String key) {
    var party = new Party(key, Set.of(), null);
    return party.isCountry()
        ? atlas.country(party.code()).isPresent()
        : key.equals(Party.grouping(party.code())) && atlas.grouping(party.code()).isPresent();
  }

  /** The kinds there are, by their codes. */
  static Map<String, String> kinds(Frame frame) {
    var kinds = new LinkedHashMap<String, String>();
    List.of(Kind.values())
        .forEach(one -> kinds.put(one.code(), frame.word("exchange.kind." + one.code())));
    return kinds;
  }

  String days(Exchange one, Frame frame) {
    return frame.days(one.plan().begins(), one.plan().ends());
  }

  List<String> marks(Exchange one, Frame frame) {
    var modality = modality(one);
    return Stream.of(
            Stream.of(frame.word("exchange.kind." + one.plan().kind().code())),
            Stream.of(frame.word("exchange.scale." + modality.scale().code())),
            modality.isTriangular()
                ? Stream.of(frame.word("exchange.triangular"))
                : Stream.<String>of(),
            Stream.of(frame.word("exchange.stage." + one.stage().code())))
        .flatMap(marks -> marks)
        .toList();
  }

  Modality modality(Exchange one) {
    return Modality.of(one.parties(), atlas, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
  }

  /** Why it is called bilateral, regional or interregional, in a sentence. */
  String reason(Exchange one, Frame frame) {
    var modality = modality(one);
    var regions =
        frame.list(
            modality.regions().stream().map(code -> atlas.regionName(code, frame.lang())).toList());
    var sentence = frame.word("exchange.scale." + modality.scale().code() + ".why", regions);
    return modality.isTriangular()
        ? sentence + ' ' + frame.word("exchange.triangular.why")
        : sentence;
  }

  String day(Instant at, Frame frame) {
    return frame.date(LocalDate.ofInstant(at, ZoneOffset.UTC));
  }
}
