package org.baraza.notice;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.baraza.access.Followable;
import org.baraza.access.Followable.Thing;
import org.baraza.access.Reader;
import org.baraza.facets.FacetNames;
import org.baraza.language.Lang;
import org.baraza.language.Saying;
import org.baraza.search.Filing;
import org.baraza.search.Latest;
import org.baraza.search.Question;
import org.baraza.search.Search;
import org.baraza.ui.Vantage;
import org.baraza.ui.Words;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Looks after what people follow: always through the reader, and as it is at that moment. */
@Component
class Watch {

  private final Search search;
  private final Words words;
  private final Map<String, FacetNames> names = new HashMap<>();
  private final Map<String, Followable> told = new HashMap<>();

  Watch(Search search, Words words, List<FacetNames> rooms, List<Followable> telling) {
    this.search = search;
    this.words = words;
    rooms.forEach(room -> room.facets().forEach(facet -> names.put(facet, room)));
    telling.forEach(room -> room.kinds().forEach(kind -> told.put(kind, room)));
  }

  /**
   * What there is to see of a subscription, with what is new after one moment, not after another.
   */
  Sighting see(Subscription one, Lang lang, Reader reader, Instant since, Instant until, int most) {
    var subject = one.subject();
    if (subject.isTold()) {
      return told(one, lang, reader, since, until, most);
    }
    var itself = record(subject, reader);
    var there = !subject.isRecord() || itself.isPresent();
    return new Sighting(
        one,
        name(one, lang, itself),
        there ? subject.path() : "",
        !subject.isRecord() || itself.filter(Latest::isQuotable).isPresent(),
        since,
        subject.isRecord()
            ? itself.filter(record -> isBetween(record, since, until)).stream().toList()
            : search.latest(question(one, reader), since, until, most));
  }

  private Sighting told(
      Subscription one, Lang lang, Reader reader, Instant since, Instant until, int most) {
    var subject = one.subject();
    var itself = told(subject, reader);
    return new Sighting(
        one,
        one.name().isEmpty()
            ? itself
                .map(thing -> thing.title().text())
                .orElseGet(() -> words.say(lang, "notice.gone"))
            : one.name(),
        itself.map(Thing::path).orElse(""),
        itself.filter(thing -> latest(subject.kind().code(), thing).isQuotable()).isPresent(),
        since,
        itself
            .map(_ ->
                room(subject)
                    .news(subject.kind().code(), subject.key(), reader, since, until, most))
            .orElse(List.of())
            .stream()
            .map(thing -> latest(Subject.Kind.TOPIC.code(), thing))
            .toList());
  }

  private Optional<Thing> told(Subject subject, Reader reader) {
    return room(subject).see(subject.kind().code(), subject.key(), reader);
  }

  private Followable room(Subject subject) {
    return Objects.requireNonNull(told.get(subject.kind().code()));
  }

  private static Latest latest(String kind, Thing thing) {
    return new Latest(
        kind,
        thing.key(),
        thing.path(),
        Saying.of(thing.title().lang(), thing.title().text()),
        thing.title().lang(),
        new Filing(thing.entered(), thing.changed(), thing.marking()));
  }

  /** Whether the reader may see such a thing at all. */
  boolean isThere(Subject subject, Reader reader) {
    return switch (subject.kind()) {
      case SEARCH -> true;
      case PRACTICE, CENTRE -> record(subject, reader).isPresent();
      case SPACE, TOPIC, SPEAKER -> told(subject, reader).isPresent();
      case COUNTRY, CONCEPT, GROUPING -> isNamed(subject);
    };
  }

  /** What bears its key as its name in every language is not there; in one, many do. */
  private boolean isNamed(Subject subject) {
    return Lang.ALL.stream().anyMatch(lang -> !named(subject, lang).equals(subject.key()));
  }

  /** What the address of a search asks. */
  static MultiValueMap<String, String> asked(String address) {
    var asked = new LinkedMultiValueMap<String, String>();
    var query = address.indexOf('?') < 0 ? "" : address.substring(address.indexOf('?') + 1);
    for (var part : query.split("&")) {
      var pair = part.split("=", 2);
      if (pair.length == 2) {
        asked.add(decoded(pair[0]), decoded(pair[1]));
      }
    }
    return asked;
  }

  /** What is no encoding of letters is taken as it stands. */
  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  private String name(Subscription one, Lang lang, Optional<Latest> itself) {
    if (!one.name().isEmpty()) {
      return one.name();
    }
    return switch (one.subject().kind()) {
      case SEARCH -> words.say(lang, "notice.everything");
      case PRACTICE, CENTRE, SPACE, TOPIC, SPEAKER ->
          itself
              .map(record -> record.title(lang).text())
              .orElseGet(() -> words.say(lang, "notice.gone"));
      case COUNTRY, CONCEPT, GROUPING -> named(one.subject(), lang);
    };
  }

  private String named(Subject subject, Lang lang) {
    var facet = subject.kind().facet();
    var room = names.get(facet);
    return room == null ? subject.key() : room.name(facet, subject.key(), lang);
  }

  private Optional<Latest> record(Subject subject, Reader reader) {
    return subject.isRecord()
        ? search.record(subject.kind().code(), subject.key(), reader)
        : Optional.empty();
  }

  private static Question question(Subscription one, Reader reader) {
    var subject = one.subject();
    return subject.isSearch()
        ? Question.of(asked(subject.key()), one.lang(), Vantage.NOWHERE, reader)
        : Question.about(subject.kind().facet(), subject.key(), one.lang(), reader);
  }

  private static boolean isBetween(Latest record, Instant since, Instant until) {
    var changed = record.filing().changed();
    return changed.isAfter(since) && !changed.isAfter(until);
  }
}
