package org.baraza.expert.mine;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baraza.access.Keys;
import org.baraza.access.Realm;
import org.baraza.access.Role;
import org.baraza.expert.Bodies.Body;
import org.baraza.expert.consent.Purpose;
import org.baraza.expert.consent.Reach;
import org.baraza.expert.listing.Affiliations;
import org.baraza.expert.profile.Level;
import org.baraza.expert.profile.Modality;
import org.baraza.language.Lang;
import org.baraza.thesaurus.ConceptCard;
import org.baraza.thesaurus.Thesaurus;
import org.baraza.ui.Frame;
import org.baraza.world.Atlas;
import org.baraza.world.CountryCard;
import org.springframework.stereotype.Component;

/** What can be chosen in the forms of an expert, by code, as the reader's language names it. */
@Component
class ProfileOptions {

  /** The roles whose holders can be shut out: not the facilitator, who vets. */
  static final List<Role> KINDS =
      List.of(Role.FOCAL_POINT, Role.MEMBER, Role.REVIEWER, Role.EDITOR, Role.MODERATOR);

  /** The longest list to choose from; names beyond it are typed, or addresses pasted. */
  private static final int MOST = 500;

  private final Atlas atlas;
  private final Thesaurus thesaurus;
  private final Affiliations affiliations;
  private final List<Realm> realms;

  ProfileOptions(Atlas atlas, Thesaurus thesaurus, Affiliations affiliations, List<Realm> realms) {
    this.affiliations = affiliations;
    this.atlas = atlas;
    this.thesaurus = thesaurus;
    this.realms = realms;
  }

  /** ISO 639 languages that the reader's language has a name for. */
  Map<String, String> languages(Frame frame) {
    var codes =
        Arrays.stream(Locale.getISOLanguages())
            .filter(code -> code.length() == 2 && !frame.languageName(code).equals(code))
            .toList();
    return sorted(codes, frame::languageName, frame);
  }

  Map<String, String> levels(Frame frame) {
    var names = new LinkedHashMap<String, String>();
    for (var level : Level.values()) {
      names.put(level.code(), frame.word("expert.level." + level.code()));
    }
    return names;
  }

  Map<String, String> concepts(Frame frame) {
    var names = new LinkedHashMap<String, String>();
    frame
        .sorted(thesaurus.concepts(), one -> one.label(frame.lang()))
        .forEach(one -> names.put(one.id(), one.label(frame.lang())));
    return names;
  }

  /** The concept of this id or name, in the reader's language before others. */
  Optional<String> concept(String typed, Lang lang) {
    var languages = Stream.concat(Stream.of(lang), Lang.ALL.stream()).distinct().toList();
    return Stream.concat(
            thesaurus.concepts().stream().filter(one -> one.id().equals(typed)),
            languages.stream()
                .flatMap(in ->
                    thesaurus.concepts().stream()
                        .filter(one -> one.label(in).equalsIgnoreCase(typed))))
        .map(ConceptCard::id)
        .findFirst();
  }

  /**
   * The names of the bodies that the reader may see, by code; where two are alike, each with its
   * number.
   */
  Map<String, String> bodies(Frame frame) {
    var all = affiliations.all();
    var often =
        all.stream().collect(Collectors.groupingBy(one -> name(one, frame), Collectors.counting()));
    var names = new LinkedHashMap<String, String>();
    frame
        .sorted(all, one -> name(one, frame))
        .forEach(one ->
            names.put(
                one.code(),
                often.getOrDefault(name(one, frame), 0L) > 1
                    ? name(one, frame) + " · " + one.code().replaceAll("\\D", "")
                    : name(one, frame)));
    return names;
  }

  private static String name(Body one, Frame frame) {
    return frame.say(one.names()).text();
  }

  /** The same, as a list to choose from: nothing where it would be too long for that. */
  Collection<String> offered(Frame frame) {
    var names = bodies(frame).values();
    return names.size() > MOST ? List.of() : names;
  }

  /** The code of the body of this name, in any language, or at this address. */
  Optional<String> body(String typed, Frame frame) {
    var named =
        bodies(frame).entrySet().stream()
            .filter(one -> one.getValue().equalsIgnoreCase(typed))
            .map(Map.Entry::getKey);
    var other =
        affiliations.all().stream()
            .filter(one ->
                one.code().equals(typed)
                    || typed.endsWith(one.path())
                    || one.names().texts().values().stream().anyMatch(typed::equalsIgnoreCase))
            .map(Body::code);
    return Stream.concat(named, other).findFirst();
  }

  Map<String, String> countries(Frame frame) {
    var names = new LinkedHashMap<String, String>();
    frame
        .sorted(atlas.countries(), one -> one.name(frame.lang()))
        .forEach(one -> names.put(one.iso3(), one.name(frame.lang())));
    return names;
  }

  Map<String, String> regions(Frame frame) {
    var codes = new TreeSet<String>();
    for (CountryCard one : atlas.countries()) {
      codes.add(one.region());
      codes.add(one.subregion());
    }
    codes.remove("");
    return sorted(codes, code -> atlas.regionName(code, frame.lang()), frame);
  }

  Map<String, String> modalities(Frame frame) {
    var names = new LinkedHashMap<String, String>();
    for (var way : Modality.values()) {
      names.put(way.code(), frame.word("expert.modality." + way.code()));
    }
    return names;
  }

  /** Whom a field can be shown to; not everyone, while somebody is shut out. */
  Map<String, String> reaches(boolean excluding, Frame frame) {
    var names = new LinkedHashMap<String, String>();
    for (var reach : Reach.values()) {
      if (!excluding || reach != Reach.EVERYONE) {
        names.put(reach.code(), frame.word("expert.reach." + reach.code()));
      }
    }
    return names;
  }

  Map<String, String> purposes(Frame frame) {
    var names = new LinkedHashMap<String, String>();
    Purpose.OFFERED.forEach(
        one -> names.put(one.code(), frame.word("expert.purpose." + one.code())));
    return names;
  }

  /** The organisations whose members can be shut out. */
  Map<String, String> organisations(Frame frame) {
    var names = new LinkedHashMap<String, String>();
    realms.stream()
        .filter(realm -> realm.scope() == Role.Scope.ORGANISATION)
        .forEach(realm -> names.putAll(realm.names(frame)));
    return names;
  }

  Map<String, String> kinds(Frame frame) {
    var names = new LinkedHashMap<String, String>();
    KINDS.forEach(role -> names.put(role.code(), frame.word("access.role." + role.code())));
    return names;
  }

  /** What an exclusion is called, by its key. */
  String excluded(String key, Frame frame) {
    var code = key.substring(key.indexOf(':') + 1);
    if (key.startsWith(Keys.country(""))) {
      return countries(frame).getOrDefault(code, code);
    }
    return key.startsWith(Keys.organisation(""))
        ? organisations(frame).getOrDefault(code, code)
        : kinds(frame).getOrDefault(code, code);
  }

  private static Map<String, String> sorted(
      Collection<String> codes, Function<String, String> name, Frame frame) {
    var names = new LinkedHashMap<String, String>();
    frame.sorted(codes, name).forEach(code -> names.put(code, name.apply(code)));
    return names;
  }
}
