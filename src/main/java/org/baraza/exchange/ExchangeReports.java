package org.baraza.exchange;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baraza.access.AccountId;
import org.baraza.access.Audience;
import org.baraza.access.People;
import org.baraza.access.Reader;
import org.baraza.access.Reportable;
import org.baraza.access.Role;
import org.baraza.ui.Frame;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Exchanges can be reported; those that have to be mended are shown to their parties alone. */
@Component
@Transactional
class ExchangeReports implements Reportable {

  static final String KIND = "exchange";

  private final Exchanges exchanges;
  private final People people;

  ExchangeReports(Exchanges exchanges, People people) {
    this.exchanges = exchanges;
    this.people = people;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Exhibit> see(long number, Frame frame, Reader reader) {
    return exchanges.visible(number, reader).map(this::exhibit);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Exhibit> standing(long number, Frame frame) {
    return exchanges.any(number).map(this::exhibit);
  }

  /** With what was said in public of how it went. */
  private Exhibit exhibit(Exchange one) {
    var plan = one.plan();
    var said =
        exchanges.steps(one.number()).stream()
            .filter(step -> !step.act().isInternal())
            .map(Step::words);
    var shown =
        Stream.concat(Stream.of(plan.summary(), plan.bodies()), said)
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining("\n"));
    return new Exhibit(one.path(), plan.said(), shown);
  }

  @Override
  @Transactional(readOnly = true)
  public boolean isThere(long number) {
    return exchanges.any(number).isPresent();
  }

  @Override
  public String form(long number) {
    return exchanges.any(number).map(one -> one.path() + "/edition").orElse("");
  }

  /** What its parties alone see, nobody else is to learn of. */
  @Override
  @Transactional(readOnly = true)
  public boolean isClosed(long number) {
    return exchanges
        .any(number)
        .filter(one -> !one.isAgreedOn() || one.audience() == Audience.OWNERS)
        .isPresent();
  }

  /** Who can write it anew. */
  @Override
  @Transactional(readOnly = true)
  public Set<AccountId> keepers(long number) {
    return exchanges.any(number).stream()
        .flatMap(one ->
            one.stage() == Stage.PROPOSED
                ? people.person(one.by()).stream()
                : one.parties().stream()
                    .filter(Party::isCountry)
                    .flatMap(party -> people.holders(Role.FOCAL_POINT, party.code()).stream()))
        .map(People.Person::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public boolean withhold(long number, String grounds) {
    var one = exchanges.held(number);
    one.filter(it -> !it.withheld()).ifPresent(it -> exchanges.save(it.withheld(true)));
    return one.isPresent();
  }

  @Override
  public void giveBack(long number, String grounds) {
    exchanges.held(number).ifPresent(one -> exchanges.save(one.withheld(false)));
  }
}
