package org.baraza.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.baraza.access.AccountId;
import org.baraza.access.Keys;
import org.baraza.access.People;
import org.baraza.access.Reader;
import org.baraza.access.Realms;
import org.baraza.access.Reportable;
import org.baraza.access.Role;
import org.baraza.language.Said;
import org.baraza.practice.PracticeCards;
import org.baraza.ui.Frame;
import org.springframework.stereotype.Component;

/**
 * What others add to a practice can be reported apart from it: whom it speaks for is asked to mend
 * it, not those who answer for the practice.
 */
@Component
class LayerReports implements Reportable {

  private static final String COUNTRY = Keys.country("");

  private final Layers layers;
  private final PracticeCards cards;
  private final People people;
  private final Realms realms;

  LayerReports(Layers layers, PracticeCards cards, People people, Realms realms) {
    this.layers = layers;
    this.cards = cards;
    this.people = people;
    this.realms = realms;
  }

  @Override
  public String kind() {
    return "layer";
  }

  /** Whoever sees it sees the practice, too. */
  @Override
  public Optional<Exhibit> see(long number, Frame frame, Reader reader) {
    return layers
        .visible(number, reader)
        .filter(one -> !one.isWithdrawn())
        .filter(one -> !cards.byNumbers(List.of(one.practice()), reader).isEmpty())
        .map(one -> exhibit(one, frame));
  }

  @Override
  public Optional<Exhibit> standing(long number, Frame frame) {
    return there(number).map(one -> exhibit(one, frame));
  }

  private Optional<Layer> there(long number) {
    return layers.any(number).filter(one -> !one.isWithdrawn());
  }

  private Exhibit exhibit(Layer one, Frame frame) {
    var lines = new ArrayList<>(one.content().notes().values());
    one.content().sources().forEach(source -> lines.add(source.title() + " " + source.url()));
    var title = frame.word("layer.title", one.speaker().name(frame, realms));
    return new Exhibit(path(one), new Said(title, frame.lang()), String.join("\n", lines));
  }

  private static String path(Layer one) {
    return "/practices/" + one.practice() + "/layers/" + one.number();
  }

  @Override
  public String form(long number) {
    return there(number).map(one -> path(one) + "/edition").orElse("");
  }

  @Override
  public boolean isThere(long number) {
    return there(number).isPresent();
  }

  /** Those who may speak for whom it speaks for. */
  @Override
  public Set<AccountId> keepers(long number) {
    return there(number).map(one -> speaking(one.speaker().key())).orElse(Set.of());
  }

  private Set<AccountId> speaking(String key) {
    var code = key.substring(key.indexOf(':') + 1);
    var persons =
        key.startsWith(COUNTRY)
            ? people.holders(Role.FOCAL_POINT, code)
            : people.members(realms.alike(Role.Scope.ORGANISATION, code)).stream()
                .map(People.Membership::person)
                .toList();
    return persons.stream().map(People.Person::id).collect(Collectors.toUnmodifiableSet());
  }
}
