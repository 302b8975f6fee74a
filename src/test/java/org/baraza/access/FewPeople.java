package org.baraza.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baraza.language.Lang;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;

/** A few people without roles, where the house has no accounts of its own. */
@Fallback
@Component
public class FewPeople implements People {

  public static final AccountId FRENCH = new AccountId(482_130);
  public static final AccountId ARABIC = new AccountId(482_131);

  private static final Map<AccountId, Person> PEOPLE =
      Map.of(
          FRENCH,
          new Person(FRENCH, "Aïcha", Lang.FR),
          ARABIC,
          new Person(ARABIC, "ليلى", Lang.AR));

  @Override
  public Optional<Person> person(AccountId id) {
    return Optional.ofNullable(PEOPLE.get(id));
  }

  @Override
  public List<Person> holders(Role role, String of) {
    return List.of();
  }

  @Override
  public Reader reader(AccountId id) {
    return Reader.of(id, Set.of());
  }

  @Override
  public Optional<String> address(AccountId id) {
    return person(id).map(person -> "person" + person.id() + "@example.org");
  }
}
