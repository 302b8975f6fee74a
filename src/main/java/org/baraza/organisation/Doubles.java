package org.baraza.organisation;

import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.baraza.lexicon.Analyzers;
import org.baraza.lexicon.Tokens;

/** Whether two organisations are likely the same. It suggests, and decides nothing. */
final class Doubles {

  /** Of all words of two names, how many they share at least. */
  private static final double ALIKE = 0.7;

  private static final int FEWEST_WORDS = 3;

  private Doubles() {}

  static boolean areLikely(OrganisationDossier one, OrganisationDossier other) {
    var here =
        one.country().isEmpty()
            || other.country().isEmpty()
            || one.country().equals(other.country());
    return shareName(one, other)
        || here && shareAcronym(one, other)
        || here && shareWords(one, other)
        || shareSite(one, other);
  }

  private static boolean shareName(OrganisationDossier one, OrganisationDossier other) {
    var names = folded(one);
    names.retainAll(folded(other));
    return !names.isEmpty();
  }

  private static Set<String> folded(OrganisationDossier one) {
    return one.names().texts().values().stream()
        .map(name -> String.join(" ", words(name)))
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static boolean shareAcronym(OrganisationDossier one, OrganisationDossier other) {
    return one.acronym().length() > 1
        && one.acronym().toLowerCase(Locale.ROOT).equals(other.acronym().toLowerCase(Locale.ROOT));
  }

  private static boolean shareWords(OrganisationDossier one, OrganisationDossier other) {
    return one.names().texts().entrySet().stream()
        .anyMatch(name ->
            other
                .names()
                .only(name.getKey())
                .map(its -> areAlike(words(name.getValue()), words(its)))
                .orElse(false));
  }

  private static boolean areAlike(Set<String> one, Set<String> other) {
    var shared = new HashSet<>(one);
    shared.retainAll(other);
    var all = new HashSet<>(one);
    all.addAll(other);
    return Math.min(one.size(), other.size()) >= FEWEST_WORDS
        && shared.size() >= ALIKE * all.size();
  }

  private static Set<String> words(String name) {
    return new java.util.LinkedHashSet<>(Tokens.terms(Analyzers.plain(), name));
  }

  private static boolean shareSite(OrganisationDossier one, OrganisationDossier other) {
    return !site(one).isEmpty() && site(one).equals(site(other));
  }

  /** The address without what does not tell two of them apart. */
  private static String site(OrganisationDossier one) {
    try {
      var at = URI.create(one.website());
      var host = at.getHost() == null ? "" : at.getHost().toLowerCase(Locale.ROOT);
      var path = at.getPath() == null ? "" : at.getPath();
      return host.isEmpty() ? "" : host.replaceFirst("^www\\.", "") + path.replaceFirst("/$", "");
    } catch (IllegalArgumentException unreadable) {
      return "";
    }
  }
}
