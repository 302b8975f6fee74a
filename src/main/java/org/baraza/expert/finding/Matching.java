package org.baraza.expert.finding;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.baraza.expert.profile.Availability;
import org.baraza.expert.profile.Profile;
import org.baraza.expert.profile.Skill;
import org.baraza.expert.profile.Tongue;

/**
 * Holds what an expert shows against what is wished. It is given nothing but what is shown: what is
 * hidden from a reader can neither match nor rank.
 *
 * @param branch the concept that is wished, and those below it
 * @param served the concepts of the measure that is wished
 * @param needed the concepts of the practice that is to be helped with
 * @param body the code of the body that is wished, if the reader knows of it
 * @param within the code of a country or region, and those of the regions it lies in
 * @param today past availability is no availability
 */
record Matching(
    Wish wish,
    Set<String> branch,
    Set<String> served,
    Set<String> needed,
    String body,
    Function<String, Set<String>> within,
    LocalDate today) {

  private static final int TOOK_PART = 10_000;
  private static final int EXACT = 200;
  private static final int NEAR = 100;

  boolean fits(Profile said) {
    return isVersed(said)
        && serves(said)
        && isHelp(said)
        && speaks(said)
        && knows(said)
        && isFree(said)
        && worksThere(said);
  }

  private boolean isVersed(Profile said) {
    return wish.concept().isEmpty()
        || said.expertise().stream().anyMatch(one -> branch.contains(one.concept()));
  }

  private boolean serves(Profile said) {
    return wish.measure().isEmpty()
        || said.expertise().stream().anyMatch(one -> served.contains(one.concept()));
  }

  private boolean isHelp(Profile said) {
    return wish.practice() == 0
        || said.practices().contains(wish.practice())
        || said.expertise().stream().anyMatch(one -> needed.contains(one.concept()));
  }

  private boolean speaks(Profile said) {
    return wish.language().isEmpty() && wish.level().isEmpty()
        || said.languages().stream().anyMatch(this::isSpoken);
  }

  private boolean isSpoken(Tongue one) {
    return (wish.language().isEmpty() || one.language().equals(wish.language()))
        && wish.level().map(one.level()::reaches).orElse(true);
  }

  private boolean knows(Profile said) {
    var experience = said.experience();
    return (wish.country().isEmpty() || experience.countries().contains(wish.country()))
        && (wish.region().isEmpty()
            || experience.countries().stream().anyMatch(this::isInRegion)
            || experience.regions().stream().anyMatch(this::isInRegion));
  }

  private boolean isInRegion(String place) {
    return within.apply(place).contains(wish.region());
  }

  private boolean worksThere(Profile said) {
    return wish.body().isEmpty() || (!body.isEmpty() && said.affiliation().body().equals(body));
  }

  private boolean isFree(Profile said) {
    return wish.from().isEmpty() && wish.modality().isEmpty()
        || said.availability().stream().anyMatch(this::isFree);
  }

  private boolean isFree(Availability one) {
    var from = wish.from().orElse(one.from());
    var until = wish.until().orElse(one.until());
    return !one.from().isAfter(from)
        && !one.until().isBefore(until)
        && !one.until().isBefore(today)
        && wish.modality().map(one.modalities()::contains).orElse(true);
  }

  /** How well the expertise that is shown answers the wish; 0 where it asks for none. */
  int strength(Profile said) {
    var skills = said.expertise().stream().mapToInt(this::strength).sum();
    var tookPart = wish.practice() != 0 && said.practices().contains(wish.practice());
    return skills + (tookPart ? TOOK_PART : 0);
  }

  private int strength(Skill one) {
    if (one.concept().equals(wish.concept())) {
      return EXACT + one.years();
    }
    return Stream.of(branch, served, needed).anyMatch(set -> set.contains(one.concept()))
        ? NEAR + one.years()
        : 0;
  }
}
