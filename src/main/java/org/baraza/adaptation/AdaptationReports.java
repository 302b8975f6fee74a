package org.baraza.adaptation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baraza.access.AccountId;
import org.baraza.access.Keys;
import org.baraza.access.People;
import org.baraza.access.Reader;
import org.baraza.access.Reportable;
import org.baraza.access.Role;
import org.baraza.language.Said;
import org.baraza.practice.PracticeCards;
import org.baraza.ui.Frame;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adaptations can be reported. They are not withheld, since the maturity of practices is reckoned
 * with those that everyone sees: who keeps one is asked to mend it.
 */
@Component
@Transactional(readOnly = true)
class AdaptationReports implements Reportable {

  private static final String ACCOUNT = "account:";
  private static final Reader MEMBER = Reader.anyone().with(Set.of(Keys.MEMBERS));

  private final Adaptations adaptations;
  private final PracticeCards practices;
  private final People people;

  AdaptationReports(Adaptations adaptations, PracticeCards practices, People people) {
    this.adaptations = adaptations;
    this.practices = practices;
    this.people = people;
  }

  @Override
  public String kind() {
    return "adaptation";
  }

  /** Whoever sees it sees the practices at its ends, too. */
  @Override
  public Optional<Exhibit> see(long number, Frame frame, Reader reader) {
    return adaptations
        .visible(number, reader)
        .filter(one -> !one.isWithdrawn())
        .filter(one -> {
          var ends = new HashSet<>(Set.of(one.from()));
          if (one.to() != 0) {
            ends.add(one.to());
          }
          return practices.byNumbers(ends, reader).size() == ends.size();
        })
        .map(one -> exhibit(one, adaptations.diary(number, reader), frame));
  }

  /** With the diary as any member reads it. */
  @Override
  public Optional<Exhibit> standing(long number, Frame frame) {
    return adaptations
        .any(number)
        .filter(one -> !one.isWithdrawn())
        .map(one -> exhibit(one, adaptations.diary(number, MEMBER), frame));
  }

  private static Exhibit exhibit(Adaptation one, List<Entry> diary, Frame frame) {
    var lines = new ArrayList<String>();
    var dossier = one.dossier();
    dossier
        .narratives()
        .values()
        .forEach(told -> {
          lines.add(told.summary());
          lines.addAll(told.parts().values());
        });
    lines.addAll(dossier.organisations());
    dossier
        .evidence()
        .forEach(proof -> lines.add(proof.source().title() + " " + proof.source().url()));
    diary.forEach(entry -> lines.add(entry.day() + " " + entry.text()));
    lines.removeIf(String::isBlank);
    var title = frame.word("adaptation.eyebrow") + " " + one.number();
    return new Exhibit(
        "/adaptations/" + one.number(), new Said(title, frame.lang()), String.join("\n", lines));
  }

  @Override
  public boolean isThere(long number) {
    return adaptations.any(number).filter(one -> !one.isWithdrawn()).isPresent();
  }

  /** Who entered it, and the focal points of the countries it went to. */
  @Override
  public Set<AccountId> keepers(long number) {
    var keepers = new HashSet<AccountId>();
    adaptations
        .any(number)
        .ifPresent(one -> {
          one.cover().owners().stream()
              .filter(key -> key.startsWith(ACCOUNT))
              .map(key -> new AccountId(Long.parseLong(key.substring(ACCOUNT.length()))))
              .forEach(keepers::add);
          var countries = new HashSet<>(one.dossier().toCountries());
          one.cover().owners().stream()
              .filter(key -> key.startsWith(Keys.country("")))
              .map(key -> key.substring(Keys.country("").length()))
              .forEach(countries::add);
          countries.forEach(
              code -> people.holders(Role.FOCAL_POINT, code).forEach(who -> keepers.add(who.id())));
        });
    return keepers;
  }
}
