package org.baraza.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.baraza.dossier.Rendering.Kind;
import org.baraza.language.Lang;
import org.baraza.language.Said;

/**
 * What a dossier tells in other languages than its own, passage by passage, and how each stands to
 * the source as it is now.
 */
public record Translations(Dossier dossier, List<Rendering> renderings) {

  /** How a passage in a language stands to its source. */
  public enum State {
    CURRENT,
    STALE,
    MISSING;

    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * A passage as a reader gets it.
   *
   * @param source the passage in the record's language, or nothing where only the translation is
   * @param text what is shown: where it is missing, the source itself
   * @param rendering what tells of its making; nothing where it came with the record
   */
  public record Shown(
      Passage passage, Said source, Said text, State state, Optional<Rendering> rendering) {

    public boolean isMissing() {
      return state == State.MISSING;
    }

    public boolean isStale() {
      return state == State.STALE;
    }

    public boolean isBy(Kind kind) {
      return rendering.filter(one -> one.kind() == kind).isPresent();
    }

    /** What became of the source since this was made, word by word. */
    public List<Telling.Piece> changed() {
      return Rewording.of(rendering.map(Rendering::source).orElse(""), source.text());
    }
  }

  public Translations {
    renderings = List.copyOf(renderings);
  }

  /** What became of a text, word by word. */
  public static List<Telling.Piece> between(String before, String after) {
    return Rewording.of(before, after);
  }

  /** A passage in a language; nothing where there is neither a source nor a text. */
  public Optional<Shown> of(Passage passage, Lang lang) {
    var source = new Said(passage.in(dossier, dossier.language()), dossier.language());
    return candidates(passage, lang, source)
        .min(Comparator.comparingInt(Translations::rank))
        .or(() ->
            Optional.of(new Shown(passage, source, source, State.MISSING, Optional.empty()))
                .filter(_ -> !source.text().isEmpty()));
  }

  /** All that is told in a language, or should be. */
  public List<Shown> in(Lang lang) {
    return Stream.of(Passage.values()).flatMap(one -> of(one, lang).stream()).toList();
  }

  /** What could be shown, of equals the first. */
  private Stream<Shown> candidates(Passage passage, Lang lang, Said source) {
    var own = passage.in(dossier, lang);
    if (lang == dossier.language()) {
      return own.isEmpty() ? Stream.of() : Stream.of(current(passage, source, source));
    }
    var said = new Said(own, lang);
    var told =
        own.isEmpty()
            ? Stream.<Shown>of()
            : Stream.of(
                made(passage, lang, Kind.RECORD)
                    .map(one -> shown(one, source))
                    .orElseGet(() -> current(passage, source, said)));
    if (source.text().isEmpty()) {
      return told;
    }
    var human = made(passage, lang, Kind.HUMAN).map(one -> shown(one, source));
    var machine = made(passage, lang, Kind.MACHINE).map(one -> shown(one, source));
    return Stream.of(human.stream(), told, machine.stream()).flatMap(each -> each);
  }

  private Optional<Rendering> made(Passage passage, Lang lang, Kind kind) {
    return renderings.stream().filter(one -> one.stands(passage, lang, kind)).findFirst();
  }

  private static Shown current(Passage passage, Said source, Said text) {
    return new Shown(passage, source, text, State.CURRENT, Optional.empty());
  }

  private static Shown shown(Rendering one, Said source) {
    return new Shown(
        one.passage(),
        source,
        new Said(one.text(), one.lang()),
        one.isOf(source.text()) ? State.CURRENT : State.STALE,
        Optional.of(one));
  }

  /** What people wrote goes before what machines did, and the current before the stale. */
  private static int rank(Shown one) {
    return (one.isBy(Kind.MACHINE) ? 2 : 0) + (one.isStale() ? 1 : 0);
  }

  /** The languages in which a passage is shown that its source has left behind. */
  public Set<Lang> stale() {
    var stale = EnumSet.noneOf(Lang.class);
    for (var lang : Lang.ALL) {
      if (in(lang).stream().anyMatch(Shown::isStale)) {
        stale.add(lang);
      }
    }
    return stale;
  }

  /** The languages in which all is told, by people. */
  public Set<Lang> complete() {
    var complete = EnumSet.noneOf(Lang.class);
    for (var lang : Lang.ALL) {
      if (in(lang).stream().noneMatch(one -> one.isMissing() || one.isBy(Kind.MACHINE))) {
        complete.add(lang);
      }
    }
    return complete;
  }

  /** The same as far as some of its renderings go. */
  public Translations only(Predicate<Rendering> kept) {
    return new Translations(dossier, renderings.stream().filter(kept).toList());
  }

  /** The same with renderings that take the place of those of their kind. */
  public Translations with(List<Rendering> next) {
    var all = new ArrayList<>(renderings);
    all.removeIf(old -> next.stream().anyMatch(one -> one.replaces(old)));
    all.addAll(next);
    return new Translations(dossier, all);
  }

  /**
   * What stays of the translations under the next edition. What the record itself says in another
   * language is stale from here on, where its source changed and it did not.
   *
   * @param at when the edition that is left behind was made
   */
  public Translations under(Dossier next, Instant at) {
    var kept = new ArrayList<Rendering>();
    for (var one : renderings) {
      if (one.kind() != Kind.RECORD || one.passage().in(next, one.lang()).equals(one.text())) {
        kept.add(one);
      }
    }
    var known = new Translations(next, kept);
    for (var lang : Lang.ALL) {
      for (var passage : Passage.values()) {
        if (isLeftBehind(passage, lang, next) && known.made(passage, lang, Kind.RECORD).isEmpty()) {
          kept.add(leftBehind(passage, lang, at));
        }
      }
    }
    return new Translations(next, kept);
  }

  private boolean isLeftBehind(Passage passage, Lang lang, Dossier next) {
    var own = passage.in(dossier, lang);
    var source = passage.in(dossier, dossier.language());
    return lang != dossier.language()
        && !own.isEmpty()
        && !source.isEmpty()
        && own.equals(passage.in(next, lang))
        && !source.equals(passage.in(next, next.language()));
  }

  private Rendering leftBehind(Passage passage, Lang lang, Instant at) {
    return new Rendering(
        passage,
        lang,
        passage.in(dossier, lang),
        Kind.RECORD,
        dossier.language(),
        passage.in(dossier, dossier.language()),
        0,
        at,
        0,
        false,
        Set.of());
  }

  /** The dossier as it tells itself in every language it was translated to by people. */
  public Dossier told() {
    var byPeople = only(one -> one.kind() == Kind.HUMAN);
    var titles = dossier.titles();
    var accounts = new EnumMap<Lang, Account>(Lang.class);
    accounts.putAll(dossier.accounts());
    for (var lang : byPeople.languages()) {
      var said = byPeople.said(lang);
      titles = titles.with(lang, Objects.requireNonNullElse(said.remove(Passage.TITLE), ""));
      if (!said.isEmpty()) {
        accounts.put(lang, account(said));
      }
    }
    return dossier.reworded(titles, accounts);
  }

  private Set<Lang> languages() {
    var languages = EnumSet.noneOf(Lang.class);
    renderings.forEach(one -> languages.add(one.lang()));
    languages.remove(dossier.language());
    return languages;
  }

  private Map<Passage, String> said(Lang lang) {
    var said = new EnumMap<Passage, String>(Passage.class);
    for (var one : in(lang)) {
      if (!one.isMissing()) {
        said.put(one.passage(), one.text().text());
      }
    }
    return said;
  }

  private static Account account(Map<Passage, String> said) {
    return new Account(
        said.getOrDefault(Passage.SUMMARY, ""),
        said.getOrDefault(Passage.PROBLEM, ""),
        said.getOrDefault(Passage.DESCRIPTION, ""),
        said.getOrDefault(Passage.RESULTS, ""),
        said.getOrDefault(Passage.LESSONS, ""),
        said.getOrDefault(Passage.TRANSFERABILITY, ""),
        said.getOrDefault(Passage.SAFEGUARDS, ""),
        said.getOrDefault(Passage.GENDER_YOUTH, ""));
  }
}
