package org.baraza.expert.mine;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.baraza.access.AccountId;
import org.baraza.access.People;
import org.baraza.access.Role;
import org.baraza.expert.consent.Purpose;
import org.baraza.expert.consent.Reach;
import org.baraza.expert.listing.ListingLocks;
import org.baraza.expert.listing.ListingTable;
import org.baraza.expert.listing.Vetting;
import org.baraza.expert.profile.Affiliation;
import org.baraza.expert.profile.Availability;
import org.baraza.expert.profile.Engagement;
import org.baraza.expert.profile.Experience;
import org.baraza.expert.profile.Field;
import org.baraza.expert.profile.Level;
import org.baraza.expert.profile.Modality;
import org.baraza.expert.profile.Profile;
import org.baraza.expert.profile.Skill;
import org.baraza.expert.profile.Tongue;
import org.baraza.language.Lang;
import org.baraza.language.Saying;
import org.baraza.store.Sight;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Listings of experts who do not exist, for trying things out. */
@Component
@org.springframework.context.annotation.Profile("demo")
class DemoExperts {

  private final MineDesk desk;
  private final ListingTable table;
  private final ListingLocks locks;
  private final People people;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DemoExperts(
      MineDesk desk,
      ListingTable table,
      ListingLocks locks,
      People people,
      TransactionTemplate transaction,
      Clock clock) {
    this.desk = desk;
    this.table = table;
    this.locks = locks;
    this.people = people;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** After the invented people came in. */
  @EventListener(ApplicationReadyEvent.class)
  @Order(Ordered.LOWEST_PRECEDENCE)
  void enter() {
    Sight.atHouseWork(() ->
        transaction.executeWithoutResult(_ -> {
          enter(Role.FOCAL_POINT, "COL", colombia(), Reach.EVERYONE, true);
          enter(Role.REVIEWER, "", reviewer(), Reach.MEMBERS, true);
          enter(Role.MEMBER, "example", member(), Reach.FOCAL_POINTS, false);
        }));
  }

  private void enter(Role role, String of, Profile said, Reach reach, boolean vetted) {
    people.holders(role, of).stream()
        .map(People.Person::id)
        .filter(account -> table.of(account).isEmpty())
        .findFirst()
        .ifPresent(account -> enter(account, said, reach, vetted));
  }

  private void enter(AccountId account, Profile said, Reach reach, boolean vetted) {
    var reader = people.reader(account);
    desk.start(reader);
    desk.say(reader, _ -> said);
    desk.propose(reader);
    var shown = EnumSet.copyOf(Field.OFFERED);
    shown.remove(Field.NOMINATION);
    var purposes = Set.of(Purpose.LISTING, Purpose.CONTACT, Purpose.ROSTER);
    desk.consent(reader, shown, reach, purposes, "", today().plusYears(1));
    var facilitator = people.holders(Role.FACILITATOR, "");
    if (vetted && !facilitator.isEmpty()) {
      var one = desk.open(reader);
      var vetting =
          new Vetting(
              facilitator.getFirst().id(),
              clock.instant(),
              today().plusYears(1),
              List.of("identity", "expertise"),
              "",
              Set.of(),
              false);
      table.add(one, vetting);
      locks.save(one.vetted(vetting));
    }
  }

  private Profile colombia() {
    return new Profile(
        "Ejemplo Ficticia (demo)",
        false,
        Affiliation.of("Instituto Imaginario de Reintegración"),
        List.of(new Tongue("es", Level.NATIVE), new Tongue("pt", Level.C1)),
        List.of(
            new Skill("rehabilitation-reintegration", 12, "Coordinó un programa imaginario."),
            new Skill("community-engagement", 7, "")),
        new Experience(List.of("COL", "PER", "MOZ"), List.of("005")),
        List.of(),
        List.of(
            new Availability(
                today().plusMonths(1),
                today().plusMonths(4),
                EnumSet.of(Modality.REMOTE, Modality.MISSION))),
        List.of(new Engagement(2021, "MOZ", "Asesora", "Misión inventada para probar la página.")),
        Saying.of(Lang.ES, "Persona inventada: sirve para probar la plataforma."),
        List.of(),
        "");
  }

  private Profile reviewer() {
    return new Profile(
        "R. Fictitious (demo)",
        true,
        Affiliation.NONE,
        List.of(new Tongue("en", Level.C2), new Tongue("fr", Level.B2)),
        List.of(new Skill("human-rights", 15, "Reviewed invented safeguards.")),
        new Experience(List.of("KEN", "GHA"), List.of()),
        List.of(),
        List.of(),
        List.of(),
        Saying.of(Lang.EN, "An invented person, for trying the platform out."),
        List.of(),
        "");
  }

  private Profile member() {
    return new Profile(
        "Maria Inventada (demo)",
        false,
        Affiliation.of("Organização Exemplo"),
        List.of(new Tongue("pt", Level.NATIVE), new Tongue("en", Level.B1)),
        List.of(new Skill("youth-empowerment", 4, "Projeto inventado com jovens.")),
        new Experience(List.of("BRA", "AGO"), List.of()),
        List.of(),
        List.of(),
        List.of(),
        Saying.of(Lang.PT, "Pessoa inventada, para experimentar a plataforma."),
        List.of(),
        "");
  }

  private LocalDate today() {
    return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
  }
}
