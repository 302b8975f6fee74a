package org.baraza.draft;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.baraza.dossier.Dossier;
import org.baraza.dossier.Source;

/**
 * Why two records may tell of the same practice. Countries, concepts, addresses and years say the
 * same in every language; titles and summaries speak only where both are in one language.
 *
 * @param weight how strongly all reasons together speak for it; from {@link #LIKELY} on it is told
 */
record Resemblance(double weight, List<Reason> reasons) {

  static final double LIKELY = 0.9;

  private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\\u0640]");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** What both share. */
  enum Reason {
    TITLE,
    SUMMARY,
    SOURCE,
    COUNTRY,
    CONCEPTS,
    ORGANISATION,
    YEAR;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static Resemblance of(Dossier one, Dossier other) {
    var reasons = new ArrayList<Reason>();
    var weight = 0.0;
    weight += title(one, other, reasons);
    weight += summary(one, other, reasons);
    weight += note(Reason.SOURCE, 0.6, share(urls(one), urls(other)), reasons);
    weight += note(Reason.COUNTRY, 0.3, share(one.countries(), other.countries()), reasons);
    weight += concepts(one, other, reasons);
    weight +=
        note(
            Reason.ORGANISATION,
            0.3,
            share(folded(one.organisations()), folded(other.organisations())),
            reasons);
    weight +=
        note(Reason.YEAR, 0.2, one.started() > 0 && one.started() == other.started(), reasons);
    return new Resemblance(weight, reasons);
  }

  boolean isLikely() {
    return weight >= LIKELY;
  }

  private static double title(Dossier one, Dossier other, List<Reason> reasons) {
    var best =
        one.titles().texts().entrySet().stream()
            .flatMap(title ->
                other.titles().only(title.getKey()).stream()
                    .map(same -> likeness(title.getValue(), same)))
            .max(Double::compare)
            .orElse(0.0);
    return best < 0.5 ? 0 : note(Reason.TITLE, best, true, reasons);
  }

  private static double summary(Dossier one, Dossier other, List<Reason> reasons) {
    var best =
        one.leads().texts().entrySet().stream()
            .flatMap(lead ->
                other.leads().only(lead.getKey()).stream()
                    .map(same -> likeness(lead.getValue(), same)))
            .max(Double::compare)
            .orElse(0.0);
    return best < 0.6 ? 0 : note(Reason.SUMMARY, best / 2, true, reasons);
  }

  private static double concepts(Dossier one, Dossier other, List<Reason> reasons) {
    var both = new HashSet<>(one.concepts());
    both.retainAll(other.concepts());
    var all = new HashSet<>(one.concepts());
    all.addAll(other.concepts());
    var part = all.isEmpty() ? 0 : (double) both.size() / all.size();
    return part < 0.3 ? 0 : note(Reason.CONCEPTS, 0.6 * part, true, reasons);
  }

  private static double note(Reason reason, double weight, boolean holds, List<Reason> reasons) {
    if (holds) {
      reasons.add(reason);
    }
    return holds ? weight : 0;
  }

  private static boolean share(Collection<String> one, Collection<String> other) {
    return one.stream().anyMatch(other::contains);
  }

  private static Set<String> urls(Dossier dossier) {
    var urls = new HashSet<String>();
    for (Source source : dossier.sources()) {
      if (source.isLinkable()) {
        urls.add(source.url().replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", ""));
      }
    }
    urls.removeIf(url -> !url.contains("/"));
    return urls;
  }

  private static Set<String> folded(Collection<String> names) {
    var folded = new HashSet<String>();
    names.forEach(name -> folded.add(folded(name)));
    folded.remove("");
    return folded;
  }

  private static String folded(String text) {
    var plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    return NO_LETTER.matcher(MARKS.matcher(plain).replaceAll("")).replaceAll(" ").strip();
  }

  /** Dice's coefficient of the threes of letters: 1 for the same words, 0 for nothing in common. */
  static double likeness(String one, String other) {
    var first = threes(folded(one));
    var second = threes(folded(other));
    var both = new HashSet<>(first);
    both.retainAll(second);
    var all = first.size() + second.size();
    return all == 0 ? 0 : 2.0 * both.size() / all;
  }

  private static Set<String> threes(String text) {
    var padded = " " + text + " ";
    var threes = new HashSet<String>();
    var size = Optional.of(padded).filter(all -> all.matches(".*\\p{IsHan}.*")).isPresent() ? 2 : 3;
    for (int at = 0; at + size <= padded.length(); at++) {
      threes.add(padded.substring(at, at + size));
    }
    return threes;
  }
}
